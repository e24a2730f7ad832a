import { cellAddress, type RowIndex } from '../../sheet/address';
import { MARGINS, PAGE_NUMBERS, type NewCell, type NewSheet } from '../../summary/page/sheet-model';
import type { StyleTable } from './style-table';
import { hasCharts } from './charts';
import { escapeXml } from '../xml/entities';
import { validationsXml } from './validations';
import { XML_HEAD } from '../xml/head';

/** Rows of a piece of a worksheet part. */
const ROWS_OF_PIECE = 128;

/** The worksheet part of a new sheet in pieces, each made when the one before was taken. Children stand in the order that the schema asks for. */
export function* sheetXml(sheet: NewSheet, styles: StyleTable): Generator<string> {
  const before = [
    isFitted(sheet) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18"/>',
    columnsXml(sheet),
  ];
  const after = [
    // Without a password; 0 is what stays allowed (ECMA-376 part 1, 18.3.1.85).
    sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '',
    mergesXml(sheet.merges ?? []),
    validationsXml(sheet.validations ?? []),
    pageXml(sheet),
    sheet.pageNumbers ? `<headerFooter><oddFooter>${escapeXml(`&C${PAGE_NUMBERS}`)}</oddFooter></headerFooter>` : '',
    breaksXml(sheet.pageBreaks ?? []),
    hasCharts(sheet) ? '<drawing r:id="rId1"/>' : '',
  ];
  yield (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${before.join('')}<sheetData>`
  );
  yield* rowsXml(sheet, styles);
  yield `</sheetData>${after.join('')}</worksheet>`;
}

function pane({ freezeRow }: NewSheet): string {
  if (!freezeRow) return '';
  const top = cellAddress(freezeRow, 0);
  return `<pane ySplit="${freezeRow}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/>`;
}

function columnsXml({ widths = [], hiddenColumns = [] }: NewSheet): string {
  const count = Math.max(widths.length, ...hiddenColumns.map((column) => column + 1), 0);
  const columns = Array.from({ length: count }, (_, column) => {
    const hidden = hiddenColumns.includes(column);
    const width = widths[column];
    if (width === undefined && !hidden) return '';
    return `<col min="${column + 1}" max="${column + 1}" width="${width ?? 9}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`;
  }).join('');
  return columns ? `<cols>${columns}</cols>` : '';
}

function* rowsXml(sheet: NewSheet, styles: StyleTable): Generator<string> {
  const hidden = new Set(sheet.hiddenRows ?? []);
  const count = [...hidden].reduce((most, row) => Math.max(most, row + 1), sheet.rows.length);
  const rowXml = (row: RowIndex): string => {
    const cells = (sheet.rows[row] ?? []).map((cell, column) =>
      cell ? cellXml(cell, cellAddress(row, column), styles) : '',
    );
    const height = sheet.heights?.[row];
    const start = sheet.startHeights?.[row];
    const attributes =
      (height !== undefined ? ` ht="${height}" customHeight="1"` : start !== undefined ? ` ht="${start}"` : '') +
      (hidden.has(row) ? ' hidden="1"' : '');
    const body = cells.join('');
    return body || attributes ? `<row r="${row + 1}"${attributes}>${body}</row>` : '';
  };
  for (let top = 0; top < count; top += ROWS_OF_PIECE) {
    const rows = Math.min(ROWS_OF_PIECE, count - top);
    yield Array.from({ length: rows }, (_, at) => rowXml(top + at)).join('');
  }
}

function cellXml({ content, look }: NewCell, address: string, styles: StyleTable): string {
  const style = look ? styles.indexOf(look) : 0;
  const open = `<c r="${address}" s="${style}"`;
  if (content === null) return `${open}/>`;
  if (typeof content === 'object' && 'formula' in content) {
    const { formula, value } = content;
    const [type, text] =
      value === null
        ? ['', '']
        : typeof value === 'object'
          ? [' t="e"', value.error]
          : [typeof value === 'string' ? ' t="str"' : '', String(value)];
    return `${open}${type}><f>${escapeXml(formula)}</f>${value === null ? '' : `<v>${escapeXml(text)}</v>`}</c>`;
  }
  if (typeof content === 'object') return `${open} t="e"><v>${escapeXml(content.error)}</v></c>`;
  if (typeof content === 'number') return `${open}><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `${open} t="b"><v>${content ? 1 : 0}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(content)}</t></is></c>`;
}

const mergesXml = (merges: readonly string[]): string =>
  merges.length > 0
    ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';

/** Codes of ECMA-376 part 1, 18.3.1.63. */
const PAPER_SIZES = { A4: 9, A3: 8 };

/** Excel does not heed page breaks of a sheet that is fitted to the page. */
const isFitted = ({ landscape, pageBreaks }: NewSheet): boolean => landscape !== undefined && pageBreaks === undefined;

function pageXml(sheet: NewSheet): string {
  if (sheet.landscape === undefined) return '';
  const fit = isFitted(sheet)
    ? ' fitToWidth="1" fitToHeight="0"'
    : sheet.scale === undefined
      ? ''
      : ` scale="${sheet.scale}"`;
  const { left, right, top, bottom, header, footer } = MARGINS;
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>` +
    `<pageSetup paperSize="${PAPER_SIZES[sheet.paper ?? 'A4']}" orientation="${sheet.landscape ? 'landscape' : 'portrait'}"${fit}/>`
  );
}

const breaksXml = (rows: readonly number[]): string =>
  rows.length > 0
    ? `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`
    : '';
