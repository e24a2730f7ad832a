import { loadScorePlan } from '../../../src/scoring/score-plan/load';
import type { ScorePlan } from '../../../src/scoring/score-plan/score-plan';
import { type, type Sheet, type Typed } from '../formula-grid';
import { reported, toldBy } from '../whole-way';

const label = (vi: string) => ({ vi, en: vi });
const GRADES = [
  { id: 'excellent', label: label('Xuất sắc'), atLeast: 90, ceiling: { kind: 'share', percent: 50, rounding: 'down' } },
  { id: 'good', label: label('Tốt'), atLeast: 80 },
  { id: 'fair', label: label('Khá'), atLeast: 65 },
];
const CRITERIA = [
  { code: 'I', title: 'Chuyên môn', max: 60 },
  { code: 'II', title: 'Phong trào', max: 40 },
];

function planWith(more: object = {}): ScorePlan {
  const document = {
    schema: 1,
    id: 'khoi',
    title: label('Thang điểm khối'),
    grades: GRADES,
    criteria: CRITERIA,
    ...more,
  };
  const { plan, problems } = loadScorePlan(document);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}
const told = async (sheet: Sheet, plan = planWith()): Promise<readonly string[]> =>
  toldBy(await reported(sheet, [], { plan }));

const LIST: readonly (readonly Typed[])[] = [
  ['KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG KHỐI THI ĐUA'],
  ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng', 'Xếp loại'],
  [1, 'Sở A', 97.5, 1, 'Xuất sắc'],
  [2, 'Sở B', 92, 2, 'Xuất sắc'],
  [3, 'Sở C', 85, 3, 'Tốt'],
  [4, 'Sở D', 70, 4, 'Khá'],
  [5, 'Sở E', 60, 5],
];

describe('grades of a list of places', () => {
  const cases: Readonly<Record<string, readonly [(sheet: Sheet) => void, readonly string[]]>> = {
    'as the plan gives them': [() => undefined, []],
    'one better than the points': [
      (sheet) => sheet.set('E5', 'Xuất sắc'),
      ['fail grade-mismatch E5', 'fail grade-ceiling E5'],
    ],
    'one lower than the points': [(sheet) => sheet.set('E3', 'Tốt'), ['review grade-mismatch E3']],
    'one of a unit under every grade': [(sheet) => sheet.set('E7', 'Khá'), ['fail grade-mismatch E7']],
    'one that is no grade': [(sheet) => sheet.set('E4', 'Đạt'), ['unknown grade-mismatch E4']],
    'a blank and a dash': [(sheet) => sheet.set('E4', '-').set('E5', ''), []],
    'in other words': [(sheet) => sheet.set('E3', 'HTXSNV').set('E5', 'Loại tốt'), []],
    'too many in the best, each with its points': [
      (sheet) => sheet.set('C5', 91).set('E5', 'Xuất sắc'),
      ['fail grade-ceiling E5'],
    ],
    'beyond the ceiling as the ceiling leaves it': [(sheet) => sheet.set('C5', 91), []],
    'of another kind altogether': [
      (sheet) =>
        ['Cờ thi đua', 'Bằng khen', 'Giấy khen', 'Giấy khen'].forEach((text, at) => sheet.set(`E${at + 3}`, text)),
      ['info grade-mismatch E3'],
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [change, expected]) => {
    const sheet = type(new Map(), 'A1', LIST);
    change(sheet);
    expect(await told(sheet)).toEqual(expected);
  });
});

test('a list on another scale is not graded by a plan of 100 points', async () => {
  const sheet = type(new Map(), 'A1', LIST);
  [975, 920, 850, 700, 600].forEach((total, at) => sheet.set(`C${at + 3}`, total));
  expect(await told(sheet)).toEqual([]);
});

test('the right grade is said with the points that the stated one needs', async () => {
  const sheet = type(new Map(), 'A1', LIST).set('E6', 'Tốt');
  const [row] = await reported(sheet, [], { plan: planWith() });
  expect(row?.message).toBe('Sở D: ghi xếp loại Tốt (ô E6), với 70 điểm thì được Khá; mức Tốt cần từ 80 điểm.');
});

