import type { TableCorrection } from '../../sheet/correction';

/** Rows that a header has at most; more is a slip of the hand. */
export const MOST_ROWS = 20;
/** Rows of a sheet in Excel. */
const LAST_ROW = 1_048_576;

/** Header rows from row numbers as typed, in either order; null when they are none of a sheet or far apart. */
export function headerOf(from: string, to: string): TableCorrection['header'] | null {
  const rows = [from, to].map((text) => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN));
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const isHeader = first >= 1 && last <= LAST_ROW && last - first < MOST_ROWS;
  return isHeader ? { first: first - 1, last: last - 1 } : null;
}
