import { areaAddress, type RowIndex, type SheetRow } from '../../sheet/address';
import { BOLD_NARROWS, widthOf, type HeaderNode } from './header';
import { heightOfLines, type SheetDrawing } from './sheet-drawing';
import type { CellLook, NewCellContent } from './sheet-model';
import { wrappedLines } from './wrapped-lines';

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

/** What every part of a page is drawn on. `middle` is the first column of the right half. */
export interface Frame {
  readonly drawing: SheetDrawing;
  readonly columns: readonly HeaderNode[];
  readonly first: number;
  readonly last: number;
  readonly middle: number;
}

/** Draws the lines of a table from a row on. */
export function drawBody(body: readonly BodyLine[], frame: Frame, top: RowIndex): void {
  const lookAt = recordLooks(frame);
  let groupTop = top;
  for (const [index, line] of body.entries()) {
    const row = top + index;
    if ('group' in line) {
      drawGroup(line, frame, row);
      groupTop = row + 1;
    } else if ('total' in line) {
      const whole = { top: row, left: frame.first, bottom: row, right: frame.last };
      frame.drawing.boxed(whole, line.total, { bold: true, border: true, wrap: true });
      // A merged cell does not grow with its text by itself.
      const lines = wrappedLines(
        line.total,
        frame.columns.reduce((sum, column) => sum + widthOf(column), 0) * BOLD_NARROWS,
      );
      if (lines > 1) frame.drawing.heights[row] = heightOfLines(lines);
    } else if ('sums' in line) drawSums(line.sums, frame, row, line.over === 'group' ? groupTop : top);
    else if ('cells' in line) drawRecord(line, frame, row, lookAt);
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
  const isAny = row > from;
  const sums = columns.map(({ isSummed }, index) =>
    isSummed && isAny ? sumOf(drawing, first + index, from, row) : null,
  );
  columns.forEach(({ ofSums, format, align = 'right' }, index) => {
    if (index < firstSum) return;
    const column = first + index;
    const area = areaAddress({ top: from, left: column, bottom: row - 1, right: column });
    const value = sums[index] ?? null;
    const content =
      value !== null ? { formula: `SUBTOTAL(9,${area})`, value } : ofSums && isAny ? ofSums(row + 1, sums) : null;
    drawing.put(row, column, content, { ...look, horizontal: align, ...(format ? { format } : {}) });
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

/** How the cell of a record looks in a column. */
type LookAt = (column: number, isFormatted: boolean, isClosed: boolean) => CellLook;

/** Looks of the records' cells, each made once for all lines. */
function recordLooks({ drawing, columns }: Frame): LookAt {
  const looks: CellLook[] = [];
  return (index, isFormatted, isClosed) =>
    (looks[index * 4 + (isFormatted ? 2 : 0) + (isClosed ? 1 : 0)] ??= drawing.lookOf({
      border: true,
      wrap: true,
      horizontal: columns[index]?.align ?? (index === 0 ? 'center' : 'left'),
      ...(columns[index]?.format && isFormatted ? { format: columns[index].format } : {}),
      ...(isClosed ? { fill: CLOSED_FILL } : {}),
    }));
}

function drawRecord(
  { cells, form }: Extract<BodyLine, { cells: unknown }>,
  { drawing, columns, first }: Frame,
  row: RowIndex,
  lookAt: LookAt,
): void {
  const contents = columns.map((_, index) => {
    const cell = cells[index] ?? null;
    return typeof cell === 'function' ? cell(row + 1) : cell;
  });
  drawing.startHeights[row] = heightOfLines(
    Math.max(...columns.map((column, index) => wrappedLines(contents[index], widthOf(column)))),
  );
  columns.forEach((_, index) => {
    const content = contents[index] ?? null;
    const isNumber = typeof content === 'number' || (typeof content === 'object' && content !== null);
    const isOpen = form !== undefined && content === null;
    const isClosed = form?.closed.includes(index) === true;
    drawing.putAs(row, first + index, content, lookAt(index, isNumber || isOpen, isClosed));
  });
}
