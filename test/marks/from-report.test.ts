import { marksOf } from '../../src/marks/from-report';
import { RESULTS_SHEET } from '../../src/marks/marks';
import { LOW, PLAN, renderer, REPORT, TABLE } from '../report/sample-report';

const marks = marksOf(REPORT, renderer, 'vi');
const [table] = marks.tables;

test('every record has its status, in the words of the language', () => {
  expect(table?.rows.map(({ row, status }) => [row, status])).toEqual([
    [11, 'Đủ điều kiện'],
    [12, 'Không đủ điều kiện'],
    [13, 'Thiếu thông tin'],
    [15, 'Cần xem xét'],
  ]);
  expect(marksOf(REPORT, renderer, 'en').tables[0]?.rows[1]?.status).toBe('Not eligible');
});

test('an explanation numbers its reasons with their clauses on one line, and leaves notes out', () => {
  expect(table?.rows[1]?.explanation).toBe(
    '1. Năm 2022 HTNV (ô E13), thấp hơn HTTNV. Mục III.2.1.1, gạch 1. 2. Năm 2023 còn trống. Mục III.2.1.1, gạch 1.',
  );
});

test('one reason is not numbered, no reason leaves the cell empty', () => {
  expect(table?.rows[0]?.explanation).toBe('');
  expect(table?.rows[3]?.explanation).toMatch(/^Năm 2022/);
});

test('a record that is incomplete because the table lacks a column says which', () => {
  expect(table?.rows[2]?.explanation).toContain('Bảng thiếu cột Chỉ tiêu');
});

test('a very long explanation is cut at a whole reason and says where the rest is', () => {
  const many = {
    ...TABLE,
    rows: [{ ...TABLE.rows[1], findings: Array.from({ length: 60 }, () => LOW) }],
  } as typeof TABLE;
  const text = marksOf({ ...REPORT, tables: [many] }, renderer, 'vi').tables[0]?.rows[0]?.explanation ?? '';
  expect(text.length).toBeLessThan(1400);
  const kept = text.match(/(?:^| )\d+\. Năm/g)?.length ?? 0;
  expect(text).toContain(`… và ${60 - kept} lý do khác, xem trang "${RESULTS_SHEET}".`);
});

test('colour rules test exactly the status texts; eligible rows stay as they are', () => {
  const statuses = table?.rules.map(({ status }) => status);
  expect(statuses).toEqual(['Không đủ điều kiện', 'Thiếu thông tin', 'Cần xem xét']);
  for (const { fill } of table?.rules ?? []) expect(luminance(fill)).toBeGreaterThan(0.6);
});

/** Relative luminance of RRGGBB: black text on more than 0.6 has a contrast over 13 to 1. */
function luminance(fill: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => (parseInt(fill.slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the rules cover the records and nothing else', () => {
  expect(table?.records).toEqual({ first: 11, last: 15 });
  expect(table?.area).toEqual(TABLE.area);
});

test('the rules cover all rows of a record over merged cells', () => {
  const rows = TABLE.rows.map((row, at) => (at === TABLE.rows.length - 1 ? { ...row, lastRow: row.row + 2 } : row));
  const merged = marksOf({ ...REPORT, tables: [{ ...TABLE, rows }] }, renderer, 'vi');
  expect(merged.tables[0]?.records).toEqual({ first: 11, last: 17 });
  expect(merged.tables[0]?.rows.map(({ row, lastRow }) => [row, lastRow])).toEqual([
    [11, undefined],
    [12, undefined],
    [13, undefined],
    [15, 17],
  ]);
});

test('a table without records gets no columns, but its findings are told', () => {
  const empty = marksOf({ ...REPORT, tables: [{ ...TABLE, rows: [] }] }, renderer, 'vi');
  expect(empty.tables).toEqual([]);
  expect(empty.results.rows).toHaveLength(3);
});

test('the results sheet says which plan, which day and how many', () => {
  const { heading, name } = marks.results;
  expect(name).toBe(RESULTS_SHEET);
  expect(heading[1]).toContain(PLAN.instrument.number);
  expect(heading[2]).toContain('1/7/2025');
  expect(heading[3]).toContain(
    'Đã kiểm tra 4 dòng: 1 đủ điều kiện, 1 không đủ điều kiện, 1 thiếu thông tin, 1 cần xem xét',
  );
});

test('the results sheet has one row per finding and per unread row, numbered', () => {
  const { rows, header, widths } = marks.results;
  expect(rows.map(([number]) => number?.text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  expect(widths).toHaveLength(header.length);
  expect(rows.map((row) => row[2]?.text)).toEqual(['12', '13', '13', '13', '16', 'Cả bảng', 'Cả bảng', '21']);
});

test('results link to the record and to the first cell, also on another sheet', () => {
  const [, low, missing] = marks.results.rows;
  expect(low?.[2]?.link).toEqual({ sheet: 'DANHSACH', row: 12, column: 0 });
  expect(low?.[8]).toEqual({ text: 'E13', link: { sheet: 'DANHSACH', row: 12, column: 4 } });
  expect(missing?.[8]).toEqual({ text: 'Đảng!F4', link: { sheet: 'Đảng', row: 3, column: 5 } });
});
