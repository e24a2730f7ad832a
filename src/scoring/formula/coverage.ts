import { isZero } from '../exact';
import { meant, type ScoreCell } from '../sheet/score-cell';
import type { ScoreSeries, ScoreSheet } from '../sheet/score-sheet';
import { leavesOf, type CriterionNode } from '../tree/criterion-tree';
import type { SumFormula } from './sum';

/** What a sum takes in of the series that it stands in. */
interface Coverage {
  /** Leaves of the figure that no term reaches. */
  readonly missed: readonly ScoreCell[];
  /** Cells whose points are added more than once (a group beside its own parts). */
  readonly doubled: readonly ScoreCell[];
  /** Cells of other columns, other units or other groups. */
  readonly elsewhere: readonly ScoreCell[];
}

/** Cells that a sum may take in at most before it is left alone. */
const MAX_CELLS = 20_000;
const COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;

/** Where the cells of a sheet stand, worked out once for each sheet: nodes by cell for every series, and all cells. */
interface Places {
  readonly own: ReadonlyMap<ScoreSeries, ReadonlyMap<number, readonly number[]>>;
  readonly all: ReadonlyMap<number, ScoreCell>;
  readonly leaves: readonly (readonly number[])[];
}
const known = new WeakMap<ScoreSheet, Places>();

function placesOf(sheet: ScoreSheet): Places {
  const found = known.get(sheet);
  if (found) return found;
  const { tree, series, maxCells } = sheet;
  const all = new Map<number, ScoreCell>();
  for (const cell of [
    ...series.flatMap(({ cells, sums, total }) => [...cells, ...sums.map(({ cell }) => cell), total]),
    ...maxCells,
  ])
    if (cell) all.set(keyOf(cell.row, cell.column), cell);
  const own = new Map(
    series.map((one) => [
      one,
      new Map([
        ...one.cells.flatMap((cell, index) => (cell ? [[keyOf(cell.row, cell.column), [index]] as const] : [])),
        ...one.sums.map(({ cell, nodes }) => [keyOf(cell.row, cell.column), nodes] as const),
      ]),
    ]),
  );
  const leaves = tree.nodes.map((node) => leavesOf(tree, node).map(({ index }) => index));
  const places = { own, all, leaves };
  known.set(sheet, places);
  return places;
}

/**
 * What the formula of a group (or of the grand total, null) adds up, measured in leaves.
 * @returns null when it names another sheet or is too large: nothing is claimed then.
 */
export function coverage(
  sheet: ScoreSheet,
  series: ScoreSeries,
  node: CriterionNode | null,
  { terms }: SumFormula,
): Coverage | null {
  const { own: bySeries, all, leaves: below } = placesOf(sheet);
  const own = bySeries.get(series) ?? new Map<number, readonly number[]>();
  const expected = new Set(node ? below[node.index] : sheet.tree.roots.flatMap((root) => below[root] ?? []));
  const counts = new Map<number, number>();
  const twice = new Set<number>();
  const elsewhere: ScoreCell[] = [];
  let left = MAX_CELLS;
  for (const { area, sheet: named } of terms) {
    left -= (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (named !== null || left < 0) return null;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const indexes = own.get(keyOf(row, column));
        if (indexes === undefined) {
          const other = all.get(keyOf(row, column));
          if (other) elsewhere.push(other);
          continue;
        }
        const leaves = indexes.flatMap((index) => below[index] ?? []);
        const cell = all.get(keyOf(row, column));
        if (cell && !leaves.some((leaf) => expected.has(leaf))) elsewhere.push(cell);
        for (const leaf of leaves) {
          if (counts.has(leaf)) twice.add(leaf);
          counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
        }
      }
    }
  }
  // What stands below the grand total may be left out of it, all or nothing.
  const outside = node ? [] : sheet.outside.flatMap((root) => below[root] ?? []);
  if (outside.every((leaf) => !counts.has(leaf))) for (const leaf of outside) expected.delete(leaf);
  const cellsOf = (indexes: Iterable<number>): ScoreCell[] =>
    [...indexes].flatMap((index) => series.cells[index] ?? []);
  return {
    missed: cellsOf([...expected].filter((leaf) => !counts.has(leaf))),
    doubled: cellsOf(twice),
    elsewhere,
  };
}

/** Cells of a coverage that hold points. */
export const withPoints = (cells: readonly ScoreCell[]): ScoreCell[] =>
  cells.filter((cell) => {
    const value = meant(cell);
    return value !== null && !isZero(value);
  });
