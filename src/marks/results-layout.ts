import type { ResultsSheet } from './marks';

/** Where the pieces of a results sheet lie; rows 0-based. */
export interface ResultsLayout {
  readonly headerRow: number;
  readonly lastRow: number;
  /** Hidden row that keeps what the marks hid of the user's formatting. */
  readonly memoRow: number;
  readonly lastColumn: number;
}

/** An empty row parts the heading from the header. */
export function layoutOf({ heading, header, rows }: ResultsSheet): ResultsLayout {
  const headerRow = heading.length === 0 ? 0 : heading.length + 1;
  const lastRow = headerRow + rows.length;
  const lastColumn = rows.reduce((most, row) => Math.max(most, row.length), Math.max(1, header.length)) - 1;
  return { headerRow, lastRow, memoRow: lastRow + 1, lastColumn };
}
