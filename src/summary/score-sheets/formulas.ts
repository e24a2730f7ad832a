import { toNumber, type RoundingMode } from '../../scoring/exact';
import type { TotalScheme } from '../../scoring/totals/total';
import type { CriterionNode } from '../../scoring/tree/criterion-tree';

/** A criterion with the reference of the cell that holds its score. */
export interface ScoredCell {
  readonly node: CriterionNode;
  readonly cell: string;
}

/** References joined into the ranges that neighbours in one column make: `D8:D12,D20`. */
function joined(cells: readonly string[]): string {
  const runs: { first: string; last: string; row: number }[] = [];
  for (const cell of cells) {
    const row = Number(/\d+$/.exec(cell)?.[0]);
    const run = runs.at(-1);
    if (run && run.row === row - 1) Object.assign(run, { last: cell, row });
    else runs.push({ first: cell, last: cell, row });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`)).join(',');
}

/**
 * The formula of a sum over criteria, as the totals of the product are worked out: deductions are taken away where their group meets
 * the rest, whatever sign they were typed with.
 * @param parent the group that is added up; null for the grand total. @param cells those of its children, in their order.
 */
export function sumFormula(parent: CriterionNode | null, cells: readonly ScoredCell[]): string {
  const isTaken = ({ node }: ScoredCell): boolean => node.sort === 'deduction' && parent?.sort !== 'deduction';
  const plain = cells.filter((one) => !isTaken(one)).map(({ cell }) => cell);
  const taken = cells.filter(isTaken).map(({ cell }) => `-ABS(${cell})`);
  return `${plain.length > 0 ? `SUM(${joined(plain)})` : ''}${taken.join('')}` || '0';
}

/** A group of bonus or deduction points counts no more than its own most points. */
export function cappedFormula({ sort, max }: CriterionNode, formula: string): string {
  if (!max || (sort !== 'bonus' && sort !== 'deduction')) return formula;
  const most = Math.abs(toNumber(max));
  return `MAX(-${most},MIN(${most},${formula}))`;
}

/** What a score cell says where the unit has no such target. */
const NOT_ASSIGNED = 'Không giao';

/** A line of a unit's sheet whose most points count: 1-based row. `isFree`: its score may say that it was not assigned. */
export interface CountedLine {
  readonly row: number;
  readonly isFree: boolean;
}

/**
 * The most points that a unit was assigned: those of its criteria, less those whose score says that the unit has no such target.
 * @param lines base criteria in their order, null for each line between them that must not be looked at; @param most column of the most
 * points; @param score column that says it.
 */
export function assignedFormula(lines: readonly (CountedLine | null)[], most: string, score: string): string {
  const runs: { first: number; last: number; isOpen: boolean }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (!line?.isFree) {
      if (run) run.isOpen = false;
    } else if (run?.isOpen) run.last = line.row;
    else runs.push({ first: line.row, last: line.row, isOpen: true });
  }
  const rows = lines.flatMap((line) => (line ? [line.row] : []));
  // Groups within a run hold sums: they never say that nothing was assigned.
  const without = runs.map(
    ({ first, last }) => `-SUMIF(${score}${first}:${score}${last},"${NOT_ASSIGNED}",${most}${first}:${most}${last})`,
  );
  return rows.length > 0 ? `SUM(${joined(rows.map((row) => `${most}${row}`))})${without.join('')}` : '0';
}

const ROUND: Readonly<Record<RoundingMode, string>> = { 'half-up': 'ROUND', down: 'ROUNDDOWN', up: 'ROUNDUP' };

/** A total rounded and kept within its bounds. */
export function totalFormula({ clamp: bounds, rounding = null }: TotalScheme, formula: string): string {
  const digits = rounding ? -Math.log10(rounding.step) : 0;
  // A whole number of digits gives the exact figure; other steps are counted.
  const rounded = !rounding
    ? formula
    : Number.isInteger(digits)
      ? `${ROUND[rounding.mode]}(${formula},${digits || 0})`
      : `${ROUND[rounding.mode]}((${formula})/${rounding.step},0)*${rounding.step}`;
  return bounds ? `MAX(${bounds.low},MIN(${bounds.high},${rounded}))` : rounded;
}
