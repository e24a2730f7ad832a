import { checkScores } from '../../../src/scoring/checks/index';
import { contestsOf } from '../../../src/scoring/contest/contest';
import { Standings } from '../../../src/scoring/contest/standings';
import { toNumber } from '../../../src/scoring/exact';
import { readScores } from '../../../src/scoring/read/read-scores';
import { loadScorePlan } from '../../../src/scoring/score-plan/load';
import type { Grid } from '../../../src/sheet/grid';
import { scoreSheets } from '../../../src/summary/score-sheets/score-sheets';
import { calculated, filled } from './filled';
import { hasOffice, recalculatedByOffice } from './libre-office';

const UNITS = ['Sở Nội vụ', 'Sở Tài chính', "Sở Y tế / khối [A] 'điểm'", 'Sở Công Thương'];
const loaded = loadScorePlan({
  schema: 1,
  id: 'khoi-thu',
  title: { vi: 'Khối thi đua các sở, năm 2025', en: 'Bloc of departments, 2025' },
  clamp: { low: 0, high: 110 },
  criteria: [
    {
      code: 'I',
      title: 'Kinh tế - xã hội',
      max: 60,
      children: [
        { code: '1', title: 'Thu ngân sách', max: 30 },
        {
          code: '2',
          title: 'Đầu tư công',
          max: 30,
          children: [
            { code: '2.1', title: 'Giải ngân', max: 20 },
            { code: '2.2', title: 'Quyết toán', max: 10 },
          ],
        },
      ],
    },
    { code: 'II', title: 'Xây dựng Đảng', max: 40, children: [{ code: '1', title: 'Chi bộ', max: 40 }] },
    {
      code: 'III',
      title: 'Điểm thưởng',
      max: 10,
      sort: 'bonus',
      children: [{ code: '1', title: 'Mô hình mới', max: 12, sort: 'bonus' }],
    },
    {
      code: 'IV',
      title: 'Điểm trừ',
      max: 10,
      sort: 'deduction',
      children: [{ code: '1', title: 'Báo cáo chậm', max: 10, sort: 'deduction' }],
    },
  ],
});
const plan =
  loaded.plan ??
  (() => {
    throw new Error(JSON.stringify(loaded.problems));
  })();
const made = scoreSheets({ plan, units: UNITS, taken: ['Sở Nội vụ'], language: 'vi' });

/** Binary fractions and tenths, over the limits of bonus points now and then; the last unit scores as the first. */
const figure = (sheet: number, nth: number, most: number): number =>
  sheet < UNITS.length ? Math.round(most * (0.5 + (((sheet % 3) * 7 + nth * 3) % 10) / 20) * 100) / 100 : 0;

const tablesOf = (grid: Grid) => readScores(grid).map(({ table }) => table);

test('a sheet for each unit under a free name, and the summary; only scores, reasons and evidence are open', () => {
  expect(made.map(({ name }) => name)).toEqual([
    'Sở Nội vụ (2)',
    'Sở Tài chính',
    "Sở Y tế   khối  A  'điểm",
    'Sở Công Thương',
    'Tổng hợp điểm',
  ]);
  expect(made.every(({ isProtected }) => isProtected)).toBe(true);
  const [unit] = made;
  const opened = unit?.rows.flatMap((cells) => cells?.filter((cell) => cell?.look?.isOpen) ?? []) ?? [];
  // Six leaves with four cells each, four topmost groups and one below with reason and evidence.
  expect(opened).toHaveLength(6 * 4 + 5 * 2);
  expect(opened.every((cell) => cell?.content === null)).toBe(true);
  expect(unit?.validations?.map(({ rule }) => rule)).toEqual([
    { kind: 'number', from: 0, to: 30 },
    { kind: 'number', from: 0, to: 20 },
    { kind: 'number', from: 0, to: 10 },
    { kind: 'number', from: 0, to: 40 },
    { kind: 'number', from: 0, to: 12 },
    { kind: 'number', from: -10, to: 10 },
  ]);
});

/** Totals and places of the sheets and of their summary against those that the product works out from the same scores. */
function expectAgreement(grids: readonly Grid[]): void {
  const contest = contestsOf(grids.slice(0, -1).flatMap(tablesOf))[0];
  expect(contest?.units.map(({ name }) => name)).toEqual(UNITS);
  if (!contest) return;
  const { live } = new Standings(contest, 'bloc');
  const clamped = UNITS.map((_, unit) => Math.min(110, Math.max(0, toNumber(live.total(unit).total))));
  expect(contest.units.map(({ series }) => series.find(({ role }) => role === 'bloc')?.total?.raw)).toEqual(clamped);
  const [summary] = grids.slice(-1).flatMap(tablesOf);
  expect(summary?.series.map(({ unit }) => unit)).toEqual(UNITS);
  expect(summary?.series.map(({ total }) => total?.raw)).toEqual(clamped);
  const places = live.places().map(({ place }) => place);
  expect(summary?.series.map(({ rank }) => rank?.raw)).toEqual(places);
  expect(new Set(places).size).toBeLessThan(UNITS.length);
}

test('filled in and calculated, totals and places are those of the product to the last digit', async () => {
  const sheets = filled(made, figure);
  expectAgreement(await calculated(sheets));
  // Where LibreOffice is there, its own calculation says the same.
  if (hasOffice()) expectAgreement(await recalculatedByOffice(sheets));
});

test('the checks find nothing wrong in them but what is left to be explained', async () => {
  const grids = await calculated(filled(made, figure));
  const found = grids.flatMap(tablesOf).flatMap((table) => checkScores(table, { clamp: plan.clamp }));
  const told = found.filter(({ check, severity }) => check !== 'evidence-missing' && severity !== 'info');
  expect(told.map(({ check, cells }) => [check, cells[0]])).toEqual([]);
});