const MATRIX: readonly (readonly Typed[])[] = [
  ['TT', 'Đơn vị', 'I. Chuyên môn: 60 điểm', 'II. Phong trào: 40 điểm', 'Tổng điểm', 'Xếp hạng', 'Xếp loại'],
  [1, 'Sở A', 58, 38, '=SUM(C2:D2)', 1, 'Xuất sắc'],
  [2, 'Sở B', 60, 30, '=SUM(C3:D3)', 2, 'Xuất sắc'],
  [3, 'Sở C', 52, 30, '=SUM(C4:D4)', 3, 'Tốt'],
  [4, 'Sở D', 45, 30, '=SUM(C5:D5)', 4, 'Khá'],
];

test('a matrix that follows the plan is graded', async () => {
  expect(await told(type(new Map(), 'A1', MATRIX))).toEqual([]);
  expect(await told(type(new Map(), 'A1', MATRIX).set('G4', 'Xuất sắc'))).toEqual([
    'fail grade-mismatch G4',
    'fail grade-ceiling G4',
  ]);
});

test('a criterion under its least share takes the grade away', async () => {
  const [best, ...others] = GRADES;
  const plan = planWith({ grades: [{ ...best, eachAtLeast: 85 }, ...others] });
  const rows = await reported(type(new Map(), 'A1', MATRIX), [], { plan });
  expect(toldBy(rows)).toEqual(['fail grade-mismatch G3']);
  expect(rows[0]?.message).toContain('85 %');
  expect(rows[0]?.message).toContain('Phong trào');
});

test('a wrong total is told at its own cell; the grade that its scores earn is right', async () => {
  const sheet = type(new Map(), 'A1', MATRIX).set('E3', 85);
  expect(await told(sheet)).toEqual(['fail total-mismatch E3']);
});

test('a matrix of another khối, whose codes happen to be the same, is not graded', async () => {
  const plan = planWith({
    criteria: [
      { code: 'I', title: 'Chuyên môn', max: 700 },
      { code: 'II', title: 'Phong trào', max: 300 },
    ],
  });
  expect(await told(type(new Map(), 'A1', MATRIX).set('G4', 'Xuất sắc'), plan)).toEqual([]);
});

test('grades by the share of what each unit was assigned', async () => {
  const sheet = type(new Map(), 'A1', [
    ['TT', 'Đơn vị', 'I. Chuyên môn: 60 điểm', 'II. Phong trào: 40 điểm', 'Tổng điểm', 'Xếp loại'],
    [1, 'Sở A', 56, 'Không giao', 56, 'Xuất sắc'],
    [2, 'Sở B', 56, 33, 89, 'Tốt'],
  ]);
  expect(await told(sheet, planWith({ gradeBy: 'percent', ranking: { by: 'percent' } }))).toEqual([]);
  expect(await told(sheet)).toEqual(['fail grade-mismatch F2']);
});

test('a row of grades below the units of a matrix with units as columns, and below a unit’s own table', async () => {
  const columns = type(new Map(), 'A1', [
    ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Sở A', 'Sở B'],
    ['I', 'Chuyên môn', 60, 58, 50],
    ['II', 'Phong trào', 40, 38, 32],
    [null, 'TỔNG CỘNG', 100, '=D2+D3', '=E2+E3'],
    [null, 'Xếp loại', null, 'Xuất sắc', 'Xuất sắc'],
  ]);
  expect(await told(columns)).toEqual(['fail grade-mismatch E5', 'fail grade-ceiling E5']);
  const own = type(new Map(), 'A1', [
    ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Điểm tự chấm', 'Điểm khối chấm'],
    ['I', 'Chuyên môn', 60, 58, 50],
    ['II', 'Phong trào', 40, 38, 32],
    [null, 'TỔNG CỘNG', 100, '=D2+D3', '=E2+E3'],
    [null, 'Xếp loại', null, 'Xuất sắc', 'Xuất sắc'],
  ]);
  expect(await told(own)).toEqual(['fail grade-mismatch E5']);
});
