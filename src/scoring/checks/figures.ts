import { absolute, add, compare, exact, roundTo, subtract, sum, ZERO, type Exact } from '../exact';
import { parseSum, rounds } from '../formula/sum';
import { counted, meant, type ScoreCell } from '../sheet/score-cell';
import { scoredHere } from '../sheet/scored-here';
import type { ScoreSeries, ScoreSheet } from '../sheet/score-sheet';
import { capped, settledTotal, signed, type TotalScheme } from '../totals/total';
import { isLeaf, leavesOf, type CriterionNode } from '../tree/criterion-tree';
import type { ScoreOptions } from './options';

/** A printed sum that differs from the sum of its leaves. */
export interface WrongFigure {
  /** Null: the grand total. */
  readonly node: CriterionNode | null;
  readonly cell: ScoreCell;
  readonly printed: Exact;
  readonly recomputed: Exact;
  /** printed - recomputed */
  readonly gap: Exact;
  /** Cells below that alone make it wrong; empty when the figure itself is at fault. */
  readonly culprits: readonly ScoreCell[];
}

/** What the scores of one series add up to. */
export interface SeriesFigures {
  readonly series: ScoreSeries;
  /** By node index: the sum of the scores that people meant. */
  readonly truth: readonly Exact[];
  readonly total: Exact;
  /** By node index: the node has a score of its own, as leaves have and as groups have that were scored as a whole. */
  readonly isScoredHere: readonly boolean[];
  readonly tolerance: Exact;
  /** Printed sums that were typed and held against their scores. */
  readonly typed: number;
  /** Deepest first, the grand total last. */
  readonly wrong: readonly WrongFigure[];
}

const FINE = exact(0.005);
const COARSE = exact(0.5);
const QUARTER = exact(0.25);

/** Scores that are no quarters come from a calculation and were rounded when they were typed. */
const isRounded = (value: Exact): boolean => compare(roundTo(value, QUARTER), value) !== 0;

interface Rounding {
  /** Scores that were typed are rounded. */
  readonly ofScores: boolean;
  /** Groups are rounded by their formulas, so that what adds them up drifts. */
  readonly ofGroups: boolean;
}

/** How far a printed sum may lie from its scores. */
function toleranceOf({ formula }: ScoreCell, rounding: Rounding, options: ScoreOptions): Exact {
  if (options.tolerance !== null) return exact(options.tolerance);
  if (typeof formula === 'string') return rounds(formula) || rounding.ofGroups ? COARSE : FINE;
  return rounding.ofScores || rounding.ofGroups ? COARSE : FINE;
}

const isText = (cell: ScoreCell | null): cell is ScoreCell =>
  cell?.reading.kind === 'text-number' || cell?.reading.kind === 'two-ways' || cell?.reading.kind === 'spelled-sum';

