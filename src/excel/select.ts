import type { ColumnIndex, RowIndex } from '../sheet/address';
import { hostFault } from './faults';
import type { SheetId } from './workbook-host';

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
