import type { TableMarks } from '../../marks/marks';
import type { Area, ColumnIndex, RowIndex } from '../../sheet/address';
import type { RowShape, SheetFrames } from './sheet-cells';

/** Last column that a sheet has, 0-based: XFD. */
const LAST_COLUMN = 16_383;

/** Everything on a sheet that marks must not be written over or under. */
export interface Occupied {
  readonly rows: ReadonlyMap<RowIndex, RowShape>;
  readonly frames: SheetFrames;
  readonly tableObjects: readonly Area[];
  readonly drawings: readonly Area[];
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

/**
 * Column for the status of a table: the first one right of the table and of all content beside it. Cells that are only formatted are no
 * content.
 * @returns null when the sheet has no two columns left.
 */
export function statusColumn(table: TableMarks, occupied: Occupied, taken: readonly Area[]): ColumnIndex | null {
  const { first, last } = markedRows(table);
  const beside = ({ top, bottom }: Area) => top <= last && bottom >= first;
  const { frames, tableObjects, drawings, rows } = occupied;
  const areas = [...frames.merges, ...(frames.filter ? [frames.filter] : []), ...tableObjects, ...drawings, ...taken];
  let edge = areas.filter(beside).reduce((most, { right }) => Math.max(most, right), table.area.right);
  for (const [row, { cells }] of rows) {
    if (row < first || row > last) continue;
    for (const [column, { hasContent }] of cells) if (hasContent && column > edge) edge = column;
  }
  return edge + 2 <= LAST_COLUMN ? edge + 1 : null;
}
