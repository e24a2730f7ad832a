import type { ColumnIndex, RowIndex } from '../sheet/address';
import { hostFault } from './faults';
import type { Selection, SheetId } from './workbook-host';

/** Activates a sheet and selects a cell. @throws HostFault `sheet-hidden`: the sheet stays hidden, showing it is the user's choice. */
export async function selectCell(
  context: Excel.RequestContext,
  sheetId: SheetId,
  row: RowIndex,
  column: ColumnIndex,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load('visibility');
  await context.sync();
  if (sheet.visibility !== 'Visible') throw hostFault('sheet-hidden');
  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}

/** The area that is selected, the first one of several. */
export async function selectedArea(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRanges().areas.getItemAt(0);
  range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id');
  await context.sync();
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { sheet: range.worksheet.id, area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
}
