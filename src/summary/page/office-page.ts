import { areaAddress, type RowIndex, type SheetRow } from '../../sheet/address';
import { depth, HEADER_LOOK, headerHeights, leaves, placeHeader, widthOf, type HeaderNode } from './header';
import { LINE_HEIGHT, linesOf, SheetDrawing } from './sheet-drawing';
import type { CellLook, NewCellContent, NewSheet } from './sheet-model';

/** What stands in a cell of a record; a function is given the cell's 1-based row, for formulas over the same row. */
export type LineCell = NewCellContent | ((row: SheetRow) => NewCellContent);

/** A line of the table's body. */
export type BodyLine =
  | { readonly group: string; readonly numeral?: string; readonly merged?: boolean }
  | {
      readonly cells: readonly LineCell[];
      /** The line is to be filled in: blank cells have their column's number format, and those of `closed` columns are greyed. */
      readonly form?: { readonly closed: readonly number[] };
    }
  /** A text over the whole width ("Tổng cộng: 05 tập thể"). */
  | { readonly total: string }
  /** Sums of the columns that ask for them, over the records since the last group line or over all records. */
  | { readonly sums: string; readonly over: 'group' | 'all' }
  | { readonly blank: true };

/** A list as offices lay it out: letterhead, title, headed table, signatures. */
export interface OfficePage {
  readonly sheet: string;
  /** Lines of the left and right letterhead. */
  readonly letterhead: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** Number and date, in italics under the letterhead. */
  readonly numberLine?: { readonly left: string; readonly right: string };
  readonly title: readonly string[];
  /** Line in italics under the title. */
  readonly note?: string;
  readonly header: readonly HeaderNode[];
  /** A row of column numbers under the header. */
  readonly columnNumbers?: boolean;
  readonly body: readonly BodyLine[];
  readonly signatures: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** 0-based column where the table begins. */
  readonly firstColumn?: number;
  readonly font?: string;
  readonly pageNumbers?: boolean;
  /** Keeps the header in view. */
  readonly isHeaderFrozen?: boolean;
}

/** The two lines that head official papers. */
export const NATIONAL_HEADING = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** A laid-out list, and the row of each line of its body. */
export interface LaidOut {
  readonly sheet: NewSheet;
  readonly rowOfLine: readonly RowIndex[];
}

/** Lays a list out as a sheet. */
export function layOut(page: OfficePage): LaidOut {
  const drawing = new SheetDrawing(page.font ? { font: page.font } : {});
  const columns = leaves(page.header);
  const first = page.firstColumn ?? 0;
  const frame: Frame = {
    drawing,
    columns,
    first,
    last: first + columns.length - 1,
    middle: first + middleOf(columns),
  };
  const headerTop = drawHeading(page, frame);
  const bodyTop = drawHeader(page, frame, headerTop);
  const headerBottom = headerTop + depth(page.header) - 1;
  const rowOfLine = page.body.map((_, index) => bodyTop + index);
  drawBody(page, frame, bodyTop);
  drawSignatures(page, frame, bodyTop + page.body.length + 1);
  const widths: number[] = [];
  columns.forEach((column, index) => (widths[first + index] = widthOf(column)));
  const { rows, merges, heights, startHeights } = drawing;
  return {
    rowOfLine,
    sheet: {
      name: page.sheet,
      rows,
      merges,
      heights,
      startHeights,
      widths,
      landscape: true,
      printTitleRows: [headerTop + 1, headerBottom + 1],
      ...(page.pageNumbers ? { pageNumbers: true } : {}),
      ...(page.isHeaderFrozen ? { freezeRow: bodyTop } : {}),
    },
  };
}

/** What every part of a page is drawn on. `middle` is the first column of the right half. */
interface Frame {
  readonly drawing: SheetDrawing;
  readonly columns: readonly HeaderNode[];
  readonly first: number;
  readonly last: number;
  readonly middle: number;
}

/** The column where the right half begins: the left half takes a little less than half of the width. */
function middleOf(columns: readonly HeaderNode[]): number {
  const half = columns.reduce((sum, column) => sum + widthOf(column), 0) * 0.5;
  let width = 0;
  const at = columns.findIndex((column) => (width += widthOf(column)) > half);
  return Math.max(1, at);
}

/** Letterhead and title; gives the row where the header begins. */
function drawHeading(page: OfficePage, { drawing, first, last, middle }: Frame): RowIndex {
  const { letterhead, numberLine, title, note } = page;
  const lines = Math.max(letterhead.left.length, letterhead.right.length);
  for (let line = 0; line < lines; line++) {
    const left = { top: line, left: first, bottom: line, right: middle - 1 };
    drawing.over(left, letterhead.left[line] ?? null, { bold: line > 0, horizontal: 'center' });
    const right = { top: line, left: middle, bottom: line, right: last };
    drawing.over(right, letterhead.right[line] ?? null, { bold: true, horizontal: 'center' });
  }
  if (numberLine) {
    const look: CellLook = { italic: true, horizontal: 'center' };
    drawing.over({ top: lines, left: first, bottom: lines, right: middle - 1 }, numberLine.left, look);
    drawing.over({ top: lines, left: middle, bottom: lines, right: last }, numberLine.right, look);
  }
  let row = lines + (numberLine ? 2 : 1);
  for (const [index, text] of [...title, ...(note === undefined ? [] : [note])].entries()) {
    const isNote = index === title.length;
    const look: CellLook = { bold: !isNote, italic: isNote, horizontal: 'center', size: index === 0 ? 14 : 12 };
    drawing.over({ top: row, left: first, bottom: row, right: last }, text, look);
    row++;
  }
  return row + 1;
}

