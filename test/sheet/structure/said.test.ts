import { planById, vocabularyOf } from '../../../src/plan/index';
import {
  formOf,
  readTables,
  SheetReader,
  type FormCorrection,
  type SaidReading,
  type TableCorrection,
} from '../../../src/sheet/index';
import { gridOf, workbookOf } from '../grid-of';
import { columnsOf, drawn, read, rowsOf } from './picture';

const plan = planById('kien-giang-90-2021');
if (!plan) throw new Error('The plan of these tests is gone');
const vocabulary = vocabularyOf(plan);

const SHEET = `
  DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
  STT|Tên tập thể|Nợ thuế|Nợ BHXH
  1|Công ty An Bình|Không|Có
  |Các đơn vị phía Nam||
  2|Công ty Phú Hải|Không|hết rồi
  |||đã hỏi lại
  3|Công ty Cửu Long|Không|Không
  Người lập biểu|||
  Công ty Đại Phát|Không|Không|`;

const HEADER = { first: 1, last: 1 };
const said = (about: Partial<TableCorrection>): TableCorrection => ({
  sheet: 'Sheet1',
  header: HEADER,
  columns: [],
  ...about,
});
const rows = (...classes: readonly (readonly [number, NonNullable<TableCorrection['rows']>[number]['rowClass']])[]) =>
  said({ rows: classes.map(([row, rowClass]) => ({ row, rowClass })) });

const plain = rowsOf(read(drawn(SHEET)));

test('without a word the rows are what they look like', () => {
  expect(plain).toEqual([
    '2 header',
    '3 record Công ty An Bình (enterprise)',
    '4 unread',
    '5 record Công ty Phú Hải (enterprise)',
    '6 unread',
    '7 record Công ty Cửu Long (enterprise)',
    '8 signature',
    '9 signature',
  ]);
});

test.each([
  ['a group', rows([3, 'group']), '4 group'],
  ['a total', rows([3, 'total']), '4 total'],
  ['left out', rows([3, 'ignored']), '4 ignored'],
  ['a record', rows([3, 'record']), '4 record Các đơn vị phía Nam (?)'],
  ['a record turned into a total', rows([4, 'total']), '5 total'],
  ['a record left out', rows([6, 'ignored']), '7 ignored'],
])('a row said to be %s is that, and no other row changes', (_, correction, line) => {
  const now = rowsOf(read(drawn(SHEET), [correction]));
  expect(now).toContain(line);
  const row = line.split(' ')[0] ?? '';
  const others = (lines: readonly string[]) => lines.filter((one) => !one.startsWith(`${row} `));
  expect(others(now)).toEqual(others(plain));
});

test('a row that was explained is no longer listed as not understood', () => {
  const unread = (correction?: TableCorrection) =>
    read(drawn(SHEET), correction ? [correction] : []).tables[0]?.unread.map(({ row }) => row + 1);
  expect(unread()).toEqual([4, 6]);
  expect(unread(rows([3, 'group'], [5, 'ignored']))).toEqual([]);
});

test('a group that a person named heads the records below it', () => {
  const [table] = read(drawn(SHEET), [rows([3, 'group'])]).tables;
  expect(table?.records.map(({ groups }) => groups)).toEqual([[], ['Các đơn vị phía Nam'], ['Các đơn vị phía Nam']]);
});

test('records may be said to go on below signatures', () => {
  const sheet = SHEET.replace('Công ty Đại Phát|Không|Không|', '|Công ty Đại Phát|Không|Không');
  expect(rowsOf(read(drawn(sheet), [rows([8, 'record'])])).at(-1)).toBe('9 record Công ty Đại Phát (enterprise)');
});

test('a table ends where a person says', () => {
  const extent = { left: 0, right: 3, bottom: 4 };
  expect(rowsOf(read(drawn(SHEET), [said({ extent })])).at(-1)).toBe('5 record Công ty Phú Hải (enterprise)');
});

test('a table has the columns that a person says', () => {
  const extent = { left: 0, right: 2, bottom: 6 };
  const reading = read(drawn(SHEET), [said({ extent })]);
  expect(columnsOf(reading)).toEqual(columnsOf(read(drawn(SHEET))).slice(0, 3));
  expect(reading.tables[0]?.area).toEqual({ top: 1, left: 0, bottom: 6, right: 2 });
});

test('two tables side by side are one where a person says so', () => {
  const sheet = `
    STT|Tên tập thể|Nợ thuế||STT|Tên tập thể|Nợ thuế
    1|Công ty An Bình|Không||1|Công ty Phú Hải|Có`;
  expect(read(drawn(sheet)).tables).toHaveLength(2);
  const header = { first: 0, last: 0 };
  const wide = said({ header, extent: { left: 0, right: 6, bottom: 1 } });
  expect(read(drawn(sheet), [wide]).tables.map(({ area }) => area)).toEqual([{ top: 0, left: 0, bottom: 1, right: 6 }]);
  const second = said({ header, extent: { left: 4, right: 5, bottom: 1 } });
  expect(read(drawn(sheet), [second]).tables.map(({ area }) => [area.left, area.right])).toEqual([
    [0, 2],
    [4, 5],
  ]);
});

