import { parseArea, type Area, type ColumnIndex, type RowIndex } from '../../sheet/address';
import type { CellValue } from '../../sheet/grid';
import { FileError } from '../file-error';
import { decodeContent, decodeEscapes } from '../xml/entities';
import { ownText } from '../xml/own-text';
import { attribute, isOn, scanXml } from '../xml/scan';
import { SharedFormulas } from './shared-formulas';

/** Excel's own limits. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Cells that a sheet may hold before reading it would take too much memory. */
const MAX_CELLS = 20_000_000;

interface RowPart {
  readonly values: (CellValue | undefined)[];
  readonly styles: (number | undefined)[];
  formulas?: (string | true | undefined)[];
}

interface SheetPart {
  readonly rows: (RowPart | undefined)[];
  readonly merges: Area[];
  readonly hiddenRows: RowIndex[];
  readonly hiddenColumns: ColumnIndex[];
  readonly isProtected: boolean;
}

/** The column of a cell's reference by its letters: one text for every cell of a sheet would be made otherwise. -1 when it has none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = reference.startsWith('$') ? 1 : 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Serial number of an ISO date or date-time cell (`t="d"`), the text itself when it is neither. */
function isoToSerial(text: string, date1904: boolean): number | string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (!match) return text;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / 86_400_000 + (date1904 ? 24_107 : 25_569);
  return days + ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
}

/**
 * Reads a worksheet part. Rows and cells without references follow the one before; the dimension element is not believed.
 * @throws FileError `damaged` on impossible references, `too-large` beyond the cell limit.
 */
export function readSheetPart(xml: string, strings: readonly string[], date1904: boolean): SheetPart {
  const rows: (RowPart | undefined)[] = [];
  const merges: Area[] = [];
  const hiddenRows: RowIndex[] = [];
  const hiddenColumns: ColumnIndex[] = [];
  let isProtected = false;
  let row: RowPart = { values: [], styles: [] };
  let rowIndex = -1;
  let column = 0;
  let cells = 0;
  let inCell = false;
  let type = '';
  let value: string | undefined;
  let inline: string | undefined;
  let inPhonetic = false;
  let formulaAttributes = '';
  const shared = new SharedFormulas();

  const typed = (): CellValue => {
    if (type === 'inlineStr')
      return inline === undefined ? (value === undefined ? null : decodeContent(value)) : decodeEscapes(inline);
    if (value === undefined) return inline ?? null;
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === '' || type === 'n') {
      const number = Number(value);
      return value.trim() === '' ? null : Number.isNaN(number) ? decodeContent(value) : number;
    }
    if (type === 'b') return value === '1' || value === 'true';
    if (type === 'e') return { error: decodeContent(value) };
    return type === 'd' ? isoToSerial(value.trim(), date1904) : decodeEscapes(decodeContent(value));
  };

  scanXml(xml, (kind, tag, attributes, isSelfClosing, text) => {
    switch (tag) {
      case 'row': {
        if (kind !== 'open') break;
        const reference = attribute(attributes, 'r');
        rowIndex = reference === undefined ? rowIndex + 1 : Number(reference) - 1;
        if (!(rowIndex >= 0 && rowIndex < MAX_ROWS)) throw new FileError('damaged', `row ${reference}`);
        row = rows[rowIndex] ?? { values: [], styles: [] };
        rows[rowIndex] = row;
        column = 0;
        if (isOn(attributes, 'hidden')) hiddenRows.push(rowIndex);
        break;
      }
      case 'c': {
        if (kind === 'open') {
          const reference = attribute(attributes, 'r');
          if (reference !== undefined) column = columnOf(reference);
          if (!(column >= 0 && column < MAX_COLUMNS)) throw new FileError('damaged', `cell ${reference}`);
          if (++cells > MAX_CELLS) throw new FileError('too-large', 'cells of a sheet');
          const style = Number(attribute(attributes, 's') ?? 0);
          if (style) row.styles[column] = style;
          type = attribute(attributes, 't') ?? '';
          value = inline = undefined;
          inCell = !isSelfClosing;
        } else {
          const read = typed();
          if (read !== null) row.values[column] = typeof read === 'string' && type !== 's' ? ownText(read) : read;
          inCell = false;
        }
        if (kind === 'close' || isSelfClosing) column++;
        break;
      }
      case 'v':
        if (kind === 'close' && inCell) value = text;
        break;
      case 'f':
        if (kind === 'open') formulaAttributes = attributes;
        if (inCell && (kind === 'close' || isSelfClosing))
          (row.formulas ??= [])[column] = shared.read(rowIndex, column, formulaAttributes, decodeContent(text));
        break;
      case 't':
        if (kind === 'close' && inCell && !inPhonetic) inline = (inline ?? '') + decodeContent(text);
        break;
      case 'rPh':
        inPhonetic = kind === 'open' && !isSelfClosing;
        break;
      case 'mergeCell': {
        const area = kind === 'open' ? parseArea(attribute(attributes, 'ref') ?? '') : null;
        if (area) merges.push(area);
        break;
      }
      case 'col':
        if (kind === 'open' && isOn(attributes, 'hidden')) {
          const last = Math.min(MAX_COLUMNS, Number(attribute(attributes, 'max')));
          for (let at = Math.max(1, Number(attribute(attributes, 'min'))); at <= last; at++) hiddenColumns.push(at - 1);
        }
        break;
      case 'sheetProtection':
        if (kind === 'open') isProtected = isOn(attributes, 'sheet');
        break;
    }
  });
  return {
    rows,
    merges,
    hiddenRows: hiddenRows.sort((a, b) => a - b),
    hiddenColumns: hiddenColumns.sort((a, b) => a - b),
    isProtected,
  };
}
