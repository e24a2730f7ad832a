import type { WorkbookMarks } from '../marks/marks';
import { read, waitByTimer, write, type Wait } from './batch';
import { applyIn } from './marks/apply';
import { findOwnMarks } from './marks/find-own';
import { queueRemoval } from './marks/remove';
import { writePageSetup } from './marks/write-results';
import { readArea } from './read/read-area';
import { readOutline } from './read/outline';
import { readSnapshot } from './read/snapshot';
import { selectCell } from './select';
import { addSheet, setUpPage } from './sheets/new-sheet';
import type { NewSheet } from '../summary/page/sheet-model';
import { loadSettings, saveSettings } from './settings';
import { watchWorkbook } from './watch';
import type { MarksOutcome, Progress, WorkbookHost } from './workbook-host';

/**
 * The open workbook of the Excel that this page runs in. Office must be ready.
 * @param wait pauses between tries of a reading while a cell is being edited.
 */
export function excelHost(wait: Wait = waitByTimer): WorkbookHost {
  /** Ids of sheets that we add or remove ourselves; nothing that a person did. */
  const ownSheets = new Set<string>();
  let isMarking = false;
  const marking = async <T>(work: () => Promise<T>): Promise<T> => {
    isMarking = true;
    try {
      return await work();
    } finally {
      isMarking = false;
    }
  };
  return {
    snapshot: (options) => read((context) => readSnapshot(context, options), wait),
    readArea: (sheet, area, styles) => read((context) => readArea(context, sheet, area, styles), wait),
    applyMarks: (marks, options) => marking(() => apply(marks, ownSheets, options?.onProgress)),
    removeMarks: () => marking(() => write((context) => removeIn(context, ownSheets))),
    makeSheet: (sheet) => makeSheet(sheet),
    select: (sheet, row, column) => write((context) => selectCell(context, sheet, row, column)),
    watch: (listener) =>
      watchWorkbook(
        (batch) => read(batch, wait),
        listener,
        (sheet) => isMarking || ownSheets.has(sheet),
      ),
    loadSettings: () => read(loadSettings, wait),
    saveSettings: (settings) => write((context) => saveSettings(context, settings)),
  };
}

/** All marks or none: a failure takes back what was added so far; one that comes before any change leaves earlier marks as they are. */
async function apply(marks: WorkbookMarks, ownSheets: Set<string>, onProgress?: Progress): Promise<MarksOutcome> {
  let added: string | null | undefined;
  try {
    const { tables, problems, results } = await write((context) =>
      applyIn(context, marks, (name) => (added = name), onProgress),
    );
    if (results !== null) await finish(results, marks, ownSheets);
    return { tables, problems };
  } catch (error) {
    if (added !== undefined)
      await write((context) => removeIn(context, ownSheets, added)).catch(() => {
        // What cannot be taken back now is known by its names, and the next marking or removal takes it.
      });
    throw error;
  }
}

/** Learns the id of the results sheet and sets up its pages; marks are complete without. */
async function finish(results: string, marks: WorkbookMarks, ownSheets: Set<string>): Promise<void> {
  await write(async (context) => {
    const sheet = context.workbook.worksheets.getItem(results);
    sheet.load('id');
    await context.sync();
    ownSheets.add(sheet.id);
    writePageSetup(sheet, marks.results);
    await context.sync();
  }).catch(() => {
    // Not every Excel sets up pages for add-ins (Excel on the web without a printer).
  });
}

/** A new sheet, or none: a failure takes back what was added. */
async function makeSheet(sheet: NewSheet): Promise<string> {
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
  return name;
}

async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** @param added results sheet of a marking that broke off before it was named. */
async function removeIn(
  context: Excel.RequestContext,
  ownSheets: Set<string>,
  added?: string | null,
): Promise<MarksOutcome> {
  const outline = await readOutline(context);
  const own = await findOwnMarks(context, outline);
  const stray = outline.sheets.filter(({ name }) => name === added);
  const results = [...own.results, ...stray.filter(({ id }) => own.results.every((sheet) => sheet.id !== id))];
  for (const { id } of results) ownSheets.add(id);
  const { tables, problems } = queueRemoval(context, { ...own, results }, { isReplaced: false });
  await context.sync();
  return { tables, problems };
}
