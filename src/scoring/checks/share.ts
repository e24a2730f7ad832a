import { divide, HUNDRED, isPositive, multiply, sum, type Exact } from '../exact';
import { meant } from '../sheet/score-cell';
import { isLeaf } from '../tree/criterion-tree';
import type { CheckInput } from './score-check';

/** A unit's share of its own most points as its table prints it, in per cent; null where it prints none. */
export const printedShare = ({ sheet }: Pick<CheckInput, 'sheet'>, index: number): Exact | null =>
  meant(sheet.series[index]?.percent ?? null);

/**
 * A unit's share of its own most points in per cent: as printed, else worked out over the criteria that it was assigned; null where their
 * most points are not known.
 */
export function shareOf({ sheet, figures }: Pick<CheckInput, 'sheet' | 'figures'>, index: number): Exact | null {
  const one = sheet.series[index];
  const printed = printedShare({ sheet }, index);
  const total = figures[index]?.total;
  if (printed || !one || !total) return printed;
  const leaves = sheet.tree.nodes.filter((node) => isLeaf(node) && node.sort === 'base');
  const assigned = leaves.filter((leaf) => one.cells[leaf.index]?.reading.kind !== 'not-assigned');
  const most = assigned.flatMap(({ max }) => max ?? []);
  const all = sum(most);
  return most.length === assigned.length && isPositive(all) ? multiply(divide(total, all), HUNDRED) : null;
}
