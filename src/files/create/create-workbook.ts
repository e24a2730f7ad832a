import type { NewSheet } from '../../summary/page/sheet-model';
import type { HiddenName } from './package-parts';
import { WorkbookWriter } from './workbook-writer';

/**
 * A new .xlsx of the given sheets. The same model gives the same bytes.
 * @throws RangeError when there is no sheet.
 */
export function createWorkbook(sheets: readonly NewSheet[], names: readonly HiddenName[] = []): Uint8Array {
  const writer = new WorkbookWriter();
  for (const sheet of sheets) writer.add(sheet, sheets);
  return writer.finish(names);
}
