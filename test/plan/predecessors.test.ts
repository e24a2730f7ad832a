import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPlanText, planById } from '../../src/plan/index';
import { lintPlan } from '../../src/plan/lint';
import { loadDocument } from '../../src/plan/load';
import { ROOT } from '../repository/source-files';

const EXAMPLE = readFileSync(path.join(ROOT, 'test/plan/examples/sap-xep-don-vi.json'), 'utf8');
const example = JSON.parse(EXAMPLE) as Record<string, unknown>;
const shipped = (id: string) => planById(id) as unknown;

const SINCE = '2025-07-01';
const load = (change: Record<string, unknown>) => loadDocument({ ...example, ...change }, { bases: shipped });
const lint = (predecessors: readonly unknown[], aliases: readonly (readonly string[])[] = []) => {
  const loaded = load({ predecessors, aliases });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return lintPlan(loaded.plan)
    .filter(({ path: at }) => at.startsWith('predecessors'))
    .map(({ level, code, path: at }) => `${level} ${code} ${at}`);
};

test('the example of the tests has nothing to mend and keeps the criteria of its base', () => {
  const loaded = loadPlanText(EXAMPLE);
  expect(loaded.ok && lintPlan(loaded.plan).filter(({ path: at }) => at.startsWith('predecessors'))).toEqual([]);
  expect(loaded.ok && loaded.plan.criteria).toEqual(planById('an-giang-2025')?.criteria);
});

test('a later document adds to the mergers of its base', () => {
  const predecessors = [{ unit: 'Đặc khu Khác', from: ['Huyện Khác'], since: SINCE }];
  const loaded = loadDocument(
    { schema: 1, id: 'third', extends: 'base', title: example['title'], instrument: {}, predecessors },
    { bases: (id) => (id === 'base' ? { ...example, id: 'base' } : shipped(id)) },
  );
  const units = loaded.ok && loaded.plan.predecessors?.map(({ unit }) => unit);
  expect(units).toEqual(['Xã Minh Họa', 'Đặc khu Mẫu', 'Sở Minh Họa và Ví Dụ', 'Sở Ví Dụ', 'Đặc khu Khác']);
});

test.each<[string, unknown, string]>([
  ['no former unit', { unit: 'Xã Mới', from: [], since: SINCE }, 'predecessors[0].from'],
  ['no day', { unit: 'Xã Mới', from: ['Xã Cũ'] }, 'predecessors[0].since'],
  ['a day that does not exist', { unit: 'Xã Mới', from: ['Xã Cũ'], since: '2025-06-31' }, 'predecessors[0].since'],
  ['an unknown key', { unit: 'Xã Mới', from: ['Xã Cũ'], since: SINCE, until: SINCE }, 'predecessors[0]'],
])('%s is refused with its place', (_, entry, at) => {
  const loaded = load({ predecessors: [entry] });
  expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.path)).toEqual([at]);
});

test.each<[string, readonly unknown[], readonly (readonly string[])[], string[]]>([
  ['a unit that kept its name', [{ unit: 'Xã Mới', from: ['Xã Mới', 'Xã Cũ'], since: SINCE }], [], []],
  [
    'names of no kind of unit',
    [{ unit: 'Mới', from: ['Xã Cũ', 'Cũ'], since: SINCE }],
    [],
    ['warning unit-of-no-kind predecessors[0]', 'warning unit-of-no-kind predecessors[0]'],
  ],
  [
    'a former unit that is an alias too',
    [{ unit: 'Xã Mới', from: ['Xã Cũ'], since: SINCE }],
    [['Xã Mới', 'UBND xã Cũ']],
    ['error predecessor-is-alias predecessors[0]'],
  ],
  [
    'a former unit given twice',
    [{ unit: 'Xã Mới', from: ['Xã Cũ', 'UBND xã Cũ'], since: SINCE }],
    [],
    ['warning predecessor-twice predecessors[0]'],
  ],
  [
    'units that lead back to themselves',
    [
      { unit: 'Xã Một', from: ['Xã Hai'], since: SINCE },
      { unit: 'Xã Hai', from: ['Xã Ba'], since: SINCE },
      { unit: 'Xã Ba', from: ['Xã Một'], since: SINCE },
    ],
    [],
    ['error circular-units predecessors'],
  ],
])('lint of %s', (_, predecessors, aliases, told) => {
  expect(lint(predecessors, aliases)).toEqual(told);
});
