import { createWorkbook } from '../../src/files/create/create-workbook';
import { ZipPackage } from '../../src/files/zip/zip-package';
import { requestsSheets } from '../../src/summary/requests';
import { lackingUnits as units } from './lacking-units';
import { CONTEXT } from './submissions';

/** What Excel takes. */
const EXCEL_BREAKS = 1026;

test('requests beyond the page breaks that Excel takes stand on further sheets, each unit once, in order', () => {
  const sheets = [...requestsSheets(units(2003), CONTEXT)];
  expect(sheets.map(({ name, id, pageBreaks }) => [name, id, pageBreaks?.length])).toEqual([
    ['Phiếu bổ sung', 'requests', 1000],
    ['Phiếu bổ sung (2)', 'requests_2', 1000],
    ['Phiếu bổ sung (3)', 'requests_3', 0],
  ]);
  const told = sheets.flatMap(({ rows }) =>
    rows.flatMap((cells) => {
      const content = cells?.[0]?.content;
      const unit = typeof content === 'string' ? /^Kính gửi: (.*)$/.exec(content)?.[1] : undefined;
      return unit === undefined ? [] : [unit];
    }),
  );
  expect(told).toEqual(units(2003).map(({ unit }) => unit));
});

test('few requests are one sheet, none are none', () => {
  expect([...requestsSheets(units(2), CONTEXT)].map(({ name }) => name)).toEqual(['Phiếu bổ sung']);
  expect([...requestsSheets([], CONTEXT)]).toEqual([]);
});

test('no sheet of the file has more breaks than Excel takes', () => {
  const sheets = [...requestsSheets(units(1100), CONTEXT)];
  const file = ZipPackage.open(createWorkbook(sheets));
  const breaks = sheets.map((_, at) => file.text(`xl/worksheets/sheet${at + 1}.xml`).match(/<brk /g)?.length ?? 0);
  expect(breaks).toEqual([1000, 98]);
  expect(Math.max(...breaks)).toBeLessThanOrEqual(EXCEL_BREAKS);
});
