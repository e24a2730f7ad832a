import { openSession } from '../../src/check/index';
import { rendererFor } from '../../src/cli/books';
import { planById } from '../../src/plan/index';
import type { CellValue } from '../../src/sheet/grid';
import { gridOf, workbookOf } from '../sheet/grid-of';

const found = planById('tra-vinh-128-2024');
if (!found) throw new Error('The plan is not shipped');
const plan = found;

const OWN = 'Thực hiện Kế hoạch 128/KH-UBND';
const NEAR = 'Tham gia đợt thi đua do tỉnh phát động';
const OTHER = 'Cải cách hành chính';

/** A criterion a row, the way of the bloc's own table. */
const inRows = (item: string, title = 'BẢNG CHẤM ĐIỂM THI ĐUA KHỐI'): CellValue[][] => [
  [title],
  [],
  ['TT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm'],
  ['I', 'Nhiệm vụ chính trị', 60, 58],
  ['1', 'Thực hiện chỉ tiêu được giao', 40, 38],
  ['2', 'Thực hiện ngân sách', 20, 20],
  ['II', 'Công tác khác', 40, 40],
  ['1', item, 20, 20],
  ['2', 'Xây dựng Đảng', 20, 20],
  [null, 'Tổng cộng', 100, 98],
];
/** A criterion a column, a unit a row. */
const inColumns = (item: string): CellValue[][] => [
  ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA CÁC ĐƠN VỊ TRONG KHỐI'],
  [],
  [
    'TT',
    'Tên đơn vị',
    'Nhiệm vụ chính trị (60 điểm)',
    `${item} (20 điểm)`,
    'Xây dựng Đảng (20 điểm)',
    'Tổng điểm',
    'Xếp hạng',
  ],
  [1, 'Sở Minh họa', 58, 20, 20, 98, 1],
  [2, 'Sở Ví dụ', 57, 20, 20, 97, 2],
  [3, 'Sở Giả định', 50, 20, 20, 90, 3],
];

function told(rows: readonly (readonly CellValue[])[]) {
  const { report } = openSession({ workbook: workbookOf(gridOf(rows)), plan, asOf: '2025-10-15' });
  const renderer = rendererFor(plan);
  return report.tables.map(({ kind, rows: records, findings }) => ({
    kind,
    records: records.length,
    said: [...findings, ...records.flatMap((row) => row.findings)]
      .filter(({ criterion }) => criterion === 'bloc-criterion-present')
      .map((one) => `${one.outcome} ${one.clause} ${renderer.finding(one, 'vi')}`),
  }));
}

const none = ['fail IV.3 Bảng không có dòng nào nêu nội dung này.'];
const maybe = [`review IV.3 Bảng có dòng gần với nội dung này ("${NEAR}"), cần xem có phải hay không.`];

test.each<[string, CellValue[][], number, readonly string[]]>([
  ['a criterion a row: it is there', inRows(OWN), 7, []],
  ['a criterion a row: it is not', inRows(OTHER), 7, none],
  ['a criterion a row: something near', inRows(NEAR), 7, maybe.map((text) => text.replace(`"${NEAR}"`, `"1 ${NEAR}"`))],
  ['under a title that the plan does not know', inRows(OTHER, 'PHỤ LỤC'), 7, none],
  ['under such a title: it is there', inRows(OWN, 'PHỤ LỤC'), 7, []],
  ['a criterion a column: it is there', inColumns(OWN), 3, []],
  ['a criterion a column: it is not', inColumns(OTHER), 3, none],
])('%s, told once for the table by the tree of its criteria', (_, rows, records, said) => {
  expect(told(rows)).toEqual([{ kind: 'scores', records, said }]);
});

test('a list of places has no criteria to look at', () => {
  const [table] = told([
    ['BẢNG XẾP HẠNG THI ĐUA'],
    [],
    ['TT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Sở Minh họa', 98, 1],
    [2, 'Sở Ví dụ', 97, 2],
    [3, 'Sở Giả định', 90, 3],
  ]);
  expect(table).toMatchObject({ said: [] });
});
