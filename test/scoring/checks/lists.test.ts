import type { ScorePlan } from '../../../src/scoring/score-plan/score-plan';
import { loadScorePlan } from '../../../src/scoring/score-plan/load';
import { policeSheet } from '../police-sheet';
import { type, type Sheet, type Typed } from '../formula-grid';
import { reported, toldBy } from '../whole-way';

const label = (vi: string) => ({ vi, en: vi });
function planWith(more: object): ScorePlan {
  const { plan, problems } = loadScorePlan({
    schema: 1,
    id: 'cum-thu',
    title: label('Cụm thi đua, năm 2025'),
    criteria: [{ code: 'I', title: 'Chuyên môn', max: 100 }],
    ...more,
  });
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}
const QUOTAS = [
  { id: 'flag', label: label('Cờ thi đua'), texts: ['cờ thi đua'], rule: { kind: 'places', from: 1, to: 1 } },
  {
    id: 'merit',
    label: label('Bằng khen'),
    texts: ['bằng khen'],
    rule: { kind: 'share', percent: 40, rounding: 'down' },
  },
];

const LIST: readonly (readonly Typed[])[] = [
  ['KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG CÁC CỤM THI ĐUA'],
  ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng', 'Hình thức khen thưởng'],
  ['I. Cụm thi đua số 1'],
  [1, 'Huyện An Biên', 97.5, 1, 'Cờ thi đua'],
  [2, 'Huyện An Minh', 96, 2, 'Bằng khen'],
  [3, 'Huyện U Minh Thượng', 95.25, 3, 'Bằng khen'],
  [4, 'Huyện Vĩnh Thuận', 93, 4],
  [5, 'Huyện Gò Quao', 92, 5],
  ['II. Cụm thi đua số 2'],
  [1, 'Huyện Hòn Đất', 94, 2, 'Bằng khen'],
  [2, 'Huyện Kiên Lương', 98, 1, 'Cờ thi đua'],
  [3, 'Huyện Giang Thành', 91, 3],
];
const MERGES = ['A1:E1', 'A3:E3', 'A9:E9'];

describe('one defect at a time in a list of places by cụm is found at its cell, and nothing else', () => {
  interface Case {
    readonly damage: (sheet: Sheet) => void;
    readonly told: readonly string[];
    /** What the score plan says besides. */
    readonly plan?: object;
  }
  const cases: Readonly<Record<string, Case>> = {
    nothing: { damage: () => undefined, told: [], plan: { quotas: QUOTAS } },
    'a place that is another unit’s': { damage: (sheet) => sheet.set('D6', 2), told: ['fail rank-mismatch D6'] },
    'a place in words': { damage: (sheet) => sheet.set('D5', 'Nhì'), told: [] },
    'a total stored as text': { damage: (sheet) => sheet.set('C6', '95,25'), told: ['fail number-as-text C6'] },
    'a sum spelled out': { damage: (sheet) => sheet.set('C4', '90 + 7,5 = 97,5'), told: ['info number-as-text C4'] },
    'a wrong sum spelled out': {
      damage: (sheet) => sheet.set('C4', '90 + 7 = 97,5'),
      told: ['fail total-mismatch C4'],
    },
    'equal totals at different places': {
      damage: (sheet) => sheet.set('C5', 97.5),
      told: ['review rank-mismatch D4 D5'],
    },
    'equal totals at one place': { damage: (sheet) => sheet.set('C5', 97.5).set('D5', 1), told: [] },
    'equal totals at different places under a rule for ties': {
      damage: (sheet) => sheet.set('C5', 97.5),
      told: [],
      plan: { ranking: { by: 'points', ties: ['I'] } },
    },
    'a flag for the second place': {
      damage: (sheet) => sheet.set('E5', 'Cờ thi đua'),
      told: ['fail quota-exceeded E5'],
      plan: { quotas: QUOTAS },
    },
    'more proposed than the share of the cụm': {
      damage: (sheet) => sheet.set('E7', 'Bằng khen'),
      told: ['fail quota-exceeded E7'],
      plan: { quotas: QUOTAS },
    },
    'a unit that takes no part': {
      damage: (sheet) => {
        sheet.set('C4', 99).set('D4', 'Không xếp hạng');
        [1, 2, 3, 4].forEach((place, at) => sheet.set(`D${at + 5}`, place));
      },
      told: [],
    },
  };
  test.each(Object.entries(cases))('%s', async (_, { damage, told, plan = {} }) => {
    const sheet = type(new Map(), 'A1', LIST);
    damage(sheet);
    expect(toldBy(await reported(sheet, MERGES, { plan: planWith(plan) }))).toEqual(told);
  });
});

test('places over all cụm together, and places of the best alone, are right as well', async () => {
  const over = type(new Map(), 'A1', LIST);
  [2, 3, 4, 6, 7].forEach((place, at) => over.set(`D${at + 4}`, place));
  [5, 1, 8].forEach((place, at) => over.set(`D${at + 10}`, place));
  expect(toldBy(await reported(over, MERGES))).toEqual([]);
  const best = type(new Map(), 'A1', LIST);
  for (const row of [6, 7, 8, 12]) best.delete(`D${row}`);
  expect(toldBy(await reported(best, MERGES))).toEqual([]);
});

describe('one unit, the whole way', () => {
  test('its table is clean, with every score, its sums and its evidence', async () => {
    expect(toldBy(await reported(policeSheet().sheet))).toEqual([]);
  });

  test('the head of the bloc that scores its own unit is told so, by the sheet or by a person', async () => {
    const { sheet, total } = policeSheet();
    sheet.set('H6', 'Điểm khối chấm').set('A3', 'Khối trưởng: Công an tỉnh A');
    expect(toldBy(await reported(sheet))).toEqual([`info own-unit-scored ${total('H')}`]);
    sheet.delete('A3');
    expect(toldBy(await reported(sheet, [], { ownUnit: 'CÔNG AN TỈNH A' }))).toEqual([
      `info own-unit-scored ${total('H')}`,
    ]);
    expect(toldBy(await reported(sheet, [], { ownUnit: 'Công an tỉnh B' }))).toEqual([]);
  });
});
