import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { excelHost } from '../../src/excel';
import { showFrom1904 } from '../../src/excel/read/date-system';
import { workbookOf } from '../../src/workbench/host/model/build';
import { SAMPLES, useFolder } from '../cli/fake-io';
import { asInExcel, byCommandLine, byPane } from '../taskpane/same-report/both-ways';
import { useHost } from './office';

/** 15/10/2021 in the 1900 system, 16/10/2025 in the other. */
const SERIAL = 44_484;
const shown = (format: string, text: string, serial = SERIAL) => showFrom1904([{ serial, format, text }]);

test.each([
  ['dd/mm/yyyy', '15/10/2021', '16/10/2025'],
  ['m/d/yyyy', '10/15/2021', '10/16/2025'],
  ['d-mmm-yy', '15-Oct-21', '16-Oct-25'],
  ['[$-42A]dd" tháng "mm" năm "yyyy', '15 tháng 10 năm 2021', '16 tháng 10 năm 2025'],
  ['mm/yyyy', '10/2021', '10/2025'],
  ['yyyy', '2021', '2025'],
  ['dd/mm/yy hh:mm', '15/10/21 00:00', '16/10/25 00:00'],
])('a cell in the format %s tells the system', (format, of1900, of1904) => {
  expect(shown(format, of1900)).toBe(false);
  expect(shown(format, of1904)).toBe(true);
});

test('what proves nothing counts from 1900', () => {
  expect(showFrom1904([])).toBe(false);
  expect(shown('dd/mm/yyyy', '########')).toBe(false);
  // A year of another calendar.
  expect(shown('dd/mm/yyyy', '15/10/2564')).toBe(false);
  expect(shown('d mmm yyyy', '')).toBe(false);
  // 21/10/2021: the day is the year's end too.
  expect(shown('dd/mm/yy', '21/10/21', 44_490)).toBe(false);
});

test('cells that disagree prove nothing', () => {
  const format = 'dd/mm/yyyy';
  const cells = ['16/10/2025', '15/10/2021'].map((text) => ({ serial: SERIAL, format, text }));
  expect(showFrom1904(cells)).toBe(false);
});

test.each([true, false])(
  'a snapshot knows the system (1904: %p), for one request more where there are dates',
  async (date1904) => {
    const look = { numberFormat: 'dd/mm/yyyy' };
    const rows = [['Ngày gửi'], [{ value: SERIAL, look }], [{ value: 45_000, look }], [{ value: 12, look }]];
    const host = useHost(
      workbookOf({
        date1904,
        sheets: [
          { name: 'A', rows },
          { name: 'B', rows: [['x']] },
        ],
      }),
    );
    const { sheets } = await excelHost().snapshot();
    expect(sheets.map(({ grid }) => grid.date1904)).toEqual([date1904, date1904]);
    expect(host.traffic.syncs).toBe(5);
  },
);

test('no date, no request', async () => {
  const host = useHost(workbookOf({ date1904: true, sheets: [{ name: 'A', rows: [['x', 44_484]] }] }));
  expect((await excelHost().snapshot()).sheets[0]?.grid.date1904).toBe(false);
  expect(host.traffic.syncs).toBe(4);
});

const folder = useFolder();

test.each([
  ['dang-ky-doanh-nghiep.xlsx', 'kien-giang-90-2021'],
  ['tra-vinh-cong-trinh.xlsx', 'tra-vinh-128-2024'],
])('%s counted from 1904 gives the same report in Excel and from the file', async (sample, plan) => {
  const parts = unzipSync(readFileSync(path.join(SAMPLES, sample)));
  const name = 'xl/workbook.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const changed = xml.includes('<workbookPr')
    ? xml.replace('<workbookPr', '<workbookPr date1904="1"')
    : xml.replace(/(<workbook\b[^>]*>)/, '$1<workbookPr date1904="1"/>');
  parts[name] = strToU8(changed);
  const file = path.join(folder.path, sample);
  writeFileSync(file, zipSync(parts));
  const document = await byPane(file, plan);
  expect(document).toEqual(asInExcel(await byCommandLine(file, plan)));
  expect(JSON.stringify(document)).not.toBe(JSON.stringify(await byPane(path.join(SAMPLES, sample), plan)));
});
