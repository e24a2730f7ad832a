import type { Vocabulary } from '../sheet/field';
import { baseFields } from './base-fields';
import kienGiang90 from './catalog/kien-giang-90-2021.json';
import { loadPlan } from './load';
import type { Plan } from './plan';

export type { Plan, PlanCriterion } from './plan';

const CATALOG: readonly unknown[] = [kienGiang90];
let shipped: readonly Plan[] | undefined;

/** The plans that come with the product, checked like any other document when first asked for. */
export function shippedPlans(): readonly Plan[] {
  shipped ??= CATALOG.map((document) => {
    const loaded = loadPlan(JSON.stringify(document));
    if (!loaded.ok) throw new Error(loaded.problems.map(({ path, code }) => `${path}: ${code}`).join('\n'));
    return loaded.plan;
  });
  return shipped;
}

/** A shipped plan by its id. */
export const planById = (id: string): Plan | undefined => shippedPlans().find((plan) => plan.id === id);

/** What reading needs to know of a plan. */
export function vocabularyOf(plan: Plan): Vocabulary {
  const own = new Set(plan.fields.map(({ id }) => id));
  return {
    fields: [...baseFields().filter(({ id }) => !own.has(id)), ...plan.fields],
    unitKinds: plan.unitKinds,
    tableKinds: plan.tables,
    lists: plan.lists,
  };
}
