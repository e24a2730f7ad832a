import { parseArea, type Area } from '../sheet/address';
import type { Batch } from './batch';
import type { WorkbookChange } from './workbook-host';

/** Rows that a sheet has. */
const LAST_ROW = 1_048_576;

/**
 * The areas of an event's address: `A1:B2,D4`, whole rows `5:7` and columns `A:C`, with or without the sheet's name. Null when a part
 * is none of these.
 */
export function areasOfAddress(address: string): readonly Area[] | null {
  const areas = address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1).trim())
    .map((part): Area | null => {
      const rows = /^\$?(\d+):\$?(\d+)$/.exec(part);
      if (rows) return parseArea(`A${rows[1]}:XFD${rows[2]}`);
      const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(part);
      if (columns) return parseArea(`${columns[1]}1:${columns[2]}${LAST_ROW}`);
      return parseArea(part);
    });
  return areas.every((area) => area !== null) ? areas : null;
}

/** What an edit means to the pane; nothing when we made it ourselves. */
export function changesOf(event: {
  readonly address: string;
  readonly changeType: string;
  readonly worksheetId: string;
  readonly triggerSource?: string;
}): readonly WorkbookChange[] {
  if (event.triggerSource === 'ThisLocalAddin') return [];
  const sheet = event.worksheetId;
  const areas = event.changeType === 'RangeEdited' ? areasOfAddress(event.address) : null;
  return areas ? areas.map((area) => ({ kind: 'cells', sheet, area })) : [{ kind: 'structure', sheet }];
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

/**
 * Registers for everything that changes cells, sheets or which sheet is active. Events that this Excel does not know
 * (`onNameChanged` before ExcelApi 1.17) are done without.
 * @param isOwnSheet whether we add or remove this sheet ourselves at this moment: no change of the person's.
 * @returns what ends it; it does not fail when Excel has dropped the handlers already.
 */
export async function watchWorkbook(
  run: <T>(batch: Batch<T>) => Promise<T>,
  listener: (change: WorkbookChange) => void,
  isOwnSheet: (sheet: string) => boolean,
): Promise<() => Promise<void>> {
  let isOver = false;
  const tell = (change: WorkbookChange) => {
    if (!isOver) listener(change);
    return Promise.resolve();
  };
  const structure = (event: { readonly worksheetId: string }) => tell({ kind: 'structure', sheet: event.worksheetId });
  const comesOrGoes = (event: { readonly worksheetId: string }) =>
    isOwnSheet(event.worksheetId) ? Promise.resolve() : tell({ kind: 'structure', sheet: null });
  const { handlers, context: registered } = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added: Handler[] = [
      sheets.onChanged.add((event) => {
        for (const change of changesOf(event)) void tell(change);
        return Promise.resolve();
      }),
      sheets.onRowSorted.add(structure),
      sheets.onColumnSorted.add(structure),
      sheets.onAdded.add(comesOrGoes),
      sheets.onDeleted.add(comesOrGoes),
      sheets.onActivated.add((event) => tell({ kind: 'active-sheet', sheet: event.worksheetId })),
    ];
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) added.push(sheets.onNameChanged.add(structure));
    await context.sync();
    return { handlers: added, context };
  });
  return async () => {
    if (isOver) return;
    isOver = true;
    try {
      await Excel.run(registered, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch {
      // Excel drops handlers with the workbook or sheet; nothing comes through any more, and that is all that was asked.
    }
  };
}
