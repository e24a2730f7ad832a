import type { WorkbookMarks } from '../../marks/marks';
import { write } from '../batch';
import { readOutline } from '../read/outline';
import type { MarksOutcome, Progress } from '../workbook-host';
import { applyIn } from './apply';
import { findOwnMarks } from './find-own';
import { queueRemoval } from './remove';
import { writePageSetup } from './write-results';

/** All marks or none: a failure takes back what was added so far; one that comes before any change leaves earlier marks as they are. */
export async function applyMarks(
  marks: WorkbookMarks,
  ownSheets: Set<string>,
  onProgress?: Progress,
): Promise<MarksOutcome> {
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

/** Removes all marks. @param ownSheets learns the ids of sheets that we remove. */
export const removeMarks = (ownSheets: Set<string>): Promise<MarksOutcome> =>
  write((context) => removeIn(context, ownSheets));

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
