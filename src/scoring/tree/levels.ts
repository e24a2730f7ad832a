import { add, compare, ZERO, type Exact } from '../exact';
import type { Code } from './code';

/** Codes of a table with their points, in order. */
interface Coded {
  readonly code: Code;
  readonly max: Exact | null;
}

const RANK: Readonly<Record<string, number>> = {
  c: 10,
  r: 20,
  'f.': 30,
  f: 50,
  l: 60,
  label: 70,
  '': 80,
  '-': 90,
  '+': 95,
  '*': 97,
};
const MULTI = 36;

const figureOf = ({ code }: Coded): number => code.parts[0]?.ordinal ?? 0;

/**
 * Whether "1." and "1" are one style in this table: each next figure carries on the last or begins again.
 * Where "1." heads criteria "1", "2", ... they are two.
 */
function isOneStyle(rows: readonly Coded[]): boolean {
  const figures = rows.filter(({ code }) => code.shape === 'f.' || code.shape === 'f');
  const hasBoth = figures.some(({ code }) => code.shape === 'f.') && figures.some(({ code }) => code.shape === 'f');
  if (!hasBoth) return true;
  return figures.every((row, at) => {
    const before = figures[at - 1];
    return (
      !before || figureOf(row) === figureOf(before) + 1 || (figureOf(row) === 1 && row.code.shape === before.code.shape)
    );
  });
}

/**
 * The level of each row by the shape of its code alone: a smaller number stands higher. Levels are only compared, never counted.
 * Rows of one shape whose figures begin again below a row that their points add up to are one level lower.
 */
export function levelsOf(rows: readonly Coded[]): number[] {
  const merged = isOneStyle(rows);
  const levels = rows.map(({ code: { shape, parts } }) => {
    if (shape === 'f' && merged) return RANK['f.'] ?? 0;
    const rank = RANK[shape];
    if (rank !== undefined) return rank;
    // 6a belongs to 6; 1.1 and I.1 to what they begin with, however deep.
    if (parts.length > 1 && !shape.includes('.')) return 60;
    return (parts[0]?.kind === 'figure' ? MULTI : (RANK[parts[0]?.kind === 'roman' ? 'r' : 'c'] ?? 0)) + parts.length;
  });
  restarts(rows, levels);
  return levels;
}

/** Lowers runs of one shape that begin again at 1 and add up to the row before them. */
function restarts(rows: readonly Coded[], levels: number[]): void {
  for (let at = 1; at < rows.length; at++) {
    const [owner, first] = [rows[at - 1], rows[at]];
    if (!owner?.max || !first || levels[at] !== levels[at - 1] || owner.code.shape === '') continue;
    if (first.code.parts.length !== 1 || figureOf(first) !== 1) continue;
    let total: Exact = ZERO;
    let end = at;
    while (end < rows.length && levels[end] === levels[at] && compare(total, owner.max) < 0) {
      const row = rows[end];
      if (!row?.max || figureOf(row) !== end - at + 1) break;
      total = add(total, row.max);
      end++;
    }
    // One row that repeats a code with the same points is a repeat, not a part.
    if (end - at < 2 || compare(total, owner.max) !== 0) continue;
    for (let inside = at; inside < end; inside++) levels[inside] = (levels[inside] ?? 0) + 0.5;
    at = end - 1;
  }
}