/** Adds up one series along the tree and finds the printed sums that differ, each with what below it is to blame. */
export function seriesFigures(
  { tree, outside, isWeighted }: ScoreSheet,
  series: ScoreSeries,
  options: ScoreOptions,
): SeriesFigures {
  const { cells } = series;
  const isScoredHere = scoredHere(tree, cells);
  const truth: Exact[] = [];
  /** What formulas see: texts passed over, all the way from the leaves. */
  const seen: Exact[] = [];
  /** What formulas see when each adds up the printed figures right below it. */
  const printedBelow: Exact[] = [];
  const texts: ScoreCell[][] = [];
  const wrong: WrongFigure[] = [];
  const blamed: ScoreCell[][] = [];
  const typed = new Set<ScoreCell>();
  const values = tree.nodes.flatMap(({ index }) => {
    const value = isScoredHere[index] ? meant(cells[index] ?? null) : null;
    return value ? [value] : [];
  });
  const rounding: Rounding = {
    ofScores: values.some(isRounded),
    ofGroups: tree.nodes.some((node) => {
      const formula = isLeaf(node) ? null : cells[node.index]?.formula;
      return typeof formula === 'string' && rounds(formula);
    }),
  };

  /** Most points of leaves where nothing arose: a table may count them in full. */
  const fullPoints = (node: CriterionNode | null): Exact => {
    const leaves = node
      ? leavesOf(tree, node)
      : tree.roots.flatMap((root) => leavesOf(tree, tree.nodes[root] as CriterionNode));
    return sum(leaves.flatMap(({ index, max }) => (cells[index]?.reading.kind === 'not-arisen' && max ? [max] : [])));
  };
  const sums = (children: readonly number[], parent: CriterionNode | null): [Exact, Exact, Exact] => {
    let [all, visible, printed] = [ZERO, ZERO, ZERO];
    for (const index of children) {
      const child = tree.nodes[index];
      if (!child) continue;
      const own = cells[index] ?? null;
      const isBlank = !own || own.reading.kind === 'blank' || own.reading.kind === 'not-scored';
      all = add(all, signed(child, parent, truth[index] ?? ZERO));
      visible = add(visible, signed(child, parent, seen[index] ?? ZERO));
      const shown = isBlank ? (printedBelow[index] ?? ZERO) : (counted(own) ?? ZERO);
      printed = add(printed, signed(child, parent, shown));
    }
    return [all, visible, printed];
  };
  const judge = (
    node: CriterionNode | null,
    cell: ScoreCell | null,
    [recomputed, visible, printed]: readonly [Exact, Exact, Exact],
    below: readonly ScoreCell[],
  ): WrongFigure | null => {
    const shown = meant(cell);
    if (!cell || !shown || isWeighted) return null;
    if (cell.formula === null) typed.add(cell);
    const tolerance = toleranceOf(cell, rounding, options);
    const differs = (value: Exact): boolean => compare(absolute(subtract(shown, value)), tolerance) > 0;
    if (!differs(recomputed) || !differs(add(recomputed, fullPoints(node)))) return null;
    const isFromBelow = below.length > 0 && (!differs(visible) || !differs(printed));
    // Weights, means and conditions are worked out by formulas that are no sums: nothing is claimed about them.
    const isOther = typeof cell.formula === 'string' && parseSum(cell.formula) === null;
    if (isOther && !isFromBelow) return null;
    const culprits = isFromBelow ? below : [];
    return { node, cell, printed: shown, recomputed, gap: subtract(shown, recomputed), culprits };
  };

  for (const node of [...tree.nodes].reverse()) {
    const { index, children } = node;
    const cell = cells[index] ?? null;
    const inside = children.flatMap((child) => [...(texts[child] ?? []), ...(blamed[child] ?? [])]);
    if (isScoredHere[index] || isLeaf(node)) {
      truth[index] = meant(cell) ?? ZERO;
      seen[index] = counted(cell) ?? ZERO;
      printedBelow[index] = seen[index] ?? ZERO;
      texts[index] = isText(cell) ? [cell] : [];
      continue;
    }
    const all = sums(children, node);
    const bounded = capped(node, all[0]);
    [truth[index], seen[index], printedBelow[index]] = [bounded, capped(node, all[1]), capped(node, all[2])];
    const figure =
      judge(node, cell, [bounded, seen[index] ?? ZERO, printedBelow[index] ?? ZERO], inside) &&
      // A group of bonus points may be printed before its own limit is applied.
      judge(node, cell, all, inside);
    if (figure) wrong.push(figure);
    for (const one of series.sums) {
      const again = one.nodes.length === 1 && one.nodes[0] === index && judge(node, one.cell, all, inside);
      if (again && judge(node, one.cell, [bounded, all[1], all[2]], inside)) wrong.push(again);
    }
    texts[index] = [...(isText(cell) ? [cell] : []), ...children.flatMap((child) => texts[child] ?? [])];
    blamed[index] = [
      ...(figure && figure.culprits.length === 0 ? [figure.cell] : []),
      ...children.flatMap((child) => blamed[child] ?? []),
    ];
  }
  const limited = (roots: readonly number[], scheme: TotalScheme): readonly [Exact, Exact, Exact] => {
    const [all, visible, printed] = sums(roots, null);
    return [settledTotal(all, scheme), settledTotal(visible, scheme), settledTotal(printed, scheme)];
  };
  const whole = limited(tree.roots, options);
  const inside = tree.roots.filter((root) => !outside.includes(root));
  // A total that is left exact where the plan rounds is no fault.
  const schemes = options.rounding ? [options, { clamp: options.clamp }] : [options];
  const below = tree.roots.flatMap((root) => [...(texts[root] ?? []), ...(blamed[root] ?? [])]);
  if (values.length > 0) {
    const figure = judge(null, series.total, whole, below);
    const isWrong = schemes.every((scheme) =>
      [tree.roots, inside].every((roots) => judge(null, series.total, limited(roots, scheme), below)),
    );
    if (figure && isWrong) wrong.push(figure);
  }
  const tolerance = series.total ? toleranceOf(series.total, rounding, options) : FINE;
  return { series, truth, total: whole[0], isScoredHere, tolerance, typed: typed.size, wrong };
}

/** Printed sums that a cell alone makes wrong. */
export const changedBy = (cell: ScoreCell, { wrong }: SeriesFigures): readonly WrongFigure[] =>
  wrong.filter(({ culprits }) => culprits.includes(cell));
