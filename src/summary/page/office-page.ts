import type { RowIndex } from '../../sheet/address';
import { drawBody, type BodyLine, type Frame } from './body';
import { depth, HEADER_LOOK, headerHeights, leaves, placeHeader, widthOf, type HeaderNode } from './header';
import { paginate } from './paginate';
import { SheetDrawing } from './sheet-drawing';
import type { CellLook, NewSheet } from './sheet-model';

export type { BodyLine, LineCell } from './body';

/** A list as offices lay it out: letterhead, title, headed table, signatures. */
export interface OfficePage {
  readonly sheet: string;
  /** What the sheet is known by when it is made again. */
  readonly id?: string;
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
  /** Cut into pages where the list allows it, and printed without what people write beside the table. */
  readonly isPaged?: boolean;
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
  drawBody(page.body, frame, bodyTop);
  drawSignatures(page, frame, bodyTop + page.body.length + 1);
  const widths: number[] = [];
  columns.forEach((column, index) => (widths[first + index] = widthOf(column)));
  const { rows, merges, heights, startHeights } = drawing;
  const paged = page.isPaged
    ? paginate({
        widths: columns.map(widthOf),
        count: rows.length,
        heightOf: (row) => heights[row] ?? startHeights[row],
        repeated: [headerTop, headerBottom],
        keptWithNext: keptTogether(page.body, bodyTop, rows.length),
      })
    : null;
  return {
    rowOfLine,
    sheet: {
      name: page.sheet,
      ...(page.id === undefined ? {} : { id: page.id }),
      rows,
      merges,
      heights,
      startHeights,
      widths,
      landscape: true,
      printTitleRows: [headerTop + 1, headerBottom + 1],
      ...(page.pageNumbers ? { pageNumbers: true } : {}),
      ...(page.isHeaderFrozen ? { freezeRow: bodyTop } : {}),
      ...(page.isPaged ? { printedColumns: first + columns.length } : {}),
      ...paged,
    },
  };
}

/** Lines that stand with the signatures on the last page. */
const WITH_SIGNATURES = 2;

/** Rows that must not end a page: headings of groups, what stands above its sum, and all from the last lines to the signatures. */
function keptTogether(body: readonly BodyLine[], top: RowIndex, count: number): ReadonlySet<RowIndex> {
  const kept = new Set<RowIndex>();
  body.forEach((line, index) => {
    const next = body[index + 1];
    if ('group' in line || (next && ('sums' in next || 'total' in next))) kept.add(top + index);
  });
  for (let row = Math.max(top, top + body.length - WITH_SIGNATURES); row < count; row++) kept.add(row);
  return kept;
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
