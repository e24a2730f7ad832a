import { parseReference, summaryMark } from '../../marks/own-names';
import type { CellValue, Grid, GridRow } from '../../sheet/grid';
import { fingerprint, fingerprintOf } from '../../summary/fingerprint';
import { formerSheet, type FormerSheet } from '../../summary/kept-notes';
import type { NewSheet } from '../../summary/page/sheet-model';
import type { Outline, SheetEntry } from '../read/outline';

/** A sheet of an earlier summary. */
export interface FormerSummarySheet extends FormerSheet {
  readonly entry: SheetEntry;
  /** Nobody typed over what was written, and what stands there may be replaced. */
  readonly isReplaceable: boolean;
}

/** Sheets of an earlier summary, known by hidden names wherever they were moved and whatever they are called now. One round trip. */
export async function readFormerSummary(
  context: Excel.RequestContext,
  { names, sheets }: Outline,
): Promise<readonly FormerSummarySheet[]> {
  const known = names.flatMap(({ name, reference }) => {
    const mark = summaryMark(name);
    const target = mark && parseReference(reference);
    const entry = target && sheets.find((sheet) => sheet.name === target.sheet);
    return mark && target && entry ? [{ ...mark, entry, area: target.area }] : [];
  });
  const asked = known.map((one) => {
    const sheet = context.workbook.worksheets.getItem(one.entry.id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, values, formulas');
    const { protection } = sheet;
    protection.load('protected');
    return { ...one, used, protection };
  });
  await context.sync();
  return asked.map(({ id, entry, area, print, used, protection }) => {
    const grid = used.isNullObject ? gridOf(entry.name, []) : gridOf(entry.name, rowsOf(used));
    return {
      ...formerSheet(id, grid, area),
      entry,
      isReplaceable: !protection.protected && fingerprint(grid, area) === print,
    };
  });
}

/** What was written into a new sheet, in short: as {@link fingerprint} gives it for the sheet once it is made. */
export const printOf = (sheet: NewSheet, area: FormerSheet['area']): string =>
  fingerprintOf(sheet, area, (text) => text);

function rowsOf(used: Excel.Range): (GridRow | undefined)[] {
  const rows: (GridRow | undefined)[] = [];
  used.values.forEach((values: unknown[], at) => {
    const line: (CellValue | undefined)[] = [];
    const formulas: (string | undefined)[] = [];
    values.forEach((value, column) => {
      const text: unknown = used.formulas[at]?.[column];
      line[used.columnIndex + column] = value === '' ? undefined : (value as CellValue);
      if (typeof text === 'string' && text.startsWith('=') && text !== value)
        formulas[used.columnIndex + column] = text.slice(1);
    });
    rows[used.rowIndex + at] = { values: line, styles: [], formulas };
  });
  return rows;
}

const gridOf = (sheet: string, rows: Grid['rows']): Grid => ({
  sheet,
  visibility: 'visible',
  isProtected: false,
  rows,
  styles: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  date1904: false,
  ownMarks: [],
});
