import { planById, shippedIds } from '../../src/plan/index';
import { PLAN_CASES } from '../check/plan-cases/index';

test('every shipped plan has its cases', () =>
  expect(PLAN_CASES.map(({ plan }) => plan).sort()).toEqual([...shippedIds()].sort()));

const criteria = PLAN_CASES.flatMap((given) =>
  (planById(given.plan)?.criteria ?? []).map(({ id }) => [given.plan, id, given] as const),
);

test.each(criteria)('%s, %s is shown to pass, to fail, and to be unknown or left to people', (_plan, id, given) => {
  const shown = new Set(given.cases.filter(({ criterion }) => criterion === id).map(({ outcome }) => outcome));
  const except = given.impossible[id]?.outcomes ?? [];
  const needed = (['pass', 'fail'] as const).filter((outcome) => !except.includes(outcome));
  expect(needed.filter((outcome) => !shown.has(outcome))).toEqual([]);
  const isOpenShown = shown.has('unknown') || shown.has('review');
  expect(isOpenShown || (except.includes('unknown') && except.includes('review'))).toBe(true);
  expect(shown.size).toBeGreaterThan(0);
});

test('no criterion is excepted from being shown to pass, to fail, and to be open', () => {
  const found = PLAN_CASES.flatMap(({ plan, impossible }) =>
    Object.entries(impossible)
      .filter(
        ([, { outcomes }]) =>
          outcomes.includes('pass') ||
          outcomes.includes('fail') ||
          (outcomes.includes('unknown') && outcomes.includes('review')),
      )
      .map(([id]) => `${plan} ${id}`),
  );
  expect(found).toEqual([]);
});

test('no exception is listed for an outcome that a case shows', () => {
  const idle = PLAN_CASES.flatMap(({ plan, cases, impossible }) =>
    Object.entries(impossible).flatMap(([id, { outcomes }]) =>
      outcomes
        .filter((outcome) => cases.some((one) => one.criterion === id && one.outcome === outcome))
        .map((outcome) => `${plan} ${id} ${outcome}`),
    ),
  );
  expect(idle).toEqual([]);
});
