import { checkWorkbook, openSession } from '../../../src/check/index';
import { planById, vocabularyOf } from '../../../src/plan/index';
import type { CellValue } from '../../../src/sheet/grid';
import { readTables } from '../../../src/sheet/index';
import { gridOf, workbookOf } from '../grid-of';

const found = planById('kien-giang-nam-2021');
if (!found) throw new Error('The plan is not shipped');
const plan = found;
const AS_OF = '2022-01-15';

const sheet = (...rows: readonly (readonly CellValue[])[]) =>
  gridOf([
    ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2021'],
    [],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2020', 'Kế hoạch 2021', 'Thực hiện 2021'],
    ...rows,
  ]);

/** Row, name and groups of each record; heading rows as `row group`. */
function read(grid: ReturnType<typeof sheet>): string[] {
  const { tables } = readTables(workbookOf(grid), vocabularyOf(plan));
  return tables.flatMap(({ records, otherRows }) => [
    ...records.map(({ row, subject, groups }) => [row + 1, subject, ...groups].join(' | ')),
    ...otherRows.flatMap(({ row, rowClass }) => (rowClass === 'group' ? [`${row + 1} group`] : [])),
  ]);
}

const TRAFFIC = sheet(
  [1, 'Tai nạn giao thông'],
  [null, '- Số vụ', 'vụ', 150, 'giảm', 140],
  [null, '- Số người chết', 'người', 90, 'giảm', 95],
  [2, 'Tỷ lệ hộ sử dụng điện', '%', 99.5, 99.6, 99.6],
);

test('a row without figures above its parts is their heading', () =>
  expect(read(TRAFFIC)).toEqual([
    '5 | - Số vụ | Tai nạn giao thông',
    '6 | - Số người chết | Tai nạn giao thông',
    '7 | Tỷ lệ hộ sử dụng điện',
    '4 group',
  ]));

test('parts may have numbers of their own', () =>
  expect(
    read(
      sheet(
        [9, 'Tai nạn giao thông'],
        ['9.1', 'Số vụ', 'vụ', 150, 'giảm', 140],
        ['b)', 'Số người chết', 'người', 9, 'giảm', 8],
      ),
    ),
  ).toEqual(['5 | Số vụ | Tai nạn giao thông', '6 | Số người chết | Tai nạn giao thông', '4 group']));

test('a row with a figure of its own stays a record, with or without parts', () =>
  expect(
    read(sheet([1, 'Sản lượng thủy sản', 'tấn', 1, 760000, 770000], [null, 'Trong đó: tôm', 'tấn', 1, 98000, 99000])),
  ).toEqual(['4 | Sản lượng thủy sản', '5 | Trong đó: tôm']));

test('a blank row without parts stays a record', () =>
  expect(read(sheet([1, 'Tai nạn giao thông'], [2, 'Tỷ lệ hộ sử dụng điện', '%', 99.5, 99.6, 99.6]))).toEqual([
    '4 | Tai nạn giao thông',
    '5 | Tỷ lệ hộ sử dụng điện',
  ]));

test('a part is judged as the target that it and its heading name', () => {
  const report = checkWorkbook(readTables(workbookOf(TRAFFIC), vocabularyOf(plan)), plan, { asOf: AS_OF });
  expect(report.tables.flatMap(({ rows }) => rows.map(({ row, verdict }) => `${row + 1} ${verdict}`))).toEqual([
    '5 eligible',
    '6 ineligible',
    '7 eligible',
  ]);
});

test('a figure typed into a heading, or taken out of a row above parts, has the sheet read anew', () => {
  const withFigure = (value: CellValue) =>
    sheet([1, 'Tai nạn giao thông', null, null, null, value], [null, '- Số vụ', 'vụ', 150, 'giảm', 140]);
  for (const [before, after] of [
    [null, 12],
    [12, null],
  ] as const) {
    const session = openSession({ workbook: workbookOf(withFigure(before)), plan, asOf: AS_OF });
    const { rows, styles } = withFigure(after);
    const edited = session.edit({
      sheet: 'Sheet1',
      area: { top: 3, left: 0, bottom: 3, right: 5 },
      rows: rows.slice(3, 4),
      styles,
    });
    const fresh = openSession({ workbook: workbookOf(withFigure(after)), plan, asOf: AS_OF });
    expect(edited.report.tables).toEqual(fresh.report.tables);
  }
});
