import { checkScores } from '../../../src/scoring/checks/index';
import { contestsOf } from '../../../src/scoring/contest/contest';
import { Standings } from '../../../src/scoring/contest/standings';
import { exact, toNumber } from '../../../src/scoring/exact';
import { readScores } from '../../../src/scoring/read/read-scores';
import { optionsFor } from '../../../src/scoring/score-plan/fit';
import { loadScorePlan } from '../../../src/scoring/score-plan/load';
import type { ScorePlan } from '../../../src/scoring/score-plan/score-plan';
import { settledTotal } from '../../../src/scoring/totals/total';
import { scoreSheets } from '../../../src/summary/score-sheets/score-sheets';
import { calculated, filled } from '../../summary/score-sheets/filled';
import { gridOfSheet, type, type Typed } from '../formula-grid';

function planWith(rounding: object | null): ScorePlan {
  const { plan, problems } = loadScorePlan({
    schema: 1,
    id: 'khoi',
    title: { vi: 'Thang điểm của khối', en: 'Score plan' },
    clamp: { low: 0, high: 15 },
    rounding,
    criteria: [
      { code: 'I', title: 'Chuyên môn', max: 10 },
      { code: 'II', title: 'Phong trào', max: 5 },
    ],
  });
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

test.each([
  ['half a point', { step: 0.5 }, 12.74, 12.5],
  ['half a point, half of it up', { step: 0.5 }, 12.75, 13],
  ['a tenth, down', { step: 0.1, mode: 'down' }, 12.79, 12.7],
  ['whole points, up', { step: 1, mode: 'up' }, 12.01, 13],
  ['whole points, within the bounds', { step: 1, mode: 'up' }, 15.2, 15],
])('totals are rounded to %s', (_, rounding, points, total) =>
  expect(toNumber(settledTotal(exact(points), planWith(rounding)))).toBe(total),
);

test('a step of nothing is no rounding', () =>
  expect(loadScorePlan({ ...planWith(null), rounding: { step: 0 } }).plan).toBeNull());

const tableOf = (total: Typed) => {
  const rows: readonly (readonly Typed[])[] = [
    ['STT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['I', 'CHUYÊN MÔN', 10, 8.25],
    ['II', 'PHONG TRÀO', 5, 4.5],
    [null, 'TỔNG CỘNG', 15, total],
  ];
  const [read] = readScores(gridOfSheet(type(new Map(), 'A1', rows)));
  if (!read) throw new Error('no table');
  return read.table;
};

test('a printed total may be rounded as the plan says or left exact, and nothing else', () => {
  const checks = (total: Typed, rounding: object | null) => {
    const table = tableOf(total);
    return checkScores(table, optionsFor(planWith(rounding), table.tree)).map(({ check }) => check);
  };
  expect(checks(13, { step: 0.5 })).toEqual([]);
  expect(checks(12.75, { step: 0.5 })).toEqual([]);
  expect(checks('=SUM(D2:D3)', { step: 0.5 })).toEqual([]);
  expect(checks(12.5, { step: 0.5 })).toEqual(['total-mismatch']);
  expect(checks(13, null)).toEqual(['total-mismatch']);
});

test.each([[{ step: 0.5 }], [{ step: 0.1, mode: 'down' }], [{ step: 1, mode: 'up' }]])(
  'made sheets round as the product does: %j',
  async (rounding) => {
    const plan = planWith(rounding);
    const units = ['Sở A', 'Sở B', 'Sở C'];
    const made = scoreSheets({ plan, units, taken: [], language: 'vi' });
    const figures = [8.37, 4.29, 8.61, 4.05, 8.4, 4.3];
    const grids = await calculated(filled(made, (sheet, nth) => figures[sheet * 2 + nth] ?? 0));
    const tables = grids.flatMap((grid) => readScores(grid).map(({ table }) => table));
    const [contest] = contestsOf(tables.slice(0, -1), plan);
    if (!contest) throw new Error('no contest');
    const { live } = new Standings(contest, 'bloc');
    const totals = units.map((_, unit) => toNumber(live.total(unit).total));
    expect(tables.at(-1)?.series.map(({ total }) => total?.raw)).toEqual(totals);
    expect(tables.at(-1)?.series.map(({ rank }) => rank?.raw)).toEqual(live.places().map(({ place }) => place));
    expect(totals.some((total, unit) => total !== (figures[unit * 2] ?? 0) + (figures[unit * 2 + 1] ?? 0))).toBe(true);
  },
);
