import { planById, vocabularyOf } from '../../../src/plan/index';
import {
  readTables,
  SheetReader,
  type ColumnWay,
  type SaidReading,
  type TableCorrection,
} from '../../../src/sheet/index';
import type { RecordCell } from '../../../src/sheet/table';
import { workbookOf } from '../grid-of';
import { drawn, read } from './picture';

const plan = planById('kien-giang-90-2021');
if (!plan) throw new Error('The plan of these tests is gone');
const vocabulary = vocabularyOf(plan);

const INCOME = `
  STT|Tên doanh nghiệp|Thu nhập bình quân năm 2020|Thu nhập bình quân đăng ký
  1|Công ty An Bình|1.500|1.600
  2|Công ty Phú Hải|2.500|2.400`;
const asTexts = (picture: string) => picture.replace(/\b(\d\.\d{3})\b/g, '"$1"');

const header = { first: 0, last: 0 };
const said = (about: Partial<TableCorrection>): TableCorrection => ({ sheet: 'Sheet1', header, columns: [], ...about });
const cellsOf = (picture: string, corrections: readonly TableCorrection[], column: number): readonly RecordCell[] =>
  (read(drawn(picture), corrections).tables[0]?.records ?? []).flatMap(({ cells }) => cells[column] ?? []);
const valuesOf = (...given: Parameters<typeof cellsOf>) => cellsOf(...given).map(({ reading }) => reading);
const way = (column: number, one: ColumnWay) => said({ ways: [{ column, way: one }] });

const PICTURE = asTexts(INCOME);

test('a figure that reads two ways is open with what each way comes to, for the text and for the column', () => {
  const [first] = valuesOf(PICTURE, [], 2);
  expect(first).toEqual({
    kind: 'ambiguous',
    readings: [
      { vi: '1,5', en: '1.5' },
      { vi: '1500', en: '1500' },
    ],
    means: [
      { kind: 'number', value: 1.5 },
      { kind: 'number', value: 1500 },
    ],
    ways: [
      { about: 'decimal', sign: '.' },
      { about: 'decimal', sign: ',' },
    ],
  });
});

test('saying the sign of a column settles all of it and no other column', () => {
  const comma = way(2, { about: 'decimal', sign: ',' });
  expect(valuesOf(PICTURE, [comma], 2)).toEqual([
    { kind: 'number', value: 1500 },
    { kind: 'number', value: 2500 },
  ]);
  expect(valuesOf(PICTURE, [way(2, { about: 'decimal', sign: '.' })], 2)).toEqual([
    { kind: 'number', value: 1.5 },
    { kind: 'number', value: 2.5 },
  ]);
  expect(valuesOf(PICTURE, [comma], 3)).toEqual(valuesOf(PICTURE, [], 3));
});

const fieldOf = (picture: string, at: number): string => {
  const match = read(drawn(picture)).tables[0]?.columns[at]?.match;
  return match?.kind === 'field' ? match.field : '';
};
const value = (picture: string, at: number, text: string, means: SaidReading) =>
  said({ values: [{ field: fieldOf(picture, at), text, means }] });

test('saying what one text means settles that text, and keeps how it was read', () => {
  const cells = cellsOf(PICTURE, [value(PICTURE, 2, '1.500', { kind: 'number', value: 1500 })], 2);
  const before = valuesOf(PICTURE, [], 2);
  expect(cells.map(({ reading }) => reading)).toEqual([{ kind: 'number', value: 1500 }, before[1]]);
  expect(cells.map(({ found }) => found)).toEqual([before[0], undefined]);
});

test('what was said of a figure stands only where the figure can mean it', () => {
  const asDong = value(PICTURE, 2, '1.500', { kind: 'number', value: 1_500_000, unit: 'nghìn đồng' });
  expect(valuesOf(PICTURE, [asDong], 2)).toEqual(valuesOf(PICTURE, [], 2));
});

const PERCENTS = `
  STT|Tên đơn vị|Kết quả thực hiện chỉ tiêu
  1|Sở A|0.98
  2|Sở B|105`;
const targets = (corrections: readonly TableCorrection[]) =>
  readTables(workbookOf(drawn(PERCENTS)), vocabulary, corrections).tables[0]?.records.map(
    ({ cells }) => cells.at(-1)?.reading,
  );

test('small numbers beside per cent points are settled for the column', () => {
  const open = targets([])?.[0];
  expect(open).toMatchObject({ kind: 'ambiguous', ways: [{ scale: 'fraction' }, { scale: 'percent' }] });
  const settled = (scale: 'fraction' | 'percent') => targets([way(2, { about: 'scale', scale })])?.[0];
  const kind = open?.kind === 'ambiguous' ? open.means : [];
  expect([settled('fraction'), settled('percent')]).toEqual(kind);
});

const DAYS = `
  STT|Tên đơn vị|Ngày đăng ký
  1|Sở A|"10/25/2021"
  2|Sở B|"5/6/2021"`;

test.each([
  ['day-first', ['2021-10-25', '2021-06-05']],
  ['month-first', ['2021-10-25', '2021-05-06']],
  ['swapped', ['2021-10-25', '2021-06-05']],
] as const)('days of a column are %s where a person says so', (order, days) => {
  expect(valuesOf(DAYS, [], 2)[1]).toMatchObject({ kind: 'ambiguous' });
  expect(valuesOf(DAYS, [way(2, { about: 'days', order })], 2)).toEqual(
    days.map((day) => ({ kind: 'date', from: day, to: day })),
  );
});

const MONEY = `
  STT|Tên doanh nghiệp|Nộp ngân sách năm 2020|Nộp ngân sách đăng ký
  1|Công ty An Bình|12 tỷ đồng|500
  2|Công ty Phú Hải|3 tỷ đồng|4 tỷ đồng`;

test('a sum without a unit beside others with one is settled for the text or for the column', () => {
  const [open] = valuesOf(MONEY, [], 3);
  expect(open).toMatchObject({ kind: 'ambiguous', ways: [{ unit: 'đồng' }, { unit: 'tỷ đồng' }] });
  const means = { kind: 'number', value: 500e9, unit: 'tỷ đồng' } as const;
  expect(valuesOf(MONEY, [way(3, { about: 'money', unit: 'tỷ đồng' })], 3)[0]).toEqual(means);
  expect(valuesOf(MONEY, [way(3, { about: 'money', unit: 'triệu đồng' })], 3)[0]).toEqual({
    ...means,
    value: 500e6,
    unit: 'triệu đồng',
  });
  expect(valuesOf(MONEY, [value(MONEY, 3, '500', means)], 3)[0]).toEqual(means);
});

test('edits of a column that a person settled read like the sheet anew', () => {
  for (const [picture, correction, column, typed] of [
    [PICTURE, way(2, { about: 'decimal', sign: ',' }), 2, '3.500'],
    [MONEY, way(3, { about: 'money', unit: 'tỷ đồng' }), 3, 700],
    [DAYS, way(2, { about: 'days', order: 'month-first' }), 2, '7/8/2021'],
  ] as const) {
    const grid = drawn(picture);
    const reader = new SheetReader(grid, vocabulary, [correction]);
    const values = [...(grid.rows[1]?.values ?? [])].with(column, typed);
    reader.edit({
      area: { top: 1, left: column, bottom: 1, right: column },
      rows: [{ values, styles: [] }],
      styles: grid.styles,
    });
    const anew = { ...grid, rows: grid.rows.with(1, { values, styles: [] }) };
    expect(reader.reading.tables).toEqual(readTables(workbookOf(anew), vocabulary, [correction]).tables);
  }
});
