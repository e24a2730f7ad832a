import { columnMemoText, type ColumnMemos } from '../../marks/column-memo';
import type { ResultCell, ResultsSheet } from '../../marks/marks';
import { ownName } from '../../marks/own-names';
import { quotedSheet } from '../../sheet/references';
import { layoutOf } from '../../marks/results-layout';
import { cellAddress } from '../../sheet/address';
import { rangeOf } from '../read/outline';
import { pointsOfWidth } from './looks';
import { textEntry } from './text-entry';
import { COMMAND_BYTES, textBytes, textSteps, type WriteStep } from './write-blocks';

/** Links of one results sheet: each is a command of its own, and the pane leads to every cell anyway. */
const MAX_LINKS = 2_000;
/** Colour of the header row. */
const HEADER_FILL = '#DDEBF7';

/**
 * The results sheet with its own names: the sheet, what marks it as ours and what the columns were, first of all; then its texts.
 * @param memo the columns before marking, kept in a hidden row.
 */
export function resultsSteps(
  context: Excel.RequestContext,
  name: string,
  results: ResultsSheet,
  memo: ColumnMemos,
): WriteStep[] {
  const { headerRow, memoRow, lastRow, lastColumn } = layoutOf(results);
  const memoText = columnMemoText(memo);
  const sheetOf = () => context.workbook.worksheets.getItem(name);
  const begin = (): void => {
    const sheet = context.workbook.worksheets.add(name);
    const { names } = context.workbook;
    const whole = rangeOf(sheet, { top: 0, left: 0, bottom: lastRow, right: lastColumn });
    const memoCell = sheet.getRangeByIndexes(memoRow, 0, 1, 1);
    names.add(ownName('results', 0), whole).visible = false;
    names.add(ownName('memo', 0), memoCell).visible = false;
    memoCell.values = [[memoText]];
    memoCell.rowHidden = true;
  };
  return [
    { bytes: 12 * COMMAND_BYTES + textBytes(memoText), write: begin },
    ...textSteps(
      results.heading.map((text) => [textEntry(text)]),
      (first, count) => sheetOf().getRangeByIndexes(first, 0, count, 1),
    ),
    ...textSteps(linesOf(results, lastColumn + 1), (first, count) =>
      sheetOf().getRangeByIndexes(headerRow + first, 0, count, lastColumn + 1),
    ),
    { bytes: (40 + results.widths.length) * COMMAND_BYTES, write: () => writeLooks(sheetOf(), results) },
    ...linkSteps(results, headerRow + 1, (row, column) => sheetOf().getRangeByIndexes(row, column, 1, 1)),
  ];
}

function linesOf({ header, rows }: ResultsSheet, width: number): string[][] {
  const texts = [header, ...rows.map((cells) => cells.map(({ text }) => text))];
  return texts.map((line) => Array.from({ length: width }, (_, at) => textEntry(line[at] ?? '')));
}

function linkSteps(
  { rows }: ResultsSheet,
  top: number,
  cellAt: (row: number, column: number) => Excel.Range,
): WriteStep[] {
  const linked = rows.flatMap((cells, index) =>
    cells.flatMap(({ link }, column) => (link ? [{ row: top + index, column, link }] : [])),
  );
  return linked.slice(0, MAX_LINKS).map(({ row, column, link }) => ({
    bytes: 2 * COMMAND_BYTES,
    write: () => (cellAt(row, column).hyperlink = { documentReference: referenceOf(link) }),
  }));
}

const referenceOf = ({ sheet, row, column }: NonNullable<ResultCell['link']>): string =>
  `${quotedSheet(sheet)}!${cellAddress(row, column)}`;

function writeLooks(sheet: Excel.Worksheet, results: ResultsSheet): void {
  const { headerRow, lastRow, lastColumn } = layoutOf(results);
  const columns = { left: 0, right: lastColumn };
  results.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfWidth(width);
  });
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 14;
  const table = rangeOf(sheet, { ...columns, top: headerRow, bottom: lastRow }).format;
  table.wrapText = true;
  table.verticalAlignment = 'Top';
  table.horizontalAlignment = 'Left';
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const)
    table.borders.getItem(side).style = 'Continuous';
  const header = rangeOf(sheet, { ...columns, top: headerRow, bottom: headerRow }).format;
  header.font.bold = true;
  header.fill.color = HEADER_FILL;
  header.horizontalAlignment = 'Center';
  header.verticalAlignment = 'Center';
  sheet.freezePanes.freezeRows(headerRow + 1);
}

/** Paper, repeated header, no grid lines: what a printed copy needs and nothing else depends on. */
export function writePageSetup(sheet: Excel.Worksheet, results: ResultsSheet): void {
  const { headerRow } = layoutOf(results);
  const { pageLayout } = sheet;
  sheet.showGridlines = false;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
