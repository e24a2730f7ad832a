import { rendererFor } from '../../src/cli/books';
import { checkWorkbook } from '../../src/check/index';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { planById, vocabularyOf } from '../../src/plan/index';
import { NO_FACTS } from '../../src/report/index';
import { readTables } from '../../src/sheet/index';
import type { Grid } from '../../src/sheet/grid';
import type { Submission } from '../../src/summary/index';
import { gridOf, workbookOf } from '../sheet/grid-of';
import { CONTEXT, sheetsOf } from './submissions';

const plan = planById('kien-giang-90-2021+kien-giang-538-2021');
if (!plan) throw new Error('The plan does not take the letter along');
const context = { ...CONTEXT, renderer: rendererFor(plan) };
const TITLE = ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN'];
const UNITS = ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN'];

/** Persons with what they do; null where the cell is blank. */
const persons = (...works: (string | null)[]): Grid =>
  gridOf([
    TITLE,
    [],
    ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác'],
    ...works.map((work, at) => [at + 1, `Nguyễn Văn Minh Họa ${'ABCDEFG'[at]}`, work, 'Sở Minh họa']),
  ]);
const collectives = (...names: string[]): Grid =>
  gridOf([UNITS, [], ['TT', 'Tên đơn vị', 'Ghi chú'], ...names.map((name, at) => [at + 1, name, ''])]);

function sent(unit: string, bloc: string, ...grids: Grid[]): Submission {
  const report = checkWorkbook(readTables(workbookOf(...grids), vocabularyOf(plan!)), plan!, { asOf: CONTEXT.asOf });
  const file = `${unit}.xlsx`;
  return { checked: { file, sha256: file, problem: null, notices: [], report }, file, bloc, unit, facts: NO_FACTS };
}

const shares = (submissions: readonly Submission[]): Grid | undefined =>
  readXlsx(createWorkbook(sheetsOf(submissions, context))).grids.find(({ sheet }) => sheet === 'Tỷ lệ trực tiếp');
/** Lines of the table: the name, then persons, direct, share, open, collectives, small, share. */
const linesOf = (grid: Grid | undefined): unknown[][] =>
  (grid?.rows ?? []).flatMap((row) => {
    const [first, name, ...figures] = Array.from(row?.values ?? [], (value) => value ?? null);
    if (typeof first === 'number') return [[name, ...figures]];
    return typeof first === 'string' && /^(?:Cộng|TỔNG)/.test(first) ? [[first, ...figures]] : [];
  });

test('direct workers and small collectives are counted by unit, bloc and in all, shares of sums too', () => {
  const grid = shares([
    sent('Sở A', 'Khối 1', persons('Công nhân', 'Phó Giám đốc', 'Giám đốc')),
    sent('Sở B', 'Khối 1', persons('Công nhân', null, 'Trưởng phòng')),
    sent('Sở C', 'Khối 2', collectives('Phòng Nội vụ', 'Phòng Tài chính', 'Sở Minh họa C')),
  ]);
  const [a, b, one, c, two, all] = linesOf(grid);
  expect(a).toEqual(['Sở A', 3, 1, expect.closeTo(1 / 3, 10), 0, 0, 0, '']);
  expect(b).toEqual(['Sở B', 3, 1, expect.closeTo(1 / 3, 10), 1, 0, 0, '']);
  expect(one).toEqual(['Cộng Khối 1', 6, 2, expect.closeTo(1 / 3, 10), 1, 0, 0, '']);
  expect(c).toEqual(['Sở C', 0, 0, '', 0, 3, 2, expect.closeTo(2 / 3, 10)]);
  expect(two?.slice(1)).toEqual([0, 0, '', 0, 3, 2, expect.closeTo(2 / 3, 10)]);
  expect(all).toEqual(['TỔNG CỘNG', 6, 2, expect.closeTo(1 / 3, 10), 1, 3, 2, expect.closeTo(2 / 3, 10)]);
});

test('shares are live formulas shown with one decimal, blank where there is nobody', () => {
  const grid = shares([sent('Sở A', '', persons('Công nhân', 'Phó Giám đốc', 'Giám đốc'))]);
  const at = grid?.rows.findIndex((row) => row?.values[1] === 'Sở A') ?? -1;
  const row = grid?.rows[at];
  expect(row?.formulas?.[4]).toBe(`IF(C${at + 1}=0,"",D${at + 1}/C${at + 1})`);
  expect(row?.formulas?.[8]).toBe(`IF(G${at + 1}=0,"",H${at + 1}/G${at + 1})`);
  expect(grid?.styles[row?.styles[4] ?? 0]?.format).toBe('0.0%');
  expect(grid?.rows[at + 1]?.formulas?.[4]).toBe(`IF(C${at + 2}=0,"",D${at + 2}/C${at + 2})`);
});

test('a list with persons but no direct worker counts as one, and several tables of a file together', () => {
  const none = linesOf(shares([sent('Sở A', '', persons('Giám đốc', 'Phó Giám đốc'))]))[0];
  expect(none).toEqual(['Sở A', 2, 0, 0, 0, 0, 0, '']);
  const both = linesOf(shares([sent('Sở A', '', persons('Công nhân'), collectives('Phòng Nội vụ'))]))[0];
  expect(both).toEqual(['Sở A', 1, 1, 1, 0, 1, 1, 1]);
});

test('without the letter there is no such sheet', () => {
  const names = sheetsOf([sent('Sở A', '', persons('Công nhân'))], CONTEXT).map(({ name }) => name);
  expect(names).toContain('Tổng hợp kết quả');
  const plain = planById('kien-giang-90-2021');
  const report = checkWorkbook(readTables(workbookOf(persons('Công nhân')), vocabularyOf(plain!)), plain!, {
    asOf: CONTEXT.asOf,
  });
  const submission = { ...sent('Sở A', ''), checked: { file: 'a', sha256: 'a', problem: null, notices: [], report } };
  expect(sheetsOf([submission], CONTEXT).map(({ name }) => name)).not.toContain('Tỷ lệ trực tiếp');
});
