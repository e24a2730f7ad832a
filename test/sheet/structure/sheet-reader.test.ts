import fc from 'fast-check';
import { planById, vocabularyOf } from '../../../src/plan/index';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { readTables } from '../../../src/sheet/index';
import { readableGrid } from '../../../src/sheet/structure/readable-grid';
import { SheetReader } from '../../../src/sheet/structure/sheet-reader';
import { gridOf } from '../grid-of';

const plan = planById('kien-giang-90-2021');
if (!plan) throw new Error('The plan of these tests is gone');
const vocabulary = vocabularyOf(plan);

const HEADER = [
  'STT',
  'Tên doanh nghiệp',
  'Tên công trình, việc làm',
  'Lợi nhuận năm 2020',
  'Lợi nhuận đăng ký',
  'Tạo việc làm mới',
  'Ngày đăng ký thi đua',
  'Nợ thuế',
];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Công ty An Bình', 'Nhà ở công nhân', 12, 13, 5, '25/10/2021', 'Không'],
  [null, null, 'Vườn cây thanh niên', null, null, 2, null, null],
  [2, 'Công ty Bình Minh', 'Kho lạnh', 11, 12, '1,5', 44_322, 'Không'],
  [3, 'Công ty Cửu Long', 'Trạm bơm', 10, 10, '2.5', 44_323, 'Có'],
  [4, 'Công ty Đại Phát', 'Bến tàu', 9, 9, 7, 44_324, 'Không'],
];
const VALUES: readonly CellValue[] = [
  null,
  7,
  '12 tỷ',
  '850 triệu đồng',
  '1O',
  '3,5',
  '10/25/2021',
  '28/10/2021',
  44_330,
  'Ch\u00ada nép thuÕ',
  'Khoâng coøn nôï',
  'Kh\u043eng',
  'Trường học',
  '97 + 10 = 106',
  { error: '#N/A' },
];

const BY_YEAR: readonly (readonly CellValue[])[] = [
  ['STT', 'Họ và tên', 'Năm', 'Xếp loại', 'Danh hiệu đề nghị'],
  [1, 'Nguyễn Văn An', 2020, 'HTTNV', 'Bằng khen'],
  [null, null, 2021, 'HTXSNV', null],
  [null, null, 2022, 'Khá', null],
  [2, 'Trần Thị Bình', null, 'HTXSNV', 'Giấy khen'],
  [3, 'Lê Văn Cường', 2024, 'HTXSNV', null],
];
const YEAR_VALUES: readonly CellValue[] = [null, 2020, 2021, 'Năm 2023', 'HTTNV', 'Khá', '2 năm HTTNV', 'Bằng khen'];

/** Every column decides something for all of its cells, or for other columns. */
test.each([
  ['of one row a record', [HEADER, ...ROWS], VALUES],
  ['with years going down the rows', BY_YEAR, YEAR_VALUES],
])('an edited sheet %s reads like a new one whatever is typed', (_, sheet, typed) => {
  const edit = fc.record({
    row: fc.integer({ min: 1, max: sheet.length - 1 }),
    column: fc.integer({ min: 2, max: (sheet[0] ?? []).length - 1 }),
    value: fc.constantFrom(...typed),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const rows = sheet.map((row) => [...row]);
      const reader = new SheetReader(gridOf(rows), vocabulary, []);
      for (const { row, column, value } of edits) {
        const line = rows[row];
        if (!line) continue;
        line[column] = value;
        const values = Array.from({ length: column + 1 }, (_, at) =>
          at === column ? (value ?? undefined) : undefined,
        );
        reader.edit({
          area: { top: row, bottom: row, left: column, right: column },
          rows: [{ values, styles: [] }],
          styles: reader.grid.styles,
        });
        expect(reader.reading).toEqual(readTables({ grids: [gridOf(rows)] }, vocabulary));
      }
    }),
    { numRuns: 150, seed: 20_211_030 },
  );
});

test('a sheet that stands as it is meant is not copied, and one that does not is not touched', () => {
  const plain = gridOf([HEADER, ...ROWS]);
  expect(readableGrid(plain)).toEqual({ grid: plain, notices: [] });
  expect(readableGrid(plain).grid).toBe(plain);
  const old: Grid = gridOf([
    ['§¬n vÞ', 'XÕp lo¹i tæ chøc ®¶ng'],
    ['Së Tµi chÝnh', 'HTXSNV'],
  ]);
  const before = JSON.stringify(old);
  expect(readableGrid(old).grid.rows[1]?.values).toEqual(['Sở Tài chính', 'HTXSNV']);
  expect(JSON.stringify(old)).toBe(before);
});

test('a figure that decided how its column writes decimals is edited away', () => {
  const yearly = planById('kien-giang-nam-2021');
  if (!yearly) throw new Error('The yearly plan is gone');
  const words = vocabularyOf(yearly);
  const rows: CellValue[][] = [
    ['STT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
    [1, 'Sản lượng lúa', '4,295', '4,3'],
    [2, 'Sản lượng tôm', '5,1', '5,2'],
  ];
  const reader = new SheetReader(gridOf(rows, { sheet: 'Thực hiện chỉ tiêu' }), words, []);
  const planOf = () => reader.reading.tables[0]?.records[0]?.cells[2]?.reading.kind;
  expect(planOf()).toBe('measure');
  rows[2] = [2, 'Sản lượng tôm', 7, '5,2'];
  reader.edit({
    area: { top: 2, bottom: 2, left: 2, right: 2 },
    rows: [{ values: [undefined, undefined, 7], styles: [] }],
    styles: reader.grid.styles,
  });
  expect(planOf()).toBe('ambiguous');
  expect(reader.reading).toEqual(readTables({ grids: [gridOf(rows, { sheet: 'Thực hiện chỉ tiêu' })] }, words));
});
