import type { ResultsSheet } from '../../marks/marks';
import { cellAddress } from '../../sheet/address';
import { escapeXml } from '../xml/entities';
import { inlineString } from './cell-text';
import { columnMemoText } from '../../marks/column-memo';
import { quotedSheet } from '../../sheet/references';
import { layoutOf, type ResultsLayout } from '../../marks/results-layout';
import type { Memo } from './memo';
import { XML_HEAD } from '../xml/head';

/** Width of a column in characters when nothing is stated. */
const DEFAULT_WIDTH = 9;

/** Indices of the cell formats that the results sheet uses. */
interface ResultsFormats {
  readonly title: number;
  readonly heading: number;
  readonly header: number;
  readonly text: number;
  readonly link: number;
}

/** The worksheet part of the results: A4 landscape, one page wide, header frozen and repeated in print. */
export function resultsXml(
  results: ResultsSheet,
  formats: ResultsFormats,
  memo: Memo,
  namespaces: { readonly main: string; readonly relationships: string; readonly extension: string },
): string {
  const { headerRow, lastRow, memoRow, lastColumn } = layoutOf(results);
  const cell = (row: number, column: number, text: string, style: number): string =>
    `<c r="${cellAddress(row, column)}" s="${style}" t="inlineStr">${inlineString(text, '')}</c>`;
  const line = (row: number, cells: readonly string[], more = ''): string =>
    cells.length > 0 ? `<row r="${row + 1}"${more}>${cells.join('')}</row>` : '';
  const links: string[] = [];
  const rows = [
    ...results.heading.map((text, row) => line(row, [cell(row, 0, text, row === 0 ? formats.title : formats.heading)])),
    line(
      headerRow,
      results.header.map((text, column) => cell(headerRow, column, text, formats.header)),
      heightOf(results.header, results.widths),
    ),
    ...results.rows.map((cells, index) => {
      const row = headerRow + 1 + index;
      return line(
        row,
        cells.map(({ text, link }, column) => {
          if (link) {
            const location = `${quotedSheet(link.sheet)}!${cellAddress(link.row, link.column)}`;
            links.push(
              `<hyperlink ref="${cellAddress(row, column)}" location="${escapeXml(location)}" display="${escapeXml(text.slice(0, 255))}"/>`,
            );
          }
          return cell(row, column, text, link ? formats.link : formats.text);
        }),
        heightOf(
          cells.map(({ text }) => text),
          results.widths,
        ),
      );
    }),
    line(memoRow, memoCells(memo, memoRow, cell), ' hidden="1"'),
  ];
  const below = cellAddress(headerRow + 1, 0);
  const columns = results.widths
    .slice(0, lastColumn + 1)
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return (
    XML_HEAD +
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${cellAddress(lastRow, lastColumn)}"/>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
    `<pane ySplit="${headerRow + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${rows.join('')}</sheetData>` +
    (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' +
    '<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>' +
    `${namespaces.extension}</worksheet>`
  );
}

function memoCells(
  memo: Memo,
  row: number,
  cell: (row: number, column: number, text: string, style: number) => string,
): string[] {
  if (Object.keys(memo.columns).length === 0 && memo.blanks.length === 0) return [];
  return [
    cell(row, 0, columnMemoText(memo.columns), 0),
    ...memo.blanks.map(({ style }, index) => `<c r="${cellAddress(row, index + 1)}" s="${style}"/>`),
  ];
}

/** Room that a line takes in points, and how many of the characters that a column is wide a line holds on average. */
const LINE_HEIGHT = 15.75;
const FILLED = 0.9;
/** Highest row that Excel shows, in lines. */
const MAX_LINES = 25;

/** Height that shows wrapped texts whole: not every program works it out when it opens a file. */
function heightOf(texts: readonly string[], widths: readonly number[]): string {
  const lines = texts.reduce((most, text, column) => {
    const perLine = Math.max(1, Math.floor((widths[column] ?? DEFAULT_WIDTH) * FILLED));
    const needed = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return Math.max(most, needed);
  }, 1);
  return ` ht="${LINE_HEIGHT * Math.min(MAX_LINES, lines)}" customHeight="1"`;
}

/** Reference to the rows that are repeated on each printed page. */
export const printTitles = (name: string, { headerRow }: ResultsLayout): string =>
  `${quotedSheet(name)}!$${headerRow + 1}:$${headerRow + 1}`;
