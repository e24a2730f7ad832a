import { checkWorkbook } from '../../src/check/index';
import { vocabularyOf } from '../../src/plan/index';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { readTables } from '../../src/sheet/index';
import { gridOf, workbookOf } from '../sheet/grid-of';
import { AS_OF, checkOf, counted, PLAN, rowsOf } from './check-of';

const X = 'HTXSNV';
const YEARS = ['2020', '2021', '2022', '2023', '2024'].map((year) => `Xếp loại tổ chức đảng năm ${year}`);
const TITLE = 'Danh sách tập thể đề nghị khen thưởng';

const sheet = (headers: readonly string[], rows: readonly (readonly CellValue[])[], name = 'TAP THE'): Grid =>
  gridOf([[TITLE], [], ['STT', 'Tên đơn vị', ...headers], ...rows.map((row, index) => [index + 1, ...row])], {
    sheet: name,
  });

const FULL = [
  ...YEARS,
  'Kết quả thực hiện chỉ tiêu',
  'Chủ trì chương trình, đề án',
  'Kết quả chương trình chủ trì',
  'Công trình, phần việc chào mừng đại hội',
  'Ngày đăng ký',
  'Hồ sơ',
];

test('a workbook in which all is well gives no finding that counts', () => {
  const report = checkOf([
    sheet(FULL, [
      ['Sở Minh họa A', X, X, X, 'HTTNV', X, '105%', 'Có', 'Vượt mức', 'Vườn cây', '1/10/2021', 'Đủ'],
      ['Huyện Minh Họa', X, X, X, 'HTTNV', X, '101%', 'Không', null, 'Đường huyện', '2/10/2021', 'Đủ'],
    ]),
  ]);
  expect(rowsOf(report).map(({ verdict }) => verdict)).toEqual(['eligible', 'eligible']);
  expect(counted(report)).toEqual([]);
});

test('a workbook of blanks gives incomplete, never ineligible', () => {
  const blanks = FULL.map(() => null);
  const report = checkOf([
    sheet(FULL, [
      ['Sở Minh họa A', ...blanks],
      ['Huyện Minh Họa', ...blanks],
      ['Xã Minh Họa', ...blanks],
      ['Công ty Minh Họa', ...blanks],
    ]),
  ]);
  expect(rowsOf(report).map(({ verdict }) => verdict)).toEqual([
    'incomplete',
    'incomplete',
    'incomplete',
    'incomplete',
  ]);
  expect(counted(report).filter(({ outcome }) => outcome === 'fail')).toEqual([]);
});

test('names and ratings alone are judged on the ratings; what is missing is said once', () => {
  const report = checkOf([
    sheet(YEARS, [
      ['Sở Minh họa A', X, X, X, X, X],
      ['Sở Minh họa B', X, 'HTNV', X, X, X],
      ['Sở Minh họa C', X, X, X, X, X],
    ]),
  ]);
  expect(rowsOf(report).map(({ verdict }) => verdict)).toEqual(['incomplete', 'ineligible', 'incomplete']);
  expect(rowsOf(report).map(({ findings }) => findings.length)).toEqual([0, 1, 0]);
  const [table] = report.tables;
  const said = table?.findings.map(({ criterion }) => criterion) ?? [];
  expect(said).toEqual([...new Set(said)]);
  expect(table?.findings.filter(({ outcome }) => outcome === 'unknown').map(({ criterion }) => criterion)).toEqual([
    'targets-exceeded',
    'welcome-project',
  ]);
});

test('a column in another sheet of the workbook counts for the same unit; two sheets that differ are both told', () => {
  const ratings = sheet(YEARS, [['Sở Minh họa A', X, X, X, X, X]]);
  const rest = (value: string, name: string) =>
    sheet(
      ['Kết quả thực hiện chỉ tiêu', 'Công trình, phần việc chào mừng đại hội'],
      [['SỞ MINH HOẠ A', value, 'Vườn cây']],
      name,
    );
  const agreed = checkOf([ratings, rest('105%', 'CHI TIEU')]);
  expect(rowsOf(agreed).map(({ verdict }) => verdict)).toEqual(['eligible', 'eligible']);
  const split = checkOf([ratings, rest('105%', 'CHI TIEU'), rest('98%', 'CHI TIEU 2')]);
  const [first] = rowsOf(split);
  expect(first?.verdict).toBe('incomplete');
  expect(first?.findings.find(({ criterion }) => criterion === 'targets-exceeded')?.message.id).toBe('value/ambiguous');
});

