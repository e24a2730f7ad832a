import { cellAddress, parseArea, areaAddress, type ColumnIndex, type RowIndex } from '../../sheet/address';
import { FileError } from '../file-error';
import { attribute, isOn, scanXml } from '../xml/scan';
import { inlineString } from './cell-text';
import { childNamed, outlineOf, withAttribute } from './outline';
import { columnOfCell, rowOfRow } from './sheet-cells';
import { insertion, type Splice } from './splice';

/** A text to be put into a cell that has no content. */
export interface NewText {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly text: string;
  readonly style: number;
  /** Points that the text needs; a row that follows its content and is lower grows to them. */
  readonly height?: number;
}

/**
 * The splices that put texts into a sheet part. Cells of a row keep their order, formatted blanks in the way give way to the text,
 * rows that are missing are added; other cells are not touched.
 * @throws FileError `damaged` when the part has no sheet data.
 */
export function writeTexts(xml: string, texts: readonly NewText[]): Splice[] {
  if (texts.length === 0) return [];
  const outline = outlineOf(xml);
  const data = childNamed(outline, 'sheetData');
  if (!data) throw new FileError('damaged', 'worksheet without sheetData');
  const p = outline.prefix;
  const cell = ({ row, column, text, style }: NewText): string =>
    `<${p}c r="${cellAddress(row, column)}" s="${style}" t="inlineStr">${inlineString(text, p)}</${p}c>`;
  const waiting = queueByRow(texts);
  let splices: Splice[] = [];
  /** Rows that the sheet lacks, up to but without `limit`. */
  const missingRows = (limit: RowIndex): string => {
    let body = '';
    for (let next = waiting.first(); next && next.row < limit; next = waiting.first()) {
      body += `<${p}row r="${next.row + 1}">${next.texts.map(cell).join('')}</${p}row>`;
      waiting.take();
    }
    return body;
  };
  if (data.isSelfClosing) {
    const body = missingRows(Infinity);
    splices.push({ start: data.start, end: data.end, text: `<${p}sheetData>${body}</${p}sheetData>` });
  } else {
    splices = fillRows(xml, data, { cell, missingRows, waiting, prefix: p });
  }
  const dimension = childNamed(outline, 'dimension');
  const used = parseArea(attribute(dimension?.attributes ?? '', 'ref') ?? '');
  if (dimension && used) splices.push(...extendDimension(p, dimension, used, texts));
  return splices;
}

interface RowQueueItem {
  readonly row: RowIndex;
  /** In column order. */
  readonly texts: NewText[];
}

/** Rows that wait to be written, first to last. Taking one costs the same however many wait. */
interface RowQueue {
  first(): RowQueueItem | undefined;
  take(): RowQueueItem | undefined;
}

function queueByRow(texts: readonly NewText[]): RowQueue {
  const rows = new Map<RowIndex, NewText[]>();
  for (const text of texts) rows.set(text.row, [...(rows.get(text.row) ?? []), text]);
  const items = [...rows]
    .map(([row, cells]) => ({ row, texts: cells.sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.row - b.row);
  let at = 0;
  return { first: () => items[at], take: () => items[at++] };
}

interface FillContext {
  readonly cell: (text: NewText) => string;
  readonly missingRows: (limit: RowIndex) => string;
  readonly waiting: RowQueue;
  readonly prefix: string;
}

function fillRows(
  xml: string,
  data: { readonly innerStart: number; readonly innerEnd: number },
  { cell, missingRows, waiting, prefix }: FillContext,
): Splice[] {
  const splices: Splice[] = [];
  const insert = (at: number, text: string) => {
    if (text) splices.push(insertion(at, text));
  };
  let row = -1;
  let column = -1;
  let current: NewText[] = [];
  let blankStart: number | undefined;
  const takeBefore = (limit: ColumnIndex): string => {
    let body = '';
    while (current[0] && current[0].column < limit) body += cell(current.shift() as NewText);
    return body;
  };
  scanXml(xml.slice(data.innerStart, data.innerEnd), (kind, name, attributes, isSelfClosing, _text, from, to) => {
    const start = from + data.innerStart;
    const end = to + data.innerStart;
    if (name === 'row' && kind === 'open') {
      row = rowOfRow(attributes, row);
      column = -1;
      insert(start, missingRows(row));
      current = waiting.first()?.row === row ? (waiting.take()?.texts ?? []) : [];
      const last = current[current.length - 1]?.column;
      if (last === undefined) return;
      const widened = grown(widenSpans(attributes, last), current);
      if (isSelfClosing) {
        const body = takeBefore(Infinity);
        splices.push({ start, end, text: `<${prefix}row${widened}>${body}</${prefix}row>` });
      } else if (widened !== attributes) splices.push({ start, end, text: `<${prefix}row${widened}>` });
    } else if (name === 'row') insert(start, takeBefore(Infinity));
    else if (name === 'c' && kind === 'open') {
      column = columnOfCell(attributes, column);
      insert(start, takeBefore(column));
      if (current[0]?.column !== column) return;
      if (isSelfClosing) splices.push({ start, end, text: cell(current.shift() as NewText) });
      else blankStart = start;
    } else if (name === 'c' && blankStart !== undefined) {
      splices.push({ start: blankStart, end, text: cell(current.shift() as NewText) });
      blankStart = undefined;
    }
  });
  insert(data.innerEnd, missingRows(Infinity));
  return splices;
}

/** `spans` is a hint of the columns in use; one of several pieces is left out rather than guessed. */
function widenSpans(attributes: string, last: ColumnIndex): string {
  const spans = attribute(attributes, 'spans');
  if (spans === undefined) return attributes;
  const [, first, end] = /^(\d+):(\d+)$/.exec(spans.trim()) ?? [];
  if (first === undefined) return withAttribute(attributes, 'spans', null);
  return Number(end) > last ? attributes : withAttribute(attributes, 'spans', `${first}:${last + 1}`);
}

/** Excel measures a row that follows its content when it is edited, not when the file is opened: until then the stated height counts. */
function grown(attributes: string, texts: readonly NewText[]): string {
  const stated = attribute(attributes, 'ht');
  const needed = texts.reduce((most, { height = 0 }) => Math.max(most, height), 0);
  return stated === undefined || isOn(attributes, 'customHeight') || Number(stated) >= needed
    ? attributes
    : withAttribute(attributes, 'ht', needed);
}

function extendDimension(
  prefix: string,
  dimension: { readonly start: number; readonly end: number; readonly attributes: string },
  used: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  texts: readonly NewText[],
): Splice[] {
  const rows = texts.map(({ row }) => row);
  const columns = texts.map(({ column }) => column);
  const least = (items: readonly number[], first: number) => items.reduce((a, b) => Math.min(a, b), first);
  const most = (items: readonly number[], first: number) => items.reduce((a, b) => Math.max(a, b), first);
  const reference = areaAddress({
    top: least(rows, used.top),
    left: least(columns, used.left),
    bottom: most(rows, used.bottom),
    right: most(columns, used.right),
  });
  const attributes = withAttribute(dimension.attributes, 'ref', reference);
  return [{ start: dimension.start, end: dimension.end, text: `<${prefix}dimension${attributes}/>` }];
}
