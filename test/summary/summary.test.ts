import { createWorkbook } from '../../src/files/create/create-workbook';
import { fileProblem } from '../../src/files/problems';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { countReports, NO_FACTS } from '../../src/report/index';
import type { Grid } from '../../src/sheet/grid';
import { valueAt } from '../../src/sheet/grid';
import type { Submission } from '../../src/summary/index';
import { lintPackage } from '../files/package-lint';
import { CONTEXT, sent, sheetsOf } from './submissions';

const SENT: readonly Submission[] = [
  sent('de-nghi-tap-the.xlsx', 'Khối 1'),
  sent('de-nghi-ca-nhan.xlsx', 'Khối 1'),
  sent('tap-the-va-ca-nhan.xlsx', 'Khối 2'),
  sent('du-dieu-kien.xlsx', 'Khối 2'),
];
const sheets = sheetsOf(SENT, CONTEXT);
const bytes = createWorkbook(sheets);
const grids = new Map(readXlsx(bytes).grids.map((grid) => [grid.sheet, grid]));
const gridOf = (name: string): Grid => {
  const grid = grids.get(name);
  if (!grid) throw new Error(`No sheet ${name}`);
  return grid;
};
/** Rows whose first column is a running number. */
const records = (name: string): number[] =>
  gridOf(name).rows.flatMap((row, index) => (typeof row?.values[0] === 'number' ? [index] : []));

test('the sheets stand in the order in which they are read', () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    'Tổng hợp kết quả',
    'Đủ điều kiện',
    'Cần xem xét',
    'Cần bổ sung',
    'Không đủ điều kiện',
    'Theo tiêu chí',
    'Biểu đồ',
    'Phiếu bổ sung',
    'Nguồn dữ liệu',
  ]);
});

test('every verdict is counted once, in the overview and in the lists', () => {
  const counts = countReports(SENT.flatMap(({ checked }) => (checked.report ? [checked.report] : [])));
  const overview = gridOf('Tổng hợp kết quả');
  const total = overview.rows.findIndex((row) => row?.values[0] === 'TỔNG CỘNG');
  expect([4, 5, 6, 7].map((column) => valueAt(overview, total, column))).toEqual([
    counts.eligible,
    counts.ineligible,
    counts.incomplete,
    counts['needs-review'],
  ]);
  expect(
    ['Đủ điều kiện', 'Không đủ điều kiện', 'Cần bổ sung', 'Cần xem xét'].map((name) => records(name).length),
  ).toEqual([counts.eligible, counts.ineligible, counts.incomplete, counts['needs-review']]);
});

test('sums are live formulas, and sums of blocs are not counted twice', () => {
  const overview = gridOf('Tổng hợp kết quả');
  const rows = overview.rows.flatMap((row, index) => {
    const formula = row?.formulas?.[4];
    return formula === undefined ? [] : [[valueAt(overview, index, 0), formula]];
  });
  expect(rows).toEqual([
    ['Cộng Khối 1', expect.stringMatching(/^SUBTOTAL\(9,E\d+:E\d+\)$/)],
    ['Cộng Khối 2', expect.stringMatching(/^SUBTOTAL\(9,E\d+:E\d+\)$/)],
    ['TỔNG CỘNG', expect.stringMatching(/^SUBTOTAL\(9,E\d+:E\d+\)$/)],
  ]);
});

test('every row that is not eligible has its reasons with a clause', () => {
  for (const name of ['Không đủ điều kiện', 'Cần bổ sung', 'Cần xem xét']) {
    const grid = gridOf(name);
    for (const row of records(name)) expect(valueAt(grid, row, 5)).toMatch(/Mục [IVX]+/);
  }
});

test('criteria are counted once for a record, most frequent first', () => {
  const grid = gridOf('Theo tiêu chí');
  const all = records('Theo tiêu chí').map((row) => Number(valueAt(grid, row, 6)));
  expect(all.length).toBeGreaterThan(5);
  expect(all).toEqual([...all].sort((a, b) => b - a));
  const counts = countReports(SENT.flatMap(({ checked }) => (checked.report ? [checked.report] : [])));
  const most = counts.ineligible + counts.incomplete + counts['needs-review'];
  for (const count of all) expect(count).toBeLessThanOrEqual(most);
});

