import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPlan } from '../../src/plan/load';
import { lintPlan } from '../../src/plan/lint';
import { shippedPlans } from '../../src/plan/index';
import { ROOT } from '../repository/source-files';

type Loose = Record<string, unknown> &
  Record<'rounds' | 'targets' | 'works' | 'clauses' | 'tables' | 'fields', Record<string, unknown>[]> & {
    criteria: { id: string; absent: unknown; variants: { rule: { params: Record<string, unknown> } }[] }[];
  };
const SAMPLE = readFileSync(path.join(ROOT, 'assets/samples/ke-hoach/minh-hoa-2026.json'), 'utf8');

const field = (plan: Loose, id: string): Record<string, unknown> => plan.fields.find((one) => one['id'] === id) ?? {};
const params = (plan: Loose, id: string): Record<string, unknown> =>
  plan.criteria.find((one) => one.id === id)?.variants[0]?.rule.params ?? {};
const again = (list: Record<string, unknown>[]): void => void list.push({ ...list[0] });

test.each<[mistake: string, change: (plan: Loose) => unknown, found: string]>([
  ['a text read as a percentage', (plan) => (field(plan, 'tasks')['value'] = 'text'), 'warning other-value-kind'],
  ['a text read as a date', (plan) => (field(plan, 'completion')['value'] = 'text'), 'warning other-value-kind'],
  ['a rating without years', (plan) => delete field(plan, 'party')['periods'], 'warning no-periods'],
  ['rounds that are missing', (plan) => delete (plan as Partial<Loose>).rounds, 'warning fact-missing'],
  ['targets that are missing', (plan) => (plan.targets = []), 'warning fact-missing'],
  ['works that are missing', (plan) => delete (plan as Partial<Loose>).works, 'warning fact-missing'],
  ['a round that ends first', (plan) => ((plan.rounds[0] ?? {})['to'] = '2026-01-01'), 'error campaign-order'],
  ['a round given twice', (plan) => again(plan.rounds), 'error duplicate-id'],
  ['a target given twice', (plan) => again(plan.targets), 'error duplicate-id'],
  ['a work given twice', (plan) => again(plan.works), 'error duplicate-id'],
  ['a clause given twice', (plan) => again(plan.clauses), 'error duplicate-id'],
  ['rows of an unknown kind', (plan) => ((plan.tables[2] ?? {})['recordKind'] = 'chi-tieu'), 'error dangling-id'],
  [
    'an unknown table',
    (plan) => plan.criteria.forEach((one) => (one.absent = { nowhere: 'core' })),
    'error dangling-id',
  ],
  ['a misspelt choice', (plan) => (params(plan, 'sudden-apart')['apart'] = 'dot-xuat'), 'error dangling-id'],
  [
    'a misspelt paper',
    (plan) => (((params(plan, 'dossier')['papers'] as Record<string, unknown>[])[0] ?? {})['id'] = 'to-trinh'),
    'error dangling-id',
  ],
  [
    'a clause of standards that is not there',
    (plan) => (plan['standardsClause'] = { ref: 'IX' }),
    'error dangling-clause',
  ],
])('lint tells %s', (_mistake, change, found) => {
  const plan = JSON.parse(SAMPLE) as Loose;
  change(plan);
  const loaded = loadPlan(JSON.stringify(plan));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  expect([...new Set(lintPlan(loaded.plan).map(({ level, code }) => `${level} ${code}`))]).toContain(found);
});

test('no shipped plan has such a mistake', () => {
  const codes = new Set([
    'other-value-kind',
    'no-periods',
    'fact-missing',
    'campaign-order',
    'duplicate-id',
    'dangling-id',
    'dangling-clause',
  ]);
  const found = shippedPlans().flatMap((plan) =>
    lintPlan(plan)
      .filter(({ code }) => codes.has(code))
      .map(({ code, path: at }) => `${plan.id} ${at} ${code}`),
  );
  expect(found).toEqual([]);
});