test('a last row below another header takes that table in', () => {
  const sheet = `
    STT|Tên tập thể|Nợ thuế
    1|Công ty An Bình|Không
    STT|Tên đơn vị|Nợ thuế
    2|Công ty Phú Hải|Có`;
  const header = { first: 0, last: 0 };
  const reading = read(drawn(sheet), [said({ header, extent: { left: 0, right: 2, bottom: 3 } })]);
  expect(rowsOf(reading)).toEqual([
    '1 header',
    '2 record Công ty An Bình (enterprise)',
    '3 header',
    '4 record Công ty Phú Hải (enterprise)',
  ]);
});

const RATINGS = `
  STT|Họ và tên|Chức vụ|Đơn vị công tác|Xếp loại chất lượng năm 2024
  1|Nguyễn Văn A|Chuyên viên|Sở Y tế|Mức A+
  2|Trần Thị B|Chuyên viên|Sở Y tế|MỨC  a+
  3|Lê Văn C|Chuyên viên|Sở Y tế|Mức A`;
const GOOD: SaidReading = { kind: 'rating', rating: 'good' };
const readings = (corrections: readonly TableCorrection[], forms: readonly FormCorrection[] = []) =>
  readTables(workbookOf(drawn(RATINGS)), vocabulary, corrections, forms).tables[0]?.records.map(
    ({ cells }) => cells.at(-1)?.reading,
  );
const ratingField = read(drawn(RATINGS)).tables[0]?.columns.at(-1)?.match;
const field = ratingField?.kind === 'field' ? ratingField.field : '';

test('a text means what a person said, in any case and spacing, and only that text', () => {
  const header = { first: 0, last: 0 };
  const before = readings([]);
  const after = readings([said({ header, values: [{ field, text: 'Mức A+', means: GOOD }] })]);
  expect(before?.[0]).not.toEqual(GOOD);
  expect(after).toEqual([GOOD, GOOD, before?.[2]]);
});

test('a text under another field stays as it was', () => {
  const header = { first: 0, last: 0 };
  expect(readings([said({ header, values: [{ field: 'tax-debt', text: 'Mức A+', means: GOOD }] })])).toEqual(
    readings([]),
  );
});

test('a form is the same under other case, NFD and elsewhere on the sheet; other headers are another form', () => {
  const form = (picture: string) => formOf(read(drawn(picture)).tables[0]?.columns ?? []);
  const own = form(SHEET);
  expect(form(SHEET.replace('Nợ thuế', 'NỢ  THUẾ'.normalize('NFD')))).toBe(own);
  const moved = gridOf([[], [null, 'STT', 'Tên tập thể', 'Nợ thuế', 'Nợ BHXH'], [null, 1, 'Sở A', 'Không', 'Có']]);
  expect(formOf(read(moved).tables[0]?.columns ?? [])).toBe(own);
  expect(form(SHEET.replace('Nợ thuế', 'Nợ phí'))).not.toBe(own);
});

test('what was said of a form holds for every table of it, and what was said of a table goes before it', () => {
  const form = formOf(read(drawn(SHEET)).tables[0]?.columns ?? []);
  const forms: readonly FormCorrection[] = [
    {
      form,
      columns: [
        { offset: 2, field: null },
        { offset: 3, field: 'tax-debt' },
      ],
      values: [{ field: 'tax-debt', text: 'hết rồi', means: { kind: 'answer', yes: false } }],
    },
  ];
  const of = (corrections: readonly TableCorrection[]) =>
    readTables(workbookOf(drawn(SHEET)), vocabulary, corrections, forms);
  expect(columnsOf(of([])).slice(2)).toEqual(['C - (Nợ thuế)', 'D tax-debt (Nợ BHXH)']);
  expect(of([]).tables[0]?.records[1]?.cells[3]?.reading).toEqual({ kind: 'answer', yes: false });
  const own = said({ columns: [{ column: 3, field: null }] });
  expect(columnsOf(of([own])).slice(2)).toEqual(['C - (Nợ thuế)', 'D - (Nợ BHXH)']);
});

test('edits of a corrected sheet read like the sheet anew', () => {
  const correction = {
    ...rows([3, 'group'], [6, 'record']),
    values: [{ field: 'insurance-debt', text: 'hết rồi', means: { kind: 'answer', yes: false } as const }],
  };
  const picture = SHEET.replace('Có', 'hết rồi').replace(/\n.*Người lập[^]*/u, '');
  const reader = new SheetReader(drawn(SHEET.replace(/\n.*Người lập[^]*/u, '')), vocabulary, [correction]);
  const cell = (row: number, value: string) => ({
    area: { top: row, left: 3, bottom: row, right: 3 },
    rows: [{ values: [undefined, undefined, undefined, value], styles: [] }],
    styles: reader.grid.styles,
  });
  expect(reader.edit(cell(2, 'hết rồi'))).not.toBeNull();
  expect(reader.reading.tables).toEqual(read(drawn(picture), [correction]).tables);
  expect(reader.edit(cell(6, 'hết rồi'))).toBeNull();
  expect(reader.reading.tables).toEqual(
    read(drawn(picture.replace('Cửu Long|Không|Không', 'Cửu Long|Không|hết rồi')), [correction]).tables,
  );
  reader.correct([], []);
  expect(reader.reading.tables[0]?.unread).toHaveLength(2);
});
