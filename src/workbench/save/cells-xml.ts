import { inlineString } from '../../files/annotate/cell-text';
import { columnOfCell, rowOfRow } from '../../files/annotate/sheet-cells';
import { withAttribute } from '../../files/annotate/outline';
import { escapeXml } from '../../files/xml/entities';
import { scanXml } from '../../files/xml/scan';
import { cellAddress, type ColumnIndex, type RowIndex } from '../../sheet/address';
import { isCellError } from '../../sheet/grid';
import type { Cell } from '../host/model/cell';
import type { RowInfo, SheetModel } from '../host/model/sheet';
import { sameCell, sameJson } from './same';
import type { StyleWriter } from './style-writer';

interface WrittenRow {
  readonly attributes: string;
  readonly cells: ReadonlyMap<ColumnIndex, string>;
}

/** A sheet as it was read, with the XML of its cells; nothing of either for a new sheet. */
interface SheetBefore {
  readonly sheet: SheetModel | null;
  readonly rows: ReadonlyMap<RowIndex, WrittenRow>;
}

/** XML of every cell inside `sheetData`. */
export function readCellXml(inside: string): ReadonlyMap<RowIndex, WrittenRow> {
  const rows = new Map<RowIndex, WrittenRow>();
  let row = -1;
  let column = -1;
  let begin = 0;
  let cells = new Map<ColumnIndex, string>();
  scanXml(inside, (kind, name, attributes, isSelfClosing, _text, start, end) => {
    if (name === 'row' && kind === 'open') {
      row = rowOfRow(attributes, row);
      column = -1;
      cells = new Map();
      rows.set(row, { attributes, cells });
    } else if (name === 'c') {
      if (kind === 'open') {
        column = columnOfCell(attributes, column);
        begin = start;
        if (isSelfClosing) cells.set(column, inside.slice(start, end));
      } else cells.set(column, inside.slice(begin, end));
    }
  });
  return rows;
}

/** The inside of `sheetData` for a sheet: cells that did not change are copied as they were written. */
export function cellsXml(sheet: SheetModel, before: SheetBefore, styles: StyleWriter, p: string): string {
  const last = Math.max(sheet.rows.length - 1, ...sheet.rowInfo.keys(), ...before.rows.keys());
  let xml = '';
  for (let row = 0; row <= last; row++) {
    const body = rowCells(sheet, before, row, styles, p);
    const attributes = rowAttributes(sheet, before, row, styles);
    if (body || attributes) xml += `<${p}row r="${row + 1}"${attributes}>${body}</${p}row>`;
  }
  return xml;
}

function rowCells(sheet: SheetModel, before: SheetBefore, row: RowIndex, styles: StyleWriter, p: string): string {
  const line = sheet.rows[row];
  const written = before.rows.get(row)?.cells;
  const width = Math.max(line?.length ?? 0, ...(written?.keys() ?? []), -1) + 1;
  let xml = '';
  for (let column = 0; column < width; column++) {
    const cell = line?.[column];
    const old = written?.get(column);
    if (old !== undefined && !isShared(old) && sameCell(cell, before.sheet?.cell(row, column))) xml += old;
    else if (cell) xml += cellXml(cell, cellAddress(row, column), styles.indexOf(cell.look, cell.apostrophe), p);
  }
  return xml;
}

/** Formulas that lean on another cell's are written out: that other cell may have changed or moved. */
const isShared = (xml: string): boolean => /<(?:\w+:)?f\b[^>]*\bt\s*=\s*["']shared["']/.test(xml);

function cellXml({ value, formula }: Cell, address: string, style: number, p: string): string {
  const open = `<${p}c r="${address}"${style ? ` s="${style}"` : ''}`;
  if (formula === null) {
    if (value === null) return `${open}/>`;
    if (typeof value === 'string') return `${open} t="inlineStr">${inlineString(value, p)}</${p}c>`;
  }
  const [type, text] =
    value === null
      ? ['', null]
      : isCellError(value)
        ? [' t="e"', value.error]
        : typeof value === 'boolean'
          ? [' t="b"', value ? '1' : '0']
          : [typeof value === 'string' ? ' t="str"' : '', String(value)];
  const body = formula === null ? '' : `<${p}f>${escapeXml(formula.replace(/^=/, ''))}</${p}f>`;
  return `${open}${type}>${body}${text === null ? '' : `<${p}v>${escapeXml(text)}</${p}v>`}</${p}c>`;
}

/** Attributes of a row but for its number; those of a row that did not change are kept, but for the hint of columns in use. */
function rowAttributes(sheet: SheetModel, before: SheetBefore, row: RowIndex, styles: StyleWriter): string {
  const info = sheet.row(row);
  const written = before.rows.get(row);
  if (written && before.sheet && sameJson(info, before.sheet.row(row)))
    return withAttribute(withAttribute(` ${written.attributes.trim()}`, 'r', null), 'spans', null).trimEnd();
  return infoAttributes(info, styles);
}

const infoAttributes = ({ height, hidden, look, isFitted }: RowInfo, styles: StyleWriter): string =>
  (look === null ? '' : ` s="${styles.indexOf(look)}" customFormat="1"`) +
  (height === null ? '' : ` ht="${height}"${isFitted ? '' : ' customHeight="1"'}`) +
  (hidden ? ' hidden="1"' : '');
