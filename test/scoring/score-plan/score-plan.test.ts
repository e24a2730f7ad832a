import { toNumber } from '../../../src/scoring/exact';
import { readScores } from '../../../src/scoring/read/read-scores';
import { planOfSheet } from '../../../src/scoring/score-plan/from-sheet';
import { lintScorePlan } from '../../../src/scoring/score-plan/lint';
import { optionsFor } from '../../../src/scoring/score-plan/fit';
import { loadScorePlan } from '../../../src/scoring/score-plan/load';
import { planTree } from '../../../src/scoring/score-plan/plan-tree';
import type { ScorePlan } from '../../../src/scoring/score-plan/score-plan';
import { gridOfSheet, type } from '../formula-grid';

const label = (vi: string) => ({ vi, en: vi });
const document = () => ({
  schema: 1,
  id: 'khoi-van-xa',
  title: label('Thang điểm khối Văn xã'),
  clamp: { low: 0, high: 110 },
  ranking: { by: 'points', ties: ['VIII', 'I'] },
  grades: [
    { id: 'excellent', label: label('Xuất sắc'), atLeast: 90 },
    { id: 'good', label: label('Tốt'), atLeast: 80 },
  ],
  quotas: [{ id: 'flag', label: label('Cờ'), texts: ['cờ'], rule: { kind: 'places', from: 1, to: 1 } }],
  criteria: [
    {
      code: 'I',
      title: 'Chuyên môn',
      max: 10,
      children: [
        { code: '1', title: 'Một', max: 6, method: { method: 'ratio', params: { round: { step: 0.25 } } } },
        { code: '2', title: 'Hai', max: 4, method: { method: 'minus-per', params: { per: 0.5 } } },
      ],
    },
    { code: 'VIII', title: 'Điểm thưởng', max: 10, sort: 'bonus' },
    {
      code: 'IX',
      title: 'Điểm trừ',
      max: -20,
      sort: 'deduction',
      method: { method: 'deduct', params: { per: 5, sanction: { ceiling: 'good' } } },
    },
  ],
});
type Document = ReturnType<typeof document>;
const loaded = (change: (plan: Document) => void = () => undefined): ScorePlan => {
  const own = document();
  change(own);
  const { plan, problems } = loadScorePlan(own);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
};

test('a plan gives its tree, its methods by path with defaults filled in, and the options of checking', () => {
  const plan = loaded();
  const { tree, methods } = planTree(plan);
  expect(tree.nodes.map(({ path, max }) => [path, max ? toNumber(max) : null])).toEqual([
    ['I', 10],
    ['I/1', 6],
    ['I/2', 4],
    ['VIII', 10],
    ['IX', -20],
  ]);
  expect(methods.get('I/2')).toEqual({ method: 'minus-per', params: { per: 0.5, floor: 0 } });
  expect(optionsFor(plan, tree)).toMatchObject({ clamp: { high: 110 }, ties: 'by-rule', tolerance: null });
  expect(lintScorePlan(plan)).toEqual([]);
});

const criteria = (plan: Document) => plan.criteria as unknown as Record<string, unknown>[];
test.each<readonly [string, (plan: Document) => void, string, string]>([
  ['an unknown key', (plan) => Object.assign(plan, { points: 3 }), 'bad-document', '.'],
  ['another version', (plan) => Object.assign(plan, { schema: 2 }), 'bad-document', 'schema'],
  ['no criteria', (plan) => Object.assign(plan, { criteria: [] }), 'bad-document', 'criteria'],
  ['a bound below the other', (plan) => Object.assign(plan.clamp, { high: -1 }), 'bad-document', 'clamp.high'],
  [
    'an unknown method',
    (plan) => Object.assign(criteria(plan)[1] ?? {}, { method: { method: 'luck', params: {} } }),
    'unknown-method',
    'luck',
  ],
  [
    'a wrong parameter',
    (plan) => Object.assign(criteria(plan)[1] ?? {}, { method: { method: 'count', params: { per: -1 } } }),
    'bad-params',
    'params.per',
  ],
])('%s is refused with its place', (_, damage, code, place) => {
  const own = document();
  damage(own);
  const { plan, problems } = loadScorePlan(own);
  expect(plan).toBeNull();
  expect(problems[0]?.code).toBe(code);
  expect(Object.values(problems[0]?.message.data ?? {})).toContain(place);
});

test('what is no plan at all is refused', () => {
  for (const value of [null, 3, 'x', [], {}]) expect(loadScorePlan(value).plan).toBeNull();
});

test.each<readonly [string, (plan: Document) => void, string]>([
  ['parts that do not add up', (plan) => Object.assign(plan.criteria[0] ?? {}, { max: 11 }), 'parent-sum'],
  [
    'a method that gives more than the most points',
    (plan) => Object.assign(criteria(plan)[1] ?? {}, { method: { method: 'count', params: { per: 2, cap: 13 } } }),
    'method-over-max',
  ],
  ['a tie-break that names nothing', (plan) => Object.assign(plan.ranking, { ties: ['V'] }), 'unknown-path'],
  ['a ceiling that is no grade', (plan) => plan.grades.pop(), 'unknown-grade'],
  ['grades out of order', (plan) => plan.grades.reverse(), 'grade-order'],
])('%s is told', (_, change, code) =>
  expect(lintScorePlan(loaded(change)).map((problem) => problem.code)).toEqual([code]),
);

test('an annex in a workbook gives a plan; wordings that are not understood are listed', () => {
  const sheet = type(new Map(), 'A1', [
    ['KHUNG TIÊU CHÍ CHẤM ĐIỂM'],
    ['Mục', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm điểm'],
    ['I', 'KỲ HỌP', 5, null],
    ['1', 'Thảo luận', 2, '≥ 40 %: 2,0đ; 30 % đến dưới 40 %: 1,0đ; dưới 30 %: 0đ'],
    ['2', 'Tài liệu', 3, 'Gửi chậm: trừ 0,5đ/kỳ họp'],
    ['IX', 'ĐIỂM TRỪ', -20, 'theo quyết định của Hội đồng'],
  ]);
  const [read] = readScores(gridOfSheet(sheet));
  if (!read) throw new Error('no table');
  const { plan, unread } = planOfSheet(read.table, 'ky-hop');
  expect(unread).toEqual([{ row: 5, text: 'theo quyết định của Hội đồng' }]);
  const again = loadScorePlan(JSON.parse(JSON.stringify(plan)));
  expect(again.problems).toEqual([]);
  expect([...planTree(plan).methods].map(([path, { method }]) => [path, method])).toEqual([
    ['I/1', 'bands'],
    ['I/2', 'minus-per'],
  ]);
  expect(lintScorePlan(plan)).toEqual([]);
});