test('a unit with something to supply gets a page of its own', () => {
  const requests = sheets.find(({ name }) => name === 'Phiếu bổ sung');
  const titles = gridOf('Phiếu bổ sung').rows.filter((row) => row?.values[0] === 'PHIẾU YÊU CẦU BỔ SUNG HỒ SƠ');
  const units = SENT.filter(({ checked }) => countReports(checked.report ? [checked.report] : []).incomplete > 0);
  expect(titles.length).toBe(units.length);
  expect(requests?.pageBreaks?.length).toBe(units.length - 1);
});

test('a unit that sent several files gets one request for all of them, and a file that came twice is asked about once', () => {
  const files = [
    sent('de-nghi-ca-nhan.xlsx', '', { file: 'a.xlsx', unit: 'SỞ GD&ĐT' }),
    sent('de-nghi-tap-the.xlsx', '', { file: 'b.xlsx', unit: 'Sở Giáo dục và Đào tạo' }),
    sent('de-nghi-ca-nhan.xlsx', '', { file: 'c.xlsx', unit: 'SỞ GD&ĐT' }),
  ];
  const missing = files.map(({ checked: { report } }) => countReports(report ? [report] : []).incomplete);
  const { grids: made } = readXlsx(createWorkbook(sheetsOf(files, CONTEXT)));
  const rows = made.find(({ sheet }) => sheet === 'Phiếu bổ sung')?.rows ?? [];
  const texts = rows.flatMap((row) => (typeof row?.values[0] === 'string' ? [row.values[0]] : []));
  expect(texts.filter((text) => text.startsWith('Kính gửi'))).toEqual(['Kính gửi: SỞ GD&ĐT']);
  expect(texts.find((text) => text.startsWith('Qua xem xét'))).toContain('tệp "a.xlsx", "b.xlsx" theo');
  const asked = rows.flatMap((row) => (typeof row?.values[0] === 'number' ? [String(row.values[1])] : []));
  expect(asked).toHaveLength((missing[0] ?? 0) + (missing[1] ?? 0));
  expect(new Set(asked.map((text) => /\((\w\.xlsx), trang/.exec(text)?.[1]))).toEqual(new Set(['a.xlsx', 'b.xlsx']));
});

test('no requests where nothing is missing', () => {
  const names = sheetsOf([sent('du-dieu-kien.xlsx', '')], CONTEXT).map(({ name }) => name);
  expect(names).not.toContain('Phiếu bổ sung');
});

test('what was sent twice is told at both', () => {
  const twice = [
    sent('du-dieu-kien.xlsx', '', { file: 'a.xlsx', unit: 'Sở A' }),
    sent('du-dieu-kien.xlsx', '', { file: 'b.xlsx', unit: 'Sở A' }),
    sent('de-nghi-ca-nhan.xlsx', '', { file: 'c.xlsx', unit: 'SỞ A' }),
  ];
  const [overview] = readXlsx(createWorkbook(sheetsOf(twice, CONTEXT))).grids;
  const notes = (overview?.rows ?? []).flatMap((row) => (typeof row?.values[0] === 'number' ? [row.values[9]] : []));
  expect(notes).toEqual([
    'Trùng nội dung với b.xlsx\nĐơn vị này còn gửi c.xlsx',
    'Trùng nội dung với a.xlsx\nĐơn vị này còn gửi c.xlsx',
    'Đơn vị này còn gửi a.xlsx, b.xlsx',
  ]);
});

test('a file that could not be read is a line with its reason', () => {
  const problem = fileProblem('damaged', 'xl/workbook.xml');
  const broken: Submission = {
    checked: { file: 'x.xlsx', sha256: null, problem, notices: [], report: null },
    file: 'x.xlsx',
    bloc: '',
    unit: 'x',
    facts: NO_FACTS,
  };
  const [overview] = readXlsx(createWorkbook(sheetsOf([broken], CONTEXT))).grids;
  const line = overview?.rows.find((row) => row?.values[2] === 'x.xlsx');
  expect(line?.values[9]).toEqual(expect.stringContaining('hỏng'));
});

test('the package is sound, charts and all', () => {
  expect(lintPackage(bytes)).toEqual([]);
});
