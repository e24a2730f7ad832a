import { columnLetters } from '../../sheet/address';
import { MARGINS, PAGE_NUMBERS, type NewSheet } from '../../summary/page/sheet-model';

/**
 * How a new sheet is printed. Not every Excel sets up pages for add-ins; the sheet is whole without.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#page-layout-and-print-settings
 */
export function setUpPage(page: Excel.Worksheet, sheet: NewSheet): void {
  const { landscape, paper = 'A4', printTitleRows, pageBreaks, scale = 100, printedColumns, pageNumbers } = sheet;
  page.showGridlines = false;
  if (landscape === undefined) return;
  const { pageLayout } = page;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = paper;
  pageLayout.setPrintMargins('Inches', { ...MARGINS });
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = pageBreaks === undefined ? { horizontalFitToPages: 1, verticalFitToPages: 0 } : { scale };
  if (printTitleRows) pageLayout.setPrintTitleRows(`$${printTitleRows[0]}:$${printTitleRows[1]}`);
  if (printedColumns) pageLayout.setPrintArea(`A:${columnLetters(printedColumns - 1)}`);
  if (pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
  for (const row of pageBreaks ?? []) page.horizontalPageBreaks.add(`A${row + 1}`);
}
