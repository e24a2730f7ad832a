import { isSummaryName, summaryMark, summaryName } from '../../marks/own-names';
import { filledArea } from '../../summary/fingerprint';
import type { NewSheet } from '../../summary/page/sheet-model';
import { sheetSet } from '../../summary/sheet-set';
import { rangeOf, readOutline } from '../read/outline';
import type { FormerSummarySheet } from './former-summary';
import { setWidths } from './new-sheet';

/** A sheet of a summary that stands, still beside the one that it takes the place of. */
export interface MadeSheet {
  /** With the notes that were carried over. */
  readonly sheet: NewSheet;
  /** Without them: what is ours. */
  readonly plain: NewSheet;
  /** What is ours in short. */
  readonly print: string;
  /** Name of the sheet that it was made on. */
  readonly name: string;
  /** Excel's own id of that sheet, once it was asked for. */
  readonly page?: string;
  readonly former: FormerSummarySheet | null;
}

/** Charts cannot be copied over: their sheet takes the place of the former one, which goes. */
const isCopied = ({ former, sheet }: MadeSheet): boolean => former !== null && !sheet.charts;

/**
 * Writes made sheets over those of the earlier summary, whole rows at a time, and names what is ours. The earlier sheets stay, with their
 * names and places, so that what points at them goes on doing so. May be begun anew. @returns the sheets with
 * their ids
 */
export async function putOver(
  context: Excel.RequestContext,
  made: readonly MadeSheet[],
): Promise<readonly MadeSheet[]> {
  const outline = await readOutline(context);
  const { worksheets, names } = context.workbook;
  for (const one of made) {
    const { sheet, plain, former } = one;
    if (!former || !isCopied(one)) continue;
    const target = worksheets.getItem(former.entry.id);
    const rows = `1:${Math.max(sheet.rows.length, former.rowCount, 1)}`;
    target.getRange(rows).copyFrom(worksheets.getItem(one.name).getRange(rows), 'All');
    if (filledArea(plain).right !== former.area.right) setWidths(target, plain);
    if (plain.freezeRow) target.freezePanes.freezeRows(plain.freezeRow);
  }
  const sets = new Set(made.map(({ plain: { id = '' } }) => sheetSet(id)));
  for (const { name } of outline.names)
    if (isSummaryName(name) && sets.has(sheetSet(summaryMark(name)?.id ?? ''))) names.getItem(name).delete();
  for (const one of made) {
    const area = filledArea(one.plain);
    const id = one.plain.id ?? '';
    const page = worksheets.getItem(isCopied(one) && one.former ? one.former.entry.id : one.name);
    names.add(summaryName({ id, print: one.print }), rangeOf(page, area)).visible = false;
  }
  await context.sync();
  return made.map((one) => ({ ...one, page: outline.sheets.find(({ name }) => name === one.name)?.id ?? '' }));
}

/**
 * Takes away the sheets that were copied from and those of the earlier summary that are not made any more; new ones stand behind the
 * sheet that goes before them. May be begun anew. @returns the names of the sheets
 */
export async function cleanUp(
  context: Excel.RequestContext,
  made: readonly MadeSheet[],
  formers: readonly FormerSummarySheet[],
): Promise<readonly string[]> {
  const { sheets } = await readOutline(context);
  const { worksheets } = context.workbook;
  const kept = new Set(made.flatMap((one) => (isCopied(one) && one.former ? [one.former.entry.id] : [])));
  const copied = new Set(made.flatMap((one) => (isCopied(one) ? [one.page] : [])));
  const gone = new Set(formers.flatMap(({ entry: { id } }) => (kept.has(id) ? [] : [id])));
  const leaves = ({ id }: (typeof sheets)[number]): boolean => gone.has(id) || copied.has(id);
  for (const entry of sheets) if (leaves(entry)) worksheets.getItem(entry.id).delete();
  let order = sheets.filter((entry) => !leaves(entry));
  const isTaken = (name: string): boolean => order.some((entry) => entry.name.toLowerCase() === name.toLowerCase());
  let before: string | null = null;
  const names: string[] = [];
  for (const one of made) {
    const { former, name, page: id, plain } = one;
    const own = order.find((entry) => entry.id === (isCopied(one) ? former?.entry.id : id));
    if (!own) throw new Error(`The sheet ${name} is gone`);
    let called = own.name;
    if (!isCopied(one)) {
      const page = worksheets.getItem(own.id);
      const wanted = former?.entry.name ?? plain.name;
      if (!isTaken(wanted)) page.name = called = wanted;
      if (before !== null) {
        const others = order.filter((entry) => entry !== own);
        const place = others.findIndex((entry) => entry.id === before) + 1;
        order = [...others.slice(0, place), { ...own, name: called }, ...others.slice(place)];
        page.position = place;
      }
    }
    before = own.id;
    names.push(called);
  }
  worksheets.getItem(before === null ? '' : (order.find(({ name }) => name === names[0])?.id ?? '')).activate();
  await context.sync();
  return names;
}
