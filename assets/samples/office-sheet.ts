import type { CellLook, NewCell, NewCellContent, NewSheet } from '../../src/files/create/sheet-model';
import { areaAddress } from '../../src/sheet/address';

/** A header cell: a text over one column, or over the columns of its children. */
export interface HeaderNode {
  readonly text: string;
  /** Width in characters of a leaf column. */
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Number format of a leaf column. */
  readonly format?: string;
  readonly children?: readonly HeaderNode[];
}

/** A line of the table body: a group heading, a record, or a total. */
export type BodyLine =
  | { readonly group: string; readonly numeral?: string; readonly merged?: boolean }
  | { readonly cells: readonly NewCellContent[] }
  | { readonly total: string }
  | { readonly blank: true };

/** A list as offices lay it out: letterhead, title, headed table, signatures. */
export interface OfficeList {
  readonly sheet: string;
  /** Lines of the left and right letterhead. */
  readonly letterhead: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly title: readonly string[];
  readonly note?: string;
  readonly header: readonly HeaderNode[];
  /** A row of column numbers under the header. */
  readonly columnNumbers?: boolean;
  readonly body: readonly BodyLine[];
  readonly signatures: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** 0-based column where the table begins. */
  readonly firstColumn?: number;
  readonly font?: string;
}

export const NATIONAL_HEADING = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

const ILLUSTRATION = '(Số liệu minh họa, tên đơn vị và cá nhân là giả định)';

const DEFAULT_WIDTH = 14;
/** Points that a line of 12-point text takes. */
const LINE_HEIGHT = 17;
/** Lines that a text takes when wrapped at a column's width. */
const linesOf = (content: NewCellContent | undefined, width: number): number =>
  typeof content === 'string' ? Math.ceil((content.normalize('NFC').length + 1) / (width * 0.95)) : 1;

const depth = (nodes: readonly HeaderNode[]): number =>
  1 + Math.max(0, ...nodes.map((node) => (node.children ? depth(node.children) : 0)));
const leaves = (nodes: readonly HeaderNode[]): HeaderNode[] =>
  nodes.flatMap((node) => (node.children ? leaves(node.children) : [node]));

/** Lays a list out as a sheet. */
export function officeSheet(list: OfficeList): NewSheet {
  const first = list.firstColumn ?? 0;
  const columns = leaves(list.header);
  const last = first + columns.length - 1;
  const rows: (NewCell | undefined)[][] = [];
  const merges: string[] = [];
  const heights: Record<number, number> = {};
  const startHeights: Record<number, number> = {};
  const font = list.font ? { font: list.font } : {};
  const put = (row: number, column: number, content: NewCellContent, look: CellLook = {}) => {
    (rows[row] ??= [])[column] = { content, look: { ...font, ...look } };
  };
  const merge = (top: number, left: number, bottom: number, right: number) => {
    if (top !== bottom || left !== right) merges.push(areaAddress({ top, left, bottom, right }));
  };

  const middle = first + Math.max(1, Math.floor(columns.length / 2) - 1);
  const headLines = Math.max(list.letterhead.left.length, list.letterhead.right.length);
  for (let line = 0; line < headLines; line++) {
    const bold = line > 0;
    put(line, first, list.letterhead.left[line] ?? null, { bold, horizontal: 'center', underline: false });
    merge(line, first, line, middle - 1);
    put(line, middle, list.letterhead.right[line] ?? null, { bold: true, horizontal: 'center' });
    merge(line, middle, line, last);
  }
  let row = headLines + 1;
  for (const [index, text] of [...list.title, list.note ?? ILLUSTRATION].entries()) {
    const isNote = index === list.title.length;
    put(row, first, text, { bold: !isNote, italic: isNote, horizontal: 'center', size: index === 0 ? 14 : 12 });
    merge(row, first, row, last);
    row++;
  }
  row++;

  const headerTop = row;
  const tiers = depth(list.header);
  const headerLook: CellLook = { bold: true, horizontal: 'center', wrap: true, border: true, fill: 'E7EEF7' };
  const drawHeader = (nodes: readonly HeaderNode[], tier: number, from: number): void => {
    let column = from;
    for (const node of nodes) {
      const span = node.children ? leaves(node.children).length : 1;
      const bottom = node.children ? headerTop + tier : headerTop + tiers - 1;
      for (let r = headerTop + tier; r <= bottom; r++)
        for (let c = column; c < column + span; c++) put(r, c, null, headerLook);
      put(headerTop + tier, column, node.text, headerLook);
      merge(headerTop + tier, column, bottom, column + span - 1);
      if (node.children) drawHeader(node.children, tier + 1, column);
      column += span;
    }
  };
  drawHeader(list.header, 0, first);
  row = headerTop + tiers;
  heights[headerTop] = 54;
  heights[row - 1] = tiers > 1 ? 66 : 80;
  const headerBottom = row - 1;
  if (list.columnNumbers) {
    columns.forEach((_, index) =>
      put(row, first + index, index + 1, { italic: true, horizontal: 'center', border: true, size: 10 }),
    );
    row++;
  }

  for (const line of list.body) {
    if ('group' in line) {
      const look: CellLook = { bold: true, border: true };
      columns.forEach((_, index) => put(row, first + index, null, look));
      if (line.merged) {
        put(row, first, [line.numeral, line.group].filter(Boolean).join('. '), look);
        merge(row, first, row, last);
      } else {
        put(row, first, line.numeral ?? null, { ...look, horizontal: 'center' });
        put(row, first + 1, line.group, look);
      }
    } else if ('total' in line) {
      columns.forEach((_, index) => put(row, first + index, null, { bold: true, border: true }));
      put(row, first, line.total, { bold: true, border: true });
      merge(row, first, row, last);
    } else if ('cells' in line) {
      startHeights[row] =
        LINE_HEIGHT *
        Math.max(...columns.map((column, index) => linesOf(line.cells[index], column.width ?? DEFAULT_WIDTH)));
      columns.forEach((column, index) =>
        put(row, first + index, line.cells[index] ?? null, {
          border: true,
          wrap: true,
          horizontal: column.align ?? (index === 0 ? 'center' : 'left'),
          ...(column.format && typeof line.cells[index] === 'number' ? { format: column.format } : {}),
        }),
      );
    }
    row++;
  }

  row++;
  const signatureLines = Math.max(list.signatures.left.length, list.signatures.right.length);
  for (let line = 0; line < signatureLines; line++, row++) {
    for (const [text, left, right] of [
      [list.signatures.left[line], first, middle - 1],
      [list.signatures.right[line], middle, last],
    ] as const) {
      if (!text) continue;
      put(row, left, text, {
        bold: line > 0 && !text.startsWith('('),
        italic: line === 0 || text.startsWith('('),
        horizontal: 'center',
      });
      merge(row, left, row, right);
    }
  }
  const widths: number[] = [];
  columns.forEach((column, index) => (widths[first + index] = column.width ?? DEFAULT_WIDTH));
  return {
    name: list.sheet,
    rows,
    merges,
    heights,
    startHeights,
    widths,
    landscape: true,
    printTitleRows: [headerTop + 1, headerBottom + 1],
  };
}
