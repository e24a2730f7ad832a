import type { ColumnIndex } from '../../sheet/address';
import { PLAIN_COLUMN, type SheetModel } from '../host/model/sheet';

/** Characters. Long texts wrap or run on rather than push everything else out of sight. */
const NARROWEST = 6;
const WIDEST = 36;

/**
 * Widths for a sheet whose file tells none (formats read without their looks): wide enough for the longest text of each column, within
 * bounds. Merged cells do not count: their text has more room.
 */
export function setReadableWidths(sheet: SheetModel): void {
  const longest = new Map<ColumnIndex, number>();
  sheet.rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (!cell || cell.value === null || typeof cell.value === 'object' || sheet.mergeAt(row, column)) return;
      longest.set(column, Math.max(longest.get(column) ?? 0, String(cell.value).length + 2));
    }),
  );
  for (const [column, length] of longest)
    sheet.columnInfo.set(column, {
      ...(sheet.columnInfo.get(column) ?? PLAIN_COLUMN),
      width: Math.min(WIDEST, Math.max(NARROWEST, length)),
    });
}
