import type { OtherVocabulary, Vocabulary } from '../sheet/field';
import { baseFields } from './base-fields';
import { shippedDocument, shippedPlans } from './catalog';
import type { Bases } from './extend';
import { loadPlan, type LoadResult } from './load';
import type { Plan } from './plan';

export type { Bases } from './extend';
export { readJson } from './json-document';
export type { Plan, PlanCriterion } from './plan';
export { isScorePlanText, loadScorePlanText, type LoadedScorePlanText } from './score-plan-document';
export { planById, shippedIds, shippedPlans } from './catalog';

/** Reads a plan document that may build on a shipped plan, or on one that the caller finds by its id. */
export const loadPlanText = (text: string, others: Bases = () => undefined): LoadResult =>
  loadPlan(text, { bases: (id) => shippedDocument(id) ?? others(id) });

const vocabularies = new WeakMap<Plan, Vocabulary>();

/** What reading needs to know of a plan. The same plan gives the same object, by which readers know what they have made ready. */
export function vocabularyOf(plan: Plan): Vocabulary {
  const known = vocabularies.get(plan);
  if (known) return known;
  const made = makeVocabulary(plan);
  vocabularies.set(plan, made);
  return made;
}

function makeVocabulary(plan: Plan): Vocabulary {
  const own = new Set(plan.fields.map(({ id }) => id));
  return {
    fields: [...baseFields().filter(({ id }) => !own.has(id)), ...plan.fields],
    unitKinds: plan.unitKinds,
    tableKinds: plan.tables,
    lists: plan.lists,
    others: () => otherVocabularies(plan.id),
  };
}

/** What sheets of the shipped plans but one are read with. */
const otherVocabularies = (id: string): OtherVocabulary[] =>
  shippedPlans()
    .filter((plan) => plan.id !== id)
    .map((plan) => ({ label: plan.title, authority: plan.authority, vocabulary: vocabularyOf(plan) }));
