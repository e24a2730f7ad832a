import { counted, type ScoreCell } from '../sheet/score-cell';
import type { ScoreSheet } from '../sheet/score-sheet';
import { isLeaf } from '../tree/criterion-tree';

/** Cells of which either all or none are expected to be formulas. */
function families({ tree, series }: ScoreSheet): (readonly ScoreCell[])[] {
  const present = (cells: readonly (ScoreCell | null | undefined)[]): ScoreCell[] =>
    cells.flatMap((cell) => cell ?? []);
  const parents = tree.nodes.filter((node) => !isLeaf(node)).map(({ index }) => index);
  return [
    ...series.map(({ cells, total }) => present([...parents.map((index) => cells[index]), total])),
    ...parents.map((index) => present(series.map(({ cells }) => cells[index]))),
    present(series.map(({ total }) => total)),
    present(series.map(({ rank }) => rank)),
  ];
}

/** Worked out once for each sheet: every wrong sum asks. */
const known = new WeakMap<ScoreSheet, ReadonlySet<ScoreCell>>();

/** Numbers typed where most of their sister cells are formulas. */
export function typedAmongFormulas(sheet: ScoreSheet): ReadonlySet<ScoreCell> {
  const found = known.get(sheet);
  if (found) return found;
  const typed = new Set<ScoreCell>();
  known.set(sheet, typed);
  for (const family of families(sheet)) {
    const formulas = family.filter(({ formula }) => formula !== null).length;
    const numbers = family.filter((cell) => cell.formula === null && counted(cell) !== null);
    if (formulas >= 2 && numbers.length < formulas) for (const cell of numbers) typed.add(cell);
  }
  return typed;
}
