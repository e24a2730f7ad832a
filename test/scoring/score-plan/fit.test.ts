import { checkScores } from '../../../src/scoring/checks/index';
import { contestsOf } from '../../../src/scoring/contest/contest';
import { Standings } from '../../../src/scoring/contest/standings';
import { toNumber } from '../../../src/scoring/exact';
import { readScores } from '../../../src/scoring/read/read-scores';
import { fitOf, optionsFor } from '../../../src/scoring/score-plan/fit';
import { loadScorePlan } from '../../../src/scoring/score-plan/load';
import type { ScorePlan } from '../../../src/scoring/score-plan/score-plan';
import type { ScoreSheet } from '../../../src/scoring/sheet/score-sheet';
import { gridOfSheet, type, type Typed } from '../formula-grid';

const label = (vi: string) => ({ vi, en: vi });
function planWith(more: object = {}): ScorePlan {
  const { plan, problems } = loadScorePlan({
    schema: 1,
    id: 'khoi-minh-hoa',
    title: label('Thang điểm khối minh họa'),
    clamp: { low: 0, high: 12 },
    tolerance: 0.1,
    criteria: [
      {
        code: 'I',
        title: 'Chuyên môn',
        max: 10,
        children: [
          { code: '1', title: 'Thu ngân sách', max: 6, method: { method: 'ratio', params: {} } },
          { code: '2', title: 'Báo cáo', max: 4, method: { method: 'minus-per', params: { per: 0.5 } } },
        ],
      },
      { code: 'II', title: 'Điểm thưởng', max: 5, sort: 'bonus' },
    ],
    ...more,
  });
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

const tableOf = (rows: readonly (readonly Typed[])[], name = 'A'): ScoreSheet => {
  const [found] = readScores(gridOfSheet(type(new Map(), 'A1', rows), [], name));
  if (!found) throw new Error('no table');
  return found.table;
};
const HEADER = ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Chỉ tiêu được giao', 'Kết quả thực hiện', 'Điểm tự chấm'];
const unit = (name: string, second: number, actual: number, score: number): ScoreSheet =>
  tableOf(
    [
      [`Đơn vị: ${name}`],
      HEADER,
      ['I', 'CHUYÊN MÔN', 10, null, null, '=SUM(F4:F5)'],
      ['1', 'Thu ngân sách', 6, 10, actual, score],
      ['2', 'Báo cáo', second, null, null, 4],
      ['II', 'ĐIỂM THƯỞNG', 5, null, null, 3],
      [null, 'Tổng cộng', 10, null, null, '=F3+F6'],
    ],
    name,
  );

test('a table with the criteria of the plan follows it, whatever the case of its titles', () => {
  const fit = fitOf(planWith(), unit('Sở A', 4, 10, 6).tree);
  expect(fit.isFollowed).toBe(true);
  expect([...fit.methods.keys()]).toEqual(['I/1', 'I/2']);
  expect(fit.unused).toEqual([]);
});

test('a criterion with other most points is not scored by the method of the plan, and is named', () => {
  const { isFollowed, methods, unused } = fitOf(planWith(), unit('Sở A', 3, 10, 6).tree);
  expect([isFollowed, [...methods.keys()], unused.map(({ path }) => path)]).toEqual([true, ['I/1'], ['I/2']]);
});

test('a table of other criteria with the same codes is not held to the plan', () => {
  const other = tableOf([
    HEADER,
    ['I', 'CÔNG TÁC ĐẢNG', 700, null, null, '=SUM(F3:F4)'],
    ['1', 'Sinh hoạt chi bộ', 400, 10, 5, 400],
    ['2', 'Phát triển đảng viên', 300, null, null, 300],
    [null, 'Tổng cộng', 700, null, null, '=F2'],
  ]);
  const plan = planWith();
  expect(fitOf(plan, other.tree)).toMatchObject({ isFollowed: false, methods: new Map() });
  expect(fitOf(plan, other.tree).unused).toHaveLength(2);
  expect(checkScores(other, optionsFor(plan, other.tree))).toEqual([]);
});

test('bounds, tolerance and methods of the plan hold where it is followed', () => {
  const table = unit('Sở A', 4, 8, 6);
  // 6 + 4 + 3 = 13 is more than 12, and 8 of 10 is worth 4,8 points of 6.
  const found = checkScores(table, optionsFor(planWith(), table.tree));
  expect(found.map(({ check, figure }) => [check, figure?.printed, figure?.recomputed])).toEqual([
    ['total-mismatch', 13, 12],
    ['expected-score', 6, 4.8],
  ]);
  expect(checkScores(table)).toEqual([]);
});

test('places by per cent are not held to the order of the points', () => {
  const places = tableOf([
    ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Sở A', 950, 2],
    [2, 'Sở B', 949, 1],
  ]);
  const by = (ranking: object) => checkScores(places, optionsFor(planWith({ ranking }), places.tree));
  expect(by({ by: 'points' }).map(({ check }) => check)).toEqual(['rank-mismatch', 'rank-mismatch']);
  expect(by({ by: 'percent' })).toEqual([]);
});

test('a contest is scored by the methods and within the bounds of the plan that its tables follow', () => {
  const plan = planWith({
    quotas: [{ id: 'flag', label: label('Cờ'), texts: ['cờ'], rule: { kind: 'count', count: 1 } }],
  });
  const tables = [unit('Sở A', 4, 10, 6), unit('Sở B', 4, 8, 6)];
  const [contest] = contestsOf(tables, plan);
  if (!contest) throw new Error('no contest');
  expect([contest.plan, [...contest.methods.keys()]]).toEqual([plan, ['I/1', 'I/2']]);
  const { live } = new Standings(contest, 'self');
  expect(toNumber(live.total(0).total)).toBe(12);
  const result = live.result(1, 1);
  expect(result?.outcome === 'scored' && toNumber(result.score)).toBe(4.8);
  expect(live.earned().get('flag')).toEqual([0]);
  expect(contestsOf(tables)[0]?.plan).toBeNull();
});