test('the order of sheets changes nothing but the order of tables', () => {
  const grids = [
    sheet(YEARS, [['Sở Minh họa A', X, X, X, X, X]], 'A'),
    sheet(['Kết quả thực hiện chỉ tiêu'], [['Sở Minh họa A', '98%']], 'B'),
    sheet(['Công trình, phần việc chào mừng đại hội'], [['Sở Minh họa A', 'Vườn cây']], 'C'),
  ];
  const gist = (order: readonly Grid[]) =>
    checkOf(order)
      .tables.map((table) => JSON.stringify(table))
      .sort();
  expect(gist([...grids].reverse())).toEqual(gist(grids));
});

test('a unit whose kind is not known is incomplete and says how to tell it', () => {
  const report = checkOf([sheet(YEARS, [['Đơn vị Minh họa', X, X, X, X, X]])]);
  const [row] = rowsOf(report);
  expect(row?.verdict).toBe('incomplete');
  expect(row?.findings.map(({ criterion, outcome }) => [criterion, outcome])).toEqual([['unit-kind', 'unknown']]);
});

test('the same unit twice is left to a person', () => {
  const report = checkOf([
    sheet(YEARS, [
      ['Sở Minh họa A', X, X, X, X, X],
      ['Sở  minh hoạ A', X, X, X, X, X],
    ]),
  ]);
  expect(rowsOf(report).flatMap(({ findings }) => findings.map(({ criterion }) => criterion))).toEqual([
    'duplicate',
    'duplicate',
  ]);
});

test('a unit under another of its names stands twice all the same', () => {
  const plan = { ...PLAN, aliases: [['Sở Minh họa A', 'Ban Minh họa B']] };
  const grid = sheet(YEARS, [
    ['Sở Minh họa A', X, X, X, X, X],
    ['Ban Minh họa B', X, X, X, X, X],
  ]);
  const report = checkWorkbook(readTables(workbookOf(grid), vocabularyOf(plan)), plan, { asOf: AS_OF });
  const told = rowsOf(report).map(({ findings }) => findings.map(({ criterion }) => criterion));
  expect(told.map((ids) => ids.includes('duplicate'))).toEqual([true, true]);
});

test('a unit that the other sheet leaves out is told by name; the columns are not said to be missing', () => {
  const ratings = sheet(YEARS, [
    ['Sở Minh họa A', X, X, X, X, X],
    ['Sở Minh họa B', X, X, X, X, X],
  ]);
  const rest = sheet(
    ['Kết quả thực hiện chỉ tiêu', 'Công trình, phần việc chào mừng đại hội'],
    [['Sở Minh họa A', '105%', 'Vườn cây']],
    'CHI TIEU',
  );
  const [table] = checkOf([ratings, rest]).tables;
  expect(table?.rows.map(({ verdict }) => verdict)).toEqual(['eligible', 'incomplete']);
  expect(
    table?.rows[1]?.findings.map(({ criterion, message }) => [criterion, message.id, message.data['sheets']]),
  ).toEqual([
    ['targets-exceeded', 'check/core-elsewhere', { list: ['CHI TIEU'] }],
    ['welcome-project', 'check/core-elsewhere', { list: ['CHI TIEU'] }],
  ]);
  expect(table?.findings.map(({ message }) => message.id)).not.toContain('check/core-absent');
});

test('a record over merged rows is told with its last row', () => {
  const grid = gridOf(
    [
      [TITLE],
      ['STT', 'Tên đơn vị', ...YEARS],
      [1, 'Sở Minh họa A', X, X, X, X, X],
      [],
      [2, 'Sở Minh họa B', X, X, X, X, X],
    ],
    { merges: ['A3:A4', 'B3:B4'] },
  );
  expect(rowsOf(checkOf([grid])).map(({ row, lastRow }) => [row, lastRow])).toEqual([
    [2, 3],
    [4, 4],
  ]);
});

test('an ambiguous column is named, not guessed', () => {
  const report = checkOf([sheet(['2020', '2021', '2022', '2023', '2024'], [['Sở Minh họa A', X, X, X, X, X]])]);
  const [table] = report.tables;
  expect(table?.columns.filter(({ candidates }) => candidates.length > 1).length).toBe(5);
  expect(table?.findings.some(({ criterion, cells }) => criterion === 'reading' && cells.length > 0)).toBe(true);
  const told = table?.findings.find(({ criterion }) => criterion === 'party-every-year')?.message;
  expect([told?.id, told?.data['found']]).toEqual([
    'check/core-unclear',
    { list: ['C "2020"', 'D "2021"', 'E "2022"', 'F "2023"', 'G "2024"'] },
  ]);
});
