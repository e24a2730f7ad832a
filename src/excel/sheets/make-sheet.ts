import type { NewSheet } from '../../summary/page/sheet-model';
import { write } from '../batch';
import { addSheet } from './new-sheet';
import { setUpPage } from './page-setup';

/** A new sheet, or none: a failure takes back what was added. */
export async function makeSheet(sheet: NewSheet): Promise<string> {
  let added: string | undefined;
  const name = await write((context) => addSheet(context, sheet, (given) => (added = given))).catch(
    async (error: unknown) => {
      if (added !== undefined) await write((context) => removeSheet(context, added ?? '')).catch(() => undefined);
      throw error;
    },
  );
  await write(async (context) => {
    setUpPage(context.workbook.worksheets.getItem(name), sheet);
    await context.sync();
  }).catch(() => {
    // Not every Excel sets up pages for add-ins (Excel on the web without a printer).
  });
  if (sheet.isProtected)
    await write(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect({ allowFormatColumns: true, allowFormatRows: true });
      await context.sync();
    });
  return name;
}

async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
