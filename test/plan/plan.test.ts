import { createRenderer } from '../../src/i18n/message';
import { planById } from '../../src/plan/index';
import { lintPlan } from '../../src/plan/lint';
import { loadPlan } from '../../src/plan/load';
import { planMessages } from '../../src/plan/messages';
import type { Plan } from '../../src/plan/plan';

const found = planById('kien-giang-90-2021');
if (!found) throw new Error('The plan is not shipped');
const PLAN: Plan = found;
const render = createRenderer([planMessages]);

type Loose = Record<string, unknown> & {
  criteria: (Record<string, unknown> & { variants: Record<string, unknown>[] })[];
};
const changed = (change: (plan: Loose) => void): string => {
  const copy = JSON.parse(JSON.stringify(PLAN)) as Loose;
  change(copy);
  return JSON.stringify(copy);
};
const first = (plan: Loose) => plan.criteria[0] as Loose['criteria'][number];

test.each<readonly [name: string, text: string, code: string, path: string]>([
  ['broken JSON', '{"schema": 1,', 'not-json', 'plan'],
  ['a missing key', changed((plan) => delete plan['authority']), 'missing', 'authority'],
  ['a wrong type', changed((plan) => (plan['authority'] = 5)), 'wrong-type', 'authority'],
  ['an unknown key', changed((plan) => (plan['criterias'] = [])), 'unknown-key', 'plan'],
  ['a wrong severity', changed((plan) => (first(plan)['severity'] = 'blok')), 'not-one-of', 'criteria[0].severity'],
  [
    'a wrong date',
    changed((plan) => (plan['campaign'] = { from: '1/1/2021', to: '2025-07-31' })),
    'wrong-value',
    'campaign.from',
  ],
  [
    'a language that is missing',
    changed((plan) => (first(plan)['title'] = { vi: 'x' })),
    'missing',
    'criteria[0].title.en',
  ],
  ['another version', changed((plan) => (plan['schema'] = 2)), 'other-version', 'schema'],
  [
    'a date that does not exist',
    changed((plan) => (plan['instrument'] = { number: '90/KH-UBND', date: '2021-02-29' })),
    'wrong-value',
    'instrument.date',
  ],
  [
    'a rule with a wrong name inside `otherwise`',
    changed((plan) => {
      const rule = first(plan).variants[0]?.['rule'];
      (first(plan).variants[0] ?? {})['rule'] = { when: rule, then: rule, otherwise: { kidn: 'told', params: {} } };
    }),
    'unknown-key',
    'criteria[0].variants[0].rule.otherwise',
  ],
  [
    'an unknown parameter of a kind',
    changed(
      (plan) =>
        ((first(plan).variants[0] ?? {})['rule'] = {
          kind: 'percent-at-least',
          params: { fields: ['x'], treshold: 1, threshold: 1, strictly: true },
        }),
    ),
    'unknown-key',
    'criteria[0].variants[0].rule.params',
  ],
  [
    'an unknown kind of criterion',
    changed((plan) => ((first(plan).variants[0] ?? {})['rule'] = { kind: 'guess', params: {} })),
    'unknown-kind',
    'criteria[0].variants[0].rule.kind',
  ],
  [
    'a wrong parameter of a kind',
    changed(
      (plan) =>
        ((first(plan).variants[0] ?? {})['rule'] = {
          kind: 'rating-every-period',
          params: { field: 'party', periods: ['2020'], atLeast: 'best' },
        }),
    ),
    'not-one-of',
    'criteria[0].variants[0].rule.params.atLeast',
  ],
  ['nesting without end', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'too-deep', 'plan'],
])('%s is refused with its place and what to write', (_name, text, code, path) => {
  const loaded = loadPlan(text);
  if (loaded.ok) throw new Error('The plan was accepted');
  expect(loaded.problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
  for (const { message } of loaded.problems)
    for (const language of ['vi', 'en'] as const) expect(render(message, language)).not.toMatch(/[{}]/);
});

test('a misspelt key is met with the key that belongs there', () => {
  const loaded = loadPlan(changed((plan) => (first(plan)['severty'] = 'block')));
  if (loaded.ok) throw new Error('The plan was accepted');
  expect(loaded.problems.map(({ message }) => render(message, 'en'))).toEqual([
    'criteria[0]: there is no "severty" (did you mean "severity"?).',
  ]);
});

test.each([
  ['{"schema": 1,\n "a": }', 2, 7],
  ['{"schema": 1,', 1, 14],
  ['{"schema": 1} x', 1, 15],
])('the place of a syntax error in %j', (text, line, column) => {
  const loaded = loadPlan(text);
  expect(loaded.ok ? null : loaded.problems[0]?.message.data).toEqual({ line, column });
});

const linted = (change: (plan: Loose) => void): string[] => {
  const loaded = loadPlan(changed(change));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return lintPlan(loaded.plan).map(({ code }) => code);
};

test.each<readonly [name: string, code: string, change: (plan: Loose) => void]>([
  ['two criteria with one id', 'duplicate-id', (plan) => plan.criteria.push(first(plan))],
  [
    'a unit kind that the plan lacks',
    'dangling-id',
    (plan) => ((first(plan).variants[0] ?? {})['unitKinds'] = ['bank']),
  ],
  [
    'two awards with one id',
    'duplicate-id',
    (plan) => (plan['awards'] as unknown[]).push((plan['awards'] as unknown[])[0]),
  ],
  [
    'a kind that an earlier variant names',
    'shadowed-variant',
    (plan) => first(plan).variants.push({ ...first(plan).variants[0] }),
  ],
  ['a table kind that the plan lacks', 'dangling-id', (plan) => (first(plan)['tables'] = ['secret'])],
  [
    'a field that the plan lacks',
    'dangling-id',
    (plan) =>
      ((first(plan).variants[0] ?? {})['rule'] = {
        kind: 'answer-is',
        params: { answers: [{ fields: ['luck'], expected: true }] },
      }),
  ],
  [
    'a list that the plan lacks',
    'dangling-id',
    (plan) => ((first(plan).variants[0] ?? {})['rule'] = { kind: 'not-listed', params: { list: 'plan-181' } }),
  ],
  [
    'a unit kind named by a parameter that the plan lacks',
    'dangling-id',
    (plan) =>
      ((first(plan).variants[0] ?? {})['rule'] = {
        kind: 'persons-per-unit',
        params: { limits: { bank: 1 }, leadField: 'lead', leadLimit: 2, leadReview: 3 },
      }),
  ],
  [
    'a choice that the field lacks',
    'dangling-id',
    (plan) =>
      ((first(plan).variants[0] ?? {})['rule'] = {
        kind: 'has-work',
        params: { field: 'project', scaleField: 'project-scale', scaleOrder: ['street'] },
      }),
  ],
  [
    'a clause that does not exist',
    'dangling-clause',
    (plan) => ((first(plan).variants[0] ?? {})['clause'] = { ref: 'IX.9' }),
  ],
  [
    'a dash beyond the clause',
    'dangling-clause',
    (plan) => ((first(plan).variants[0] ?? {})['clause'] = { ref: 'III.2.1.1', dash: 9 }),
  ],
  [
    'quotas that do not add up',
    'quota-sum',
    (plan) =>
      (plan['quotas'] = [
        { id: 'bk', label: { vi: 'x', en: 'x' }, total: 5, parts: [{ label: { vi: 'x', en: 'x' }, count: 4 }] },
      ]),
  ],
  [
    'a campaign that ends before it begins',
    'campaign-order',
    (plan) => (plan['campaign'] = { from: '2025-01-01', to: '2021-01-01' }),
  ],
  [
    'a header of two fields',
    'header-claimed-twice',
    (plan) =>
      (plan['fields'] as { id: string; headers: string[] }[])
        .find(({ id }) => id === 'targets')
        ?.headers.push('Nợ thuế'),
  ],
])('%s is found by lint', (_name, code, change) => {
  expect(linted(change)).toContain(code);
});

test('the shipped plan has nothing to mend; the known fault of its text is told', () => {
  expect(lintPlan(PLAN).map(({ code, level }) => [code, level])).toEqual([['known-fault', 'info']]);
});

const NOMINATION = ['nomination'];
test.each<readonly [id: string, severity: string, absent: string, tables: readonly string[]]>([
  ['party-every-year', 'block', 'core', NOMINATION],
  ['party-excellent-years', 'block', 'core', NOMINATION],
  ['union-excellent', 'block', 'core', NOMINATION],
  ['targets-exceeded', 'block', 'core', NOMINATION],
  ['lead-programme', 'block', 'noted', NOMINATION],
  ['support-programme', 'warn', 'noted', NOMINATION],
  ['welcome-project', 'block', 'core', NOMINATION],
  ['production-2024', 'block', 'core', NOMINATION],
  ['production-2025', 'block', 'core', NOMINATION],
  ['no-debt', 'block', 'core', NOMINATION],
  ['safety-environment', 'block', 'noted', NOMINATION],
  ['tasks-2025', 'block', 'core', NOMINATION],
  ['best-of-level', 'block', 'noted', NOMINATION],
  ['person-every-year', 'block', 'core', NOMINATION],
  ['person-excellent-years', 'block', 'core', NOMINATION],
  ['person-unit-qualifies', 'block', 'noted', NOMINATION],
  ['persons-per-unit', 'warn', 'noted', NOMINATION],
  ['not-in-plan-180', 'block', 'noted', NOMINATION],
  ['launched-reviewed-rewarded', 'block', 'noted', ['nomination', 'tracking']],
  ['registered-in-time', 'warn', 'noted', ['registration', 'tracking', 'nomination']],
  ['final-report-in-time', 'warn', 'noted', ['tracking']],
  ['nominated-in-time', 'warn', 'noted', NOMINATION],
  ['dossier', 'supplement', 'noted', NOMINATION],
  ['tax-insurance-confirmation', 'supplement', 'noted', NOMINATION],
  ['registration-targets', 'supplement', 'core', ['registration']],
  ['registration-not-below-2020', 'block', 'noted', ['registration']],
  ['registration-channel', 'info', 'noted', ['registration']],
])('%s is as the plan says', (id, severity, absent, tables) => {
  const criterion = PLAN.criteria.find((one) => one.id === id);
  expect([criterion?.severity, criterion?.absent, criterion?.tables]).toEqual([severity, absent, tables]);
});

test('the plan has no other criteria', () => expect(PLAN.criteria.length).toBe(27));
