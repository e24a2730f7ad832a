import { filledArea } from '../../summary/fingerprint';
import { keepNotes, type NotedSheet } from '../../summary/kept-notes';
import type { NewSheet } from '../../summary/page/sheet-model';
import { sheetSet } from '../../summary/sheet-set';
import { read, waitByTimer, write } from '../batch';
import { readOutline } from '../read/outline';
import type { Progress } from '../workbook-host';
import { drawChart } from './draw-chart';
import { printOf, readFormerSummary, type FormerSummarySheet } from './former-summary';
import { addSheet } from './new-sheet';
import { setUpPage } from './page-setup';
import { cleanUp, putOver, type MadeSheet } from './put-over';

/** Bytes that one request carries at most, about: building and answering one takes the page a moment, in which nobody can type. */
const BYTES_AT_ONCE = 160_000;

/**
 * Makes the sheets of a summary, or the one of a comparison. Each is made whole on a sheet of its own first; only once all stand, the sheets of an earlier summary are
 * written over, in one round trip: a failure on the way leaves the earlier summary with its notes, and formulas of other sheets that
 * point at it keep their target. A few round trips for each sheet, and more for each 160 kB; between them the page may draw.
 * @returns the names that the sheets got.
 */
export async function makeSummary(sheets: readonly NewSheet[], onProgress?: Progress): Promise<readonly string[]> {
  const formers = await read(async (context) => readFormerSummary(context, await readOutline(context)), waitByTimer);
  const sets = new Set(sheets.map(({ id = '' }) => sheetSet(id)));
  const replaced = formers.filter(({ id, isReplaceable }) => isReplaceable && sets.has(sheetSet(id)));
  const noted = keepNotes(sheets, replaced);
  const added: string[] = [];
  const made: MadeSheet[] = [];
  let standing: readonly MadeSheet[];
  try {
    for (const [index, { sheet, former, notes }] of noted.entries()) {
      onProgress?.(index, sheets.length);
      const before = replaced.find((one) => one === former) ?? null;
      const name = await write((context) => addSheet(context, sheet, (given) => added.push(given), BYTES_AT_ONCE));
      if (before) await write((context) => copyLooks(context, name, before, notes));
      const plain = sheets[index] ?? sheet;
      made.push({ sheet, plain, print: printOf(plain, filledArea(plain)), name, former: before });
      await waitByTimer(0);
    }
    await write((context) => drawCharts(context, made));
    standing = await twice(() => write((context) => putOver(context, made)));
  } catch (error) {
    await write((context) => takeBack(context, added)).catch(() => undefined);
    throw error;
  }
  const names = await twice(() => write((context) => cleanUp(context, standing, replaced)));
  await write((context) => setUpPages(context, sheets, names)).catch(() => {
    // Not every Excel sets up pages for add-ins (Excel on the web without a printer).
  });
  onProgress?.(sheets.length, sheets.length);
  return names;
}

/** What may be begun anew after a failure half-way is tried a second time. */
const twice = <T>(work: () => Promise<T>): Promise<T> => work().catch(work);

/** Notes look as they did. */
async function copyLooks(
  context: Excel.RequestContext,
  name: string,
  { entry }: FormerSummarySheet,
  notes: NotedSheet['notes'],
): Promise<void> {
  if (notes.length === 0) return;
  const { worksheets } = context.workbook;
  const [target, source] = [worksheets.getItem(name), worksheets.getItem(entry.id)];
  for (const { from, to } of notes)
    target.getCell(to.row, to.column).copyFrom(source.getCell(from.row, from.column), 'Formats');
  await context.sync();
}

async function drawCharts(context: Excel.RequestContext, made: readonly MadeSheet[]): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { sheet, name } of made)
    for (const chart of sheet.charts ?? []) {
      const figures = made.find((one) => one.sheet.name === chart.of);
      if (!figures) continue;
      // Where the figures will stand: their addresses are those of the new sheet already.
      drawChart(worksheets.getItem(name), chart, worksheets.getItem(figures.former?.entry.id ?? figures.name));
    }
  await context.sync();
}

async function setUpPages(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  names: readonly string[],
): Promise<void> {
  sheets.forEach((sheet, index) => {
    const page = context.workbook.worksheets.getItem(names[index] ?? '');
    page.horizontalPageBreaks.removePageBreaks();
    setUpPage(page, sheet);
  });
  await context.sync();
}

async function takeBack(context: Excel.RequestContext, made: readonly string[]): Promise<void> {
  const sheets = made.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('name');
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
