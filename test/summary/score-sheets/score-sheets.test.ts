import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkScores } from '../../../src/scoring/checks/index';
import { contestsOf } from '../../../src/scoring/contest/contest';
import { Standings } from '../../../src/scoring/contest/standings';
import { toNumber } from '../../../src/scoring/exact';
import { readScores } from '../../../src/scoring/read/read-scores';
import { loadScorePlan } from '../../../src/scoring/score-plan/load';
import type { ScorePlan } from '../../../src/scoring/score-plan/score-plan';
import { cellAddress } from '../../../src/sheet/address';
import type { Grid } from '../../../src/sheet/grid';
import type { NewSheet } from '../../../src/summary/page/sheet-model';
import { scoreSheets } from '../../../src/summary/score-sheets/score-sheets';
import { calculated, filled } from './filled';
import { hasOffice, recalculatedByOffice } from './libre-office';

const UNITS = ['Sở Nội vụ', 'Sở Tài chính', "Sở Y tế / khối [A] 'điểm'", 'Sở Công Thương'];
const document = {
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
};
function planOf(more: object = {}): ScorePlan {
  const { plan: loaded, problems } = loadScorePlan({ ...document, ...more });
  if (!loaded) throw new Error(JSON.stringify(problems));
  return loaded;
}
const plan = planOf();
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
function expectAgreement(plan: ScorePlan, units: readonly string[], grids: readonly Grid[]): void {
  const contest = contestsOf(grids.slice(0, -1).flatMap(tablesOf), plan)[0];
  expect(contest?.units.map(({ name }) => name)).toEqual(units);
  expect(contest?.plan).toBe(plan);
  if (!contest) return;
  const { live } = new Standings(contest, 'bloc');
  const totals = units.map((_, unit) => toNumber(live.total(unit).total));
  expect(contest.units.map(({ series }) => series.find(({ role }) => role === 'bloc')?.total?.raw)).toEqual(totals);
  const [summary] = grids.slice(-1).flatMap(tablesOf);
  expect(summary?.series.map(({ unit }) => unit)).toEqual(units);
  expect(summary?.series.map(({ total }) => total?.raw)).toEqual(totals);
  if (plan.ranking.by === 'percent') {
    const shares = units.map((_, unit) => Number(toNumber(live.total(unit).percent ?? { n: 0n, d: 1n }).toFixed(9)));
    expect(summary?.series.map(({ percent }) => percent?.raw)).toEqual(shares);
  }
  const places = live.places().map(({ place }) => place);
  expect(summary?.series.map(({ rank }) => rank?.raw)).toEqual(places);
  expect(new Set(places).size).toBeLessThan(units.length);
}

/** What LibreOffice calculates is kept beside the test, for machines that have none. */
async function expectOffice(name: string, sheets: readonly NewSheet[], grids: readonly Grid[]): Promise<void> {
  const file = path.join(__dirname, `${name}.json`);
  if (hasOffice()) {
    const text = `${JSON.stringify(figuresOf(await recalculatedByOffice(sheets)), null, 2)}\n`;
    if (process.env['KEEP_OFFICE'] === '1') writeFileSync(file, text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  }
  expect(figuresOf(grids)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

/** Results of all formulas, by sheet and cell. */
const figuresOf = (grids: readonly Grid[]) =>
  grids.map(({ sheet, rows }) => ({
    sheet,
    figures: Object.fromEntries(
      rows.flatMap((row, line) =>
        (row?.values ?? []).flatMap((value, column) =>
          row?.formulas?.[column] === undefined ? [] : [[cellAddress(line, column), value]],
        ),
      ),
    ),
  }));

test('filled in and calculated, totals and places are those of the product to the last digit', async () => {
  const sheets = filled(made, figure);
  const grids = await calculated(sheets);
  expectAgreement(plan, UNITS, grids);
  await expectOffice('by-points', sheets, grids);
});

const MEMBERS = [
  'Công an tỉnh A',
  'Công an tỉnh B',
  'Công an tỉnh C',
  'Công an tỉnh D',
  'Công an tỉnh E',
  'Công an tỉnh G',
];
const shares = planOf({ ranking: { by: 'percent', ties: ['II', 'I/2/2.1', 'IV'] } });
const madeByShare = scoreSheets({ plan: shares, units: MEMBERS, taken: [], language: 'vi' });
/** Bloc scores in the order of the open cells: 1, 2.1, 2.2, II/1, bonus, deduction. */
const SCORES: readonly (readonly (number | string)[])[] = [
  [27, 18, 9, 36, 0, 0],
  // The same share of fewer points: 2.1, which it was not assigned, tells it apart.
  [27, 'Không giao', 9, 36, 0, 0],
  // Equal in share and second group; more under 2.1.
  [26.7, 18.3, 9, 36, 0, 0],
  // Equal to the first in all: they share a place.
  [27, 18, 9, 36, 0, 0],
  // A binary drift: 0,1 + 0,2 and so on.
  [0.1, 0.2, 0.3, 33.3, 4.4, 1.1],
  [28.05, 18.1, 'Không giao', 37.7, 2.35, 0.15],
];

test('places by shares of what was assigned, ties broken by a chain, are live formulas that agree as well', async () => {
  const sheets = filled(madeByShare, (sheet, nth) => SCORES[sheet]?.[nth] ?? 0);
  const grids = await calculated(sheets);
  expectAgreement(shares, MEMBERS, grids);
  const [summary] = grids.slice(-1).flatMap(tablesOf);
  expect(summary?.series.map(({ rank }) => rank?.raw)).toEqual([3, 5, 2, 3, 6, 1]);
  await expectOffice('by-shares', sheets, grids);
  const setting = { clamp: shares.clamp, rankBy: 'percent', ties: 'by-rule', tieBreaks: shares.ranking.ties } as const;
  const found = grids.flatMap(tablesOf).flatMap((table) => checkScores(table, setting));
  expect(
    found.filter(({ check }) => check !== 'evidence-missing').map(({ check, cells }) => [check, ...cells]),
  ).toEqual([]);
});

test('the checks find nothing wrong in them but what is left to be explained', async () => {
  const grids = await calculated(filled(made, figure));
  const found = grids.flatMap(tablesOf).flatMap((table) => checkScores(table, { clamp: plan.clamp }));
  const told = found.filter(({ check, severity }) => check !== 'evidence-missing' && severity !== 'info');
  expect(told.map(({ check, cells }) => [check, cells[0]])).toEqual([]);
});
