import { openSession } from '../../src/check/index';
import type { CellValue } from '../../src/sheet/grid';
import { gridOf, workbookOf } from '../sheet/grid-of';
import { AS_OF, PLAN } from './check-of';

const HEADER = [
  'STT',
  'Tên đơn vị',
  'Chỉ tiêu đăng ký',
  'Chỉ tiêu đến 30/6/2025',
  'Công trình, phần việc chào mừng đại hội',
];
const WHOLE = [1, 'Sở Minh họa', '10 chỉ tiêu', '10 chỉ tiêu', 'Trụ sở một cửa'];
const table = (...rows: CellValue[][]) => gridOf([['BẢNG ĐĂNG KÝ THI ĐUA'], [], HEADER, ...rows], { sheet: 'Đăng ký' });
const open = (...rows: CellValue[][]) => openSession({ workbook: workbookOf(table(...rows)), plan: PLAN, asOf: AS_OF });
const judged = ({ report }: ReturnType<typeof open>) =>
  report.tables[0]?.rows.map(({ verdict, findings }) => [verdict, ...findings.map(({ criterion }) => criterion)]);

test.each<[string, CellValue[][], string[][]]>([
  [
    'each names its work and says the rest again',
    [WHOLE, [2, 'Sở Minh họa', '10', '10', 'Đường nội bộ']],
    [['eligible'], ['eligible']],
  ],
  [
    'the rest is said once, the name as it is',
    [WHOLE, [null, 'SỞ MINH HOẠ', null, null, 'Đường nội bộ']],
    [['eligible'], ['eligible']],
  ],
  [
    'the same work twice',
    [WHOLE, [2, 'Sở Minh họa', '10', '10', 'TRỤ SỞ MỘT CỬA']],
    [
      ['needs-review', 'duplicate'],
      ['needs-review', 'duplicate'],
    ],
  ],
  [
    'one names no work: it is a duplicate, and nothing is said for it elsewhere',
    [WHOLE, [2, 'Sở Minh họa', null, null, null]],
    [
      ['needs-review', 'duplicate'],
      ['incomplete', 'registration-targets', 'duplicate'],
    ],
  ],
  [
    'two of three say it differently: the third is open',
    [WHOLE, [2, 'Sở Minh họa', '12', '10', 'Đường nội bộ'], [3, 'Sở Minh họa', null, '10', 'Nhà xe']],
    [['eligible'], ['eligible'], ['incomplete', 'registration-targets']],
  ],
])('several rows of a unit that registers, %s', (_, rows, told) => {
  expect(judged(open(...rows))).toEqual(told);
});

test('an edit of a work makes duplicates and unmakes them, like a fresh check', () => {
  const second = [2, 'Sở Minh họa', null, null, 'Đường nội bộ'];
  const opened = open(WHOLE, second);
  const put = (column: number, value: CellValue) =>
    opened.edit({
      sheet: 'Đăng ký',
      area: { top: 4, left: column, bottom: 4, right: column },
      rows: [{ values: [...Array<undefined>(column), value ?? undefined], styles: [] }],
      styles: table().styles,
    });
  expect(put(4, 'Trụ sở một cửa').report).toEqual(open(WHOLE, [...second.slice(0, 4), 'Trụ sở một cửa']).report);
  expect(put(4, 'Nhà xe').report).toEqual(open(WHOLE, [...second.slice(0, 4), 'Nhà xe']).report);
  expect(judged(opened)).toEqual([['eligible'], ['eligible']]);
});
