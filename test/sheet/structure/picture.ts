import { planById, vocabularyOf } from '../../../src/plan/index';
import { columnLetters } from '../../../src/sheet/address';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { headerText, readTables, type SheetReading, type TableCorrection } from '../../../src/sheet/index';
import { gridOf, workbookOf, type GridSetting } from '../grid-of';

const plan = planById('kien-giang-90-2021');
if (!plan) throw new Error('The plan of these tests is gone');
const vocabulary = vocabularyOf(plan);

/** A drawn sheet: one line a row, cells parted by `|`; figures are numbers, `#N/A` an error, a cell in quotes is text. */
export function drawn(picture: string, setting: GridSetting = {}): Grid {
  const lines = picture.split('\n').map((line) => line.trim());
  if (lines[0] === '') lines.shift();
  if (lines.at(-1) === '') lines.pop();
  return gridOf(
    lines.map((line) => line.split('|').map(cellOf)),
    setting,
  );
}

function cellOf(drawing: string): CellValue {
  const text = drawing.trim();
  if (text === '') return null;
  if (/^#(?:N\/A|REF!|DIV\/0!|VALUE!)$/.test(text)) return { error: text };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}

export const read = (grid: Grid, corrections: readonly TableCorrection[] = []): SheetReading =>
  readTables(workbookOf(grid), vocabulary, corrections);

/** What every row was taken for, one line each: `5 record Sở A (department)`. Rows of several tables carry the table's number. */
export function rowsOf(reading: SheetReading): readonly string[] {
  const many = reading.tables.length > 1;
  return reading.tables.flatMap((table, index) => {
    const prefix = many ? `${index + 1}: ` : '';
    const lines: (readonly [number, string])[] = [];
    for (let row = table.headerRows.first; row <= table.headerRows.last; row++) lines.push([row, 'header']);
    for (const { row, rowClass } of table.otherRows) lines.push([row, rowClass]);
    for (const { row, lastRow, subject, unitKind } of table.records) {
      lines.push([row, `record ${subject} (${unitKind ?? '?'})`]);
      for (let more = row + 1; more <= lastRow; more++) lines.push([more, 'record, goes on']);
    }
    return lines.sort(([a], [b]) => a - b).map(([row, text]) => `${prefix}${row + 1} ${text}`);
  });
}

/** What every column was taken for: `C rating-party 2020 (Xếp loại tổ chức đảng / Năm 2020)`. */
export const columnsOf = (reading: SheetReading): readonly string[] =>
  reading.tables.flatMap(({ columns }) =>
    columns.map(({ column, path, match }) => {
      const what =
        match.kind === 'field'
          ? [match.contrary ? 'not' : '', match.field, ...match.periods].filter(Boolean).join(' ')
          : match.kind === 'ambiguous'
            ? `? ${match.candidates.join(' or ')}`
            : '-';
      return `${columnLetters(column)} ${what} (${headerText(path)})`;
    }),
  );
