import { planById } from '../../src/plan/index';
import { PLAN_CASES } from './plan-cases/index';
import { outcomeOf } from './plan-cases/run-case';

describe.each(PLAN_CASES.map((given) => [given.plan, given] as const))('%s', (id, { asOf, cases }) => {
  const plan = planById(id);

  test.each(cases.map((given) => [given.criterion, given.outcome, JSON.stringify(given.columns), given] as const))(
    '%s: %s for %s',
    (criterion, outcome, _columns, given) => {
      if (!plan?.criteria.some((one) => one.id === criterion)) throw new Error(`${id} has no criterion ${criterion}`);
      expect(outcomeOf(plan, given, asOf)).toContain(outcome);
    },
  );

  test('no case stands twice', () => {
    const keys = cases.map((given) => JSON.stringify(given));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