/** Header tiers and the row of column numbers; gives the first row of the body. */
function drawHeader(page: OfficePage, { drawing, columns, first }: Frame, top: RowIndex): RowIndex {
  for (const { text, ...at } of placeHeader(page.header)) {
    const area = { top: top + at.top, left: first + at.left, bottom: top + at.bottom, right: first + at.right };
    drawing.boxed(area, text, HEADER_LOOK);
  }
  const tiers = depth(page.header);
  headerHeights(page.header).forEach((height, tier) => (drawing.heights[top + tier] = height));
  if (!page.columnNumbers) return top + tiers;
  columns.forEach((_, index) =>
    drawing.put(top + tiers, first + index, index + 1, { italic: true, horizontal: 'center', border: true, size: 10 }),
  );
  return top + tiers + 1;
}

function drawBody({ body }: OfficePage, frame: Frame, top: RowIndex): void {
  let groupTop = top;
  for (const [index, line] of body.entries()) {
    const row = top + index;
    if ('group' in line) {
      drawGroup(line, frame, row);
      groupTop = row + 1;
    } else if ('total' in line) {
      const whole = { top: row, left: frame.first, bottom: row, right: frame.last };
      frame.drawing.boxed(whole, line.total, { bold: true, border: true });
    } else if ('sums' in line) drawSums(line.sums, frame, row, line.over === 'group' ? groupTop : top);
    else if ('cells' in line) drawRecord(line, frame, row);
  }
}

function drawGroup(
  { group, numeral, merged }: Extract<BodyLine, { group: string }>,
  { drawing, columns, first, last }: Frame,
  row: RowIndex,
): void {
  const look: CellLook = { bold: true, border: true };
  if (merged) {
    const text = [numeral, group].filter(Boolean).join('. ');
    drawing.boxed({ top: row, left: first, bottom: row, right: last }, text, look);
    return;
  }
  columns.forEach((_, index) => drawing.put(row, first + index, null, look));
  drawing.put(row, first, numeral ?? null, { ...look, horizontal: 'center' });
  drawing.put(row, first + 1, group, look);
}

/** SUBTOTAL leaves other sums of the same kind out, so that sums of groups are not counted again in the sum of all. */
function drawSums(label: string, { drawing, columns, first }: Frame, row: RowIndex, from: RowIndex): void {
  const look: CellLook = { bold: true, border: true };
  const firstSum = columns.findIndex(({ isSummed }) => isSummed);
  drawing.boxed({ top: row, left: first, bottom: row, right: first + Math.max(1, firstSum) - 1 }, label, look);
  columns.forEach(({ isSummed, format, align = 'right' }, index) => {
    if (index < firstSum) return;
    const column = first + index;
    const area = areaAddress({ top: from, left: column, bottom: row - 1, right: column });
    const sum =
      isSummed && row > from ? { formula: `SUBTOTAL(9,${area})`, value: sumOf(drawing, column, from, row) } : null;
    drawing.put(row, column, sum, { ...look, horizontal: align, ...(format ? { format } : {}) });
  });
}

/** The value that the sum's formula gives, so that readers which do not calculate show it too. */
function sumOf(drawing: SheetDrawing, column: number, from: RowIndex, to: RowIndex): number {
  let sum = 0;
  for (let row = from; row < to; row++) {
    const content = drawing.rows[row]?.[column]?.content;
    if (typeof content === 'number') sum += content;
    else if (typeof content === 'object' && content !== null && 'formula' in content)
      sum += typeof content.value === 'number' && !content.formula.startsWith('SUBTOTAL') ? content.value : 0;
  }
  return sum;
}

const CLOSED_FILL = 'D9D9D9';

function drawRecord(
  { cells, form }: Extract<BodyLine, { cells: unknown }>,
  { drawing, columns, first }: Frame,
  row: RowIndex,
): void {
  const contents = columns.map((_, index) => {
    const cell = cells[index] ?? null;
    return typeof cell === 'function' ? cell(row + 1) : cell;
  });
  drawing.startHeights[row] =
    LINE_HEIGHT * Math.max(...columns.map((column, index) => linesOf(contents[index], widthOf(column))));
  columns.forEach((column, index) => {
    const content = contents[index] ?? null;
    const isNumber = typeof content === 'number' || (typeof content === 'object' && content !== null);
    const isOpen = form !== undefined && content === null;
    drawing.put(row, first + index, content, {
      border: true,
      wrap: true,
      horizontal: column.align ?? (index === 0 ? 'center' : 'left'),
      ...(column.format && (isNumber || isOpen) ? { format: column.format } : {}),
      ...(form?.closed.includes(index) ? { fill: CLOSED_FILL } : {}),
    });
  });
}

function drawSignatures({ signatures }: OfficePage, { drawing, first, last, middle }: Frame, top: RowIndex): void {
  const sides = [
    [signatures.left, first, middle - 1],
    [signatures.right, middle, last],
  ] as const;
  const count = Math.max(signatures.left.length, signatures.right.length);
  for (let line = 0; line < count; line++)
    for (const [lines, left, right] of sides) {
      const text = lines[line];
      if (!text) continue;
      const isItalic = line === 0 || text.startsWith('(');
      const look: CellLook = { bold: line > 0 && !text.startsWith('('), italic: isItalic, horizontal: 'center' };
      drawing.over({ top: top + line, left, bottom: top + line, right }, text, look);
    }
}
