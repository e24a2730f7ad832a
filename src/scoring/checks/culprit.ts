import { absolute, compare, subtract } from '../exact';
import { coverage, withPoints } from '../formula/coverage';
import { parseSum } from '../formula/sum';
import { meant, type ScoreCell } from '../sheet/score-cell';
import type { ScoreSheet } from '../sheet/score-sheet';
import { leavesOf } from '../tree/criterion-tree';
import type { SeriesFigures, WrongFigure } from './figures';
import { typedAmongFormulas } from './sisters';

interface Culprit {
  readonly how: 'missed' | 'doubled' | 'elsewhere' | 'typed' | 'same-as-gap' | 'differs';
  readonly cells: readonly ScoreCell[];
}

/** Scores that equal a gap are named only when so few do that the hint is worth something. */
const MAX_SAME = 2;

/** What most likely makes a printed sum wrong that is itself at fault: what its formula takes in, else a score of the size of the gap. */
export function likelyCulprit(sheet: ScoreSheet, { series, tolerance }: SeriesFigures, figure: WrongFigure): Culprit {
  const { cell, node, gap } = figure;
  const sum = typeof cell.formula === 'string' ? parseSum(cell.formula) : null;
  const covered = sum && coverage(sheet, series, node, sum);
  if (covered) {
    const elsewhere = withPoints(covered.elsewhere);
    if (elsewhere.length > 0) return { how: 'elsewhere', cells: elsewhere };
    const doubled = withPoints(covered.doubled);
    if (doubled.length > 0) return { how: 'doubled', cells: doubled };
    const missed = withPoints(covered.missed);
    if (missed.length > 0) return { how: 'missed', cells: missed };
  }
  if (cell.formula === null && typedAmongFormulas(sheet).has(cell)) return { how: 'typed', cells: [cell] };
  const leaves = node ? leavesOf(sheet.tree, node) : sheet.tree.nodes.filter(({ children }) => children.length === 0);
  const same = leaves.flatMap(({ index }) => {
    const score = series.cells[index];
    const value = score ? meant(score) : null;
    const isSame = value && compare(absolute(subtract(absolute(gap), value)), tolerance) <= 0;
    return isSame && score && compare(value, tolerance) > 0 ? [score] : [];
  });
  return same.length > 0 && same.length <= MAX_SAME
    ? { how: 'same-as-gap', cells: same }
    : { how: 'differs', cells: [] };
}
