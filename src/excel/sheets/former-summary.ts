import { parseReference, SUMMARY_FINGERPRINT, summaryNumber } from '../../marks/own-names';
import type { Area } from '../../sheet/address';
import type { CellValue, Grid, GridRow } from '../../sheet/grid';
import { fingerprint } from '../../summary/fingerprint';
import type { FormerSheet } from '../../summary/kept-notes';
import type { NewCell, NewSheet } from '../../summary/page/sheet-model';
import type { Outline, SheetEntry } from '../read/outline';

/** A formula that somebody wrote beside a table, on its way as a text: no cell can hold this letter. */
const FORMULA_SIGN = '\u0000';

/** A sheet of an earlier summary. */
export interface FormerSummarySheet extends FormerSheet {
  readonly entry: SheetEntry;
  /** Nobody typed over what was written. */
  readonly isUntouched: boolean;
}

/** Sheets of an earlier summary, known by hidden names wherever they were moved. One round trip. */
export async function readFormerSummary(
  context: Excel.RequestContext,
  { names, sheets }: Outline,
): Promise<readonly FormerSummarySheet[]> {
  const stored = names.find(({ name }) => name.toLowerCase() === SUMMARY_FINGERPRINT.toLowerCase());
  const prints = (stored?.reference ?? '').replaceAll('"', '').split(' ');
  const known = names.flatMap(({ name, reference }) => {
    const number = summaryNumber(name);
    const target = number === null ? null : parseReference(reference);
    const entry = target && sheets.find((sheet) => sheet.name === target.sheet);
    return number !== null && target && entry ? [{ entry, area: target.area, print: prints[number] ?? '' }] : [];
  });
  const asked = known.map((one) => {
    const used = context.workbook.worksheets.getItem(one.entry.id).getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, values, formulas');
    return { ...one, used };
  });
  await context.sync();
  return asked.map(({ entry, area, print, used }) => {
    const grid = used.isNullObject ? gridOf(entry.name, []) : gridOf(entry.name, rowsOf(used));
    return { entry, area, grid: markedFormulas(grid, area), isUntouched: fingerprint(grid, area) === print };
  });
}

/** What was written into a new sheet, in short: as {@link fingerprint} gives it for the sheet once it is made. */
export const printOf = ({ name, rows }: NewSheet, area: FormerSheet['area']): string =>
  fingerprint(
    gridOf(
      name,
      Array.from(rows, (cells) => {
        const contents = Array.from(cells ?? [], (cell) => cell?.content ?? undefined);
        return {
          values: contents.map((content) => (isFormula(content) ? undefined : content)),
          styles: [],
          formulas: contents.map((content) => (isFormula(content) ? content.formula : undefined)),
        };
      }),
    ),
    area,
  );

const isFormula = (
  content: NewCell['content'] | undefined,
): content is Extract<NewCell['content'], { formula: string }> =>
  typeof content === 'object' && content !== null && 'formula' in content;

/** Formulas among notes that were carried over become formulas again. */
export const withFormulas = (sheet: NewSheet): NewSheet => ({
  ...sheet,
  rows: Array.from(sheet.rows, (cells) =>
    cells?.map((cell) =>
      typeof cell?.content === 'string' && cell.content.startsWith(FORMULA_SIGN)
        ? { ...cell, content: { formula: cell.content.slice(1), value: null } }
        : cell,
    ),
  ),
});

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

/** Formulas outside our area are marked, so that they are carried over as such; our own are made anew. */
const markedFormulas = (grid: Grid, area: Area): Grid => ({
  ...grid,
  rows: Array.from(
    grid.rows,
    (row, at) =>
      row && {
        ...row,
        values: row.values.map((value, column) => {
          const formula = row.formulas?.[column];
          const isOurs = at >= area.top && at <= area.bottom && column >= area.left && column <= area.right;
          return typeof formula === 'string' && !isOurs ? `${FORMULA_SIGN}${formula}` : value;
        }),
      },
  ),
});
