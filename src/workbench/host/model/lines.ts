import type { Area } from '../../../sheet/address';
import type { Origin } from './events';
import { PLAIN_COLUMN, PLAIN_ROW, type ColumnInfo, type RowInfo, type SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** Changes width or hiddenness of the columns that areas touch. */
export function setColumnInfo(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  change: Partial<ColumnInfo>,
  origin: Origin,
): void {
  for (const { left, right } of areas)
    for (let column = left; column <= right; column++)
      keep(sheet.columnInfo, column, { ...sheet.column(column), ...change }, PLAIN_COLUMN);
  workbook.tell({ kind: 'drawing', sheet, origin });
}

/** Changes height or hiddenness of the rows that areas touch. */
export function setRowInfo(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  change: Partial<RowInfo>,
  origin: Origin,
): void {
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++)
      keep(sheet.rowInfo, row, { ...sheet.row(row), ...change }, PLAIN_ROW);
    if (change.hidden !== undefined) workbook.tell({ kind: 'rows-hidden', sheet, area, origin });
  }
  workbook.tell({ kind: 'drawing', sheet, origin });
}

/** Lines that are like every other are not kept: what was there before comes back exactly. */
function keep<Info extends object>(lines: Map<number, Info>, line: number, info: Info, plain: Info): void {
  const entries = Object.entries(info) as [keyof Info, unknown][];
  if (entries.every(([key, value]) => plain[key] === value)) lines.delete(line);
  else lines.set(line, info);
}
