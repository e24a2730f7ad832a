import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { CellStyle, GridRow } from '../../sheet/grid';
import { serialToIso } from '../../sheet/values/date';

/** Date cells that are asked at most; a narrow column shows `####` for some. */
const ASKED = 12;
/** Cells of one column that are asked: the others say the same. */
const ASKED_OF_COLUMN = 2;
/** Serial numbers from about 1905 to 2173. */
const SERIALS = { least: 2_000, most: 100_000 };

interface ReadSheet {
  readonly id: string;
  readonly rows: readonly (GridRow | undefined)[];
  readonly styles: readonly CellStyle[];
}

/** A cell that shows a day: its serial number, number format and what it shows. */
interface ShownDate {
  readonly serial: number;
  readonly format: string;
  readonly text: string;
}

/**
 * Whether the workbook counts days from 1904. No member tells it (up to ExcelApi 1.21), but a date cell does: the text that it shows is
 * its serial number in the workbook's own system. One round trip, none in a workbook without date cells.
 */
export async function countsFrom1904(context: Excel.RequestContext, sheets: readonly ReadSheet[]): Promise<boolean> {
  const dates = sheets.flatMap((sheet) => dateCells(sheet)).slice(0, ASKED);
  if (dates.length === 0) return false;
  const asked = dates.map(({ sheet, row, column, serial, format }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    cell.load('text');
    return { serial, format, cell };
  });
  await context.sync();
  return showFrom1904(asked.map(({ serial, format, cell }) => ({ serial, format, text: cell.text[0]?.[0] ?? '' })));
}

interface DateCell {
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly serial: number;
  readonly format: string;
}

/** The first date cells of a sheet, some of each column. */
function dateCells({ id, rows, styles }: ReadSheet): DateCell[] {
  const tellsYear = styles.map(({ format }) => /y/i.test(bare(format)));
  if (!tellsYear.includes(true)) return [];
  const found: DateCell[] = [];
  const ofColumn = new Map<ColumnIndex, number>();
  for (const [row, cells] of rows.entries()) {
    cells?.styles.forEach((style, column) => {
      const serial = cells.values[column];
      const count = ofColumn.get(column) ?? 0;
      if (style === undefined || !tellsYear[style] || typeof serial !== 'number' || count >= ASKED_OF_COLUMN) return;
      if (serial < SERIALS.least || serial > SERIALS.most) return;
      ofColumn.set(column, count + 1);
      found.push({ sheet: id, row, column, serial, format: styles[style]?.format ?? '' });
    });
    if (found.length >= ASKED) break;
  }
  return found;
}

/** A number format without texts in quotes, colours and conditions in brackets. */
const bare = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');

/** Whether date cells show the days of the 1904 system: some show that, and none shows the day of the 1900 system. */
export function showFrom1904(dates: readonly ShownDate[]): boolean {
  const told = dates.map((date) => [shows(date, false), shows(date, true)] as const);
  return told.some(([is1900, is1904]) => is1904 && !is1900) && !told.some(([is1900, is1904]) => is1900 && !is1904);
}

/** Whether a text has the year, and where the format tells the day of the month that too, of a serial number in one of the systems. */
function shows({ serial, format, text }: ShownDate, date1904: boolean): boolean {
  const day = serialToIso(serial, date1904);
  if (day === null) return false;
  const left = (text.match(/\d+/g) ?? []).map((digits) => ({ digits, isUsed: false }));
  const has = (wanted: (digits: string) => boolean): boolean => {
    const group = left.find(({ digits, isUsed }) => !isUsed && wanted(digits));
    if (group) group.isUsed = true;
    return group !== undefined;
  };
  const year = day.slice(0, 4);
  const hasLongYear = /y{3,}/i.test(bare(format));
  const isDayTold = /(?<!d)d{1,2}(?!d)/i.test(bare(format));
  return (
    has((digits) => digits === year || (!hasLongYear && digits === year.slice(2))) &&
    (!isDayTold || has((digits) => digits.length <= 2 && Number(digits) === Number(day.slice(8))))
  );
}
