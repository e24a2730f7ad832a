import type { Area, ColumnIndex, RowIndex } from '../sheet/address';
import type { TableMarks } from './marks';

/** Last column that a sheet has, 0-based: XFD. */
export const LAST_COLUMN = 16_383;

/** Everything on a sheet that marks must not be written over or under. */
interface Occupied {
  /** Merges, filters, table objects, drawings, columns of other tables' marks. */
  readonly areas: readonly Area[];
  /** Rightmost column with content in a run of rows, -1 when there is none. Cells that are only formatted are no content. */
  readonly lastContent: (first: RowIndex, last: RowIndex) => ColumnIndex;
}

/** First and last row that a table's marks are beside, header included. */
export function markedRows({ area, headerRows, records, rows }: TableMarks): {
  readonly first: RowIndex;
  readonly last: RowIndex;
} {
  const written = rows.map(({ row }) => row);
  return {
    first: Math.min(area.top, headerRows.first),
    last: [records.last, headerRows.last, ...written].reduce((a, b) => Math.max(a, b), area.bottom),
  };
}

/** Header row to last record: the rows that the two columns hold. */
export function markedArea({ headerRows, rows }: TableMarks): { readonly top: RowIndex; readonly bottom: RowIndex } {
  return { top: headerRows.last, bottom: rows.reduce((last, { row }) => Math.max(last, row), headerRows.last) };
}

/**
 * Column for the status of a table: the first one right of the table and of all content beside it.
 * @returns null when the sheet has no two columns left.
 */
export function statusColumn(table: TableMarks, { areas, lastContent }: Occupied): ColumnIndex | null {
  const { first, last } = markedRows(table);
  const edge = areas
    .filter(({ top, bottom }) => top <= last && bottom >= first)
    .reduce((most, { right }) => Math.max(most, right), Math.max(table.area.right, lastContent(first, last)));
  return edge + 2 <= LAST_COLUMN ? edge + 1 : null;
}
