import { excelHost } from '../../src/excel';
import { requestsSheets } from '../../src/summary/requests';
import { lackingUnits } from '../summary/lacking-units';
import { CONTEXT, sent, sheetsOf } from '../summary/submissions';
import { persons } from './excel-workbooks';
import { useHost } from './office';

const SENT = ['Khối 1', 'Khối 2', 'Khối 3'].flatMap((bloc) => [
  sent('de-nghi-ca-nhan.xlsx', bloc, { file: `${bloc}/a.xlsx` }),
  sent('de-nghi-tap-the.xlsx', bloc, { file: `${bloc}/b.xlsx` }),
]);

test('summary sheets are set up for printing: pages, page numbers, repeated header, margins, width', async () => {
  const sheets = sheetsOf(SENT, CONTEXT);
  const workbook = persons(1);
  useHost(workbook);
  await excelHost().makeSummary(sheets);
  for (const sheet of sheets) {
    const { pageLayout } = workbook.sheets.find(({ name }) => name === sheet.name) ?? {};
    expect([sheet.name, pageLayout?.breaks]).toEqual([sheet.name, sheet.pageBreaks ?? []]);
    expect([sheet.name, pageLayout?.zoom]).toEqual([
      sheet.name,
      sheet.pageBreaks ? { scale: sheet.scale ?? 100 } : { horizontalFitToPages: 1, verticalFitToPages: 0 },
    ]);
    expect(pageLayout?.footer.center).toBe(sheet.pageNumbers ? 'Trang &P/&N' : '');
    expect(pageLayout?.orientation).toBe(sheet.landscape ? 'Landscape' : 'Portrait');
    const { left = 0, top = 0 } = pageLayout?.margins ?? {};
    expect([Math.round(left), Math.round(top)]).toEqual([43, 43]);
    expect(pageLayout?.titleRows ? pageLayout.titleRows.top + 1 : undefined).toBe(sheet.printTitleRows?.[0]);
    expect(pageLayout?.printArea?.[0]?.right).toBe(sheet.printedColumns && sheet.printedColumns - 1);
  }
  const requests = sheets.find(({ name }) => name === 'Phiếu bổ sung');
  expect(requests?.pageBreaks?.length).toBe(1);
  expect(sheets.filter(({ pageNumbers }) => pageNumbers).length).toBeGreaterThan(6);
});

test('requests of more units than Excel takes page breaks for get all their breaks, on two sheets', async () => {
  // Only the breaks matter here: most of the rows are left out.
  const sheets = [...requestsSheets(lackingUnits(1040), CONTEXT)].map((sheet) => {
    return { ...sheet, rows: sheet.rows.slice(0, 3), merges: [], heights: {}, startHeights: {} };
  });
  const workbook = persons(1);
  useHost(workbook);
  const names = await excelHost().makeSummary(sheets);
  const breaks = names.map((name) => workbook.sheets.find((sheet) => sheet.name === name)?.pageLayout?.breaks.length);
  expect(breaks).toEqual([1000, 38]);
});
