import { toNumber } from '../../scoring/exact';
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

/** A total kept within its bounds. */
export const clampedFormula = (
  bounds: { readonly low: number; readonly high: number } | null,
  formula: string,
): string => (bounds ? `MAX(${bounds.low},MIN(${bounds.high},${formula}))` : formula);
