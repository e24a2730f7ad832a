import { planById, shippedPlans } from '../../src/plan/index';
import { planVersion } from '../../src/plan/plan-version';

test('every shipped plan has a version of its own, the same each time that it is asked', () => {
  const versions = shippedPlans().map(planVersion);
  expect(new Set(versions).size).toBe(versions.length);
  expect(shippedPlans().map(planVersion)).toEqual(versions);
  for (const version of versions) expect(version).toMatch(/^[0-9a-f]{8}$/);
});

test('whatever changes in a plan, its version changes', () => {
  const plan = planById('kien-giang-90-2021');
  if (!plan) throw new Error('no plan');
  const changed = {
    ...plan,
    criteria: plan.criteria.map((criterion, at) =>
      at === 0 ? { ...criterion, severity: 'info' as const } : criterion,
    ),
  };
  expect(planVersion(changed)).not.toBe(planVersion(plan));
  expect(planVersion({ ...changed, criteria: plan.criteria })).toBe(planVersion(plan));
});
