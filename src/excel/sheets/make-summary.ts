import { SUMMARY_FINGERPRINT, isSummaryName, summaryName } from '../../marks/own-names';
import { filledArea } from '../../summary/fingerprint';
import { keepNotes } from '../../summary/kept-notes';
import type { NewChart, NewSheet } from '../../summary/page/sheet-model';
import { read, waitByTimer, write } from '../batch';
import { rangeOf, readOutline, type Outline } from '../read/outline';
import type { Progress } from '../workbook-host';
import { printOf, readFormerSummary, withFormulas, type FormerSummarySheet } from './former-summary';
import { addSheet } from './new-sheet';
import { setUpPage } from './page-setup';

interface Former {
  readonly outline: Outline;
  readonly sheets: readonly FormerSummarySheet[];
}

/**
 * Makes the sheets of a summary beside those of an earlier one, and only once all stand takes the earlier ones away, in one round trip:
 * a failure on the way leaves the earlier summary with its notes. A few round trips for each sheet, and more for each 2 MB.
 * @returns the names that the sheets got.
 */
export async function makeSummary(sheets: readonly NewSheet[], onProgress?: Progress): Promise<readonly string[]> {
  const former = await read(async (context): Promise<Former> => {
    const outline = await readOutline(context);
    return { outline, sheets: await readFormerSummary(context, outline) };
  }, waitByTimer);
  const replaced = former.sheets.filter(({ isUntouched }) => isUntouched);
  const made: string[] = [];
  try {
    for (const [index, sheet] of sheets.entries()) {
      onProgress?.(index, sheets.length);
      const before = replaced.find(({ entry }) => entry.name === sheet.name);
      const noted = before ? withFormulas(keepNotes(sheet, before)) : sheet;
      const name = await write((context) => addSheet(context, noted, (given) => made.push(given)));
      made[index] = name;
    }
    await write((context) => drawCharts(context, sheets, made));
    const names = await write((context) => putInPlace(context, sheets, made, { ...former, sheets: replaced }));
    await write((context) => setUpPages(context, sheets, names)).catch(() => {
      // Not every Excel sets up pages for add-ins (Excel on the web without a printer).
    });
    onProgress?.(sheets.length, sheets.length);
    return names;
  } catch (error) {
    await write((context) => takeBack(context, made)).catch(() => undefined);
    throw error;
  }
}

async function drawCharts(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  made: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const nameOf = (model: string): string => made[sheets.findIndex(({ name }) => name === model)] ?? model;
  sheets.forEach(({ charts = [] }, index) => {
    const page = worksheets.getItem(made[index] ?? '');
    for (const chart of charts) drawChart(page, chart, worksheets.getItem(nameOf(chart.of)));
  });
  await context.sync();
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts */
function drawChart(page: Excel.Worksheet, model: NewChart, figures: Excel.Worksheet): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const form = model.form === 'bars' ? 'Bar' : 'Column';
  const type = `${form}${model.isStacked ? 'Stacked' : 'Clustered'}` as Excel.ChartType;
  const chart = page.charts.add(type, figures.getRange(first.values), 'Columns');
  chart.title.text = model.title;
  [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))].forEach((series, index) => {
    const of = model.series[index];
    if (!of) return;
    series.name = of.name;
    if (index > 0) series.setValues(figures.getRange(of.values));
    series.setXAxisValues(figures.getRange(model.categories));
    series.format.fill.setSolidColor(`#${of.color}`);
  });
  const { top, left, bottom, right } = model.over;
  chart.setPosition(page.getRangeByIndexes(top, left, 1, 1), page.getRangeByIndexes(bottom, right, 1, 1));
}

/** Takes the earlier sheets away, gives the new ones their names and places, and keeps what they are known by. */
async function putInPlace(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  made: readonly string[],
  { outline, sheets: replaced }: Former,
): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  const gone = new Set(replaced.map(({ entry }) => entry.name));
  for (const { name } of outline.names) if (isSummaryName(name)) names.getItem(name).delete();
  const places = sheets.map(({ name }) => outline.sheets.findIndex((sheet) => gone.has(name) && sheet.name === name));
  for (const { entry } of replaced) worksheets.getItem(entry.id).delete();
  const final = sheets.map(({ name }, index) => {
    const page = worksheets.getItem(made[index] ?? '');
    const isFree = gone.has(name);
    if (isFree) page.name = name;
    return isFree ? name : (made[index] ?? name);
  });
  // Where all sheets of the earlier summary stood side by side, the new ones take their places.
  const start = Math.min(...places.filter((place) => place >= 0));
  if (Number.isFinite(start))
    final.forEach(
      (name, index) => (worksheets.getItem(name).position = Math.min(start, outline.sheets.length - gone.size) + index),
    );
  sheets.forEach((sheet, index) => {
    const area = rangeOf(worksheets.getItem(final[index] ?? ''), filledArea(sheet));
    names.add(summaryName(index), area).visible = false;
  });
  const prints = sheets.map((sheet) => printOf(sheet, filledArea(sheet))).join(' ');
  names.add(SUMMARY_FINGERPRINT, `="${prints}"`).visible = false;
  worksheets.getItem(final[0] ?? '').activate();
  await context.sync();
  return final;
}

async function setUpPages(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  names: readonly string[],
): Promise<void> {
  sheets.forEach((sheet, index) => setUpPage(context.workbook.worksheets.getItem(names[index] ?? ''), sheet));
  await context.sync();
}

async function takeBack(context: Excel.RequestContext, made: readonly string[]): Promise<void> {
  const sheets = made.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('name');
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
