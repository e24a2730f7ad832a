import anGiang2025 from './catalog/an-giang-2025.json';
import kienGiang538 from './catalog/kien-giang-538-2021.json';
import kienGiang90 from './catalog/kien-giang-90-2021.json';
import kienGiangNam2021 from './catalog/kien-giang-nam-2021.json';
import traVinh128 from './catalog/tra-vinh-128-2024.json';
import { loadDocument } from './load';
import { combinedPlan } from './overlay';
import type { Plan } from './plan';

/** Documents of the shipped plans, in the order in which they are shown. */
const DOCUMENTS: ReadonlyMap<string, unknown> = new Map(
  [kienGiang90, kienGiangNam2021, traVinh128, anGiang2025, kienGiang538].map((document) => [document.id, document]),
);
const loaded = new Map<string, Plan>();

/** Ids of the shipped plans. */
export const shippedIds = (): readonly string[] => [...DOCUMENTS.keys()];

/** The document of a shipped plan as it stands in the catalogue. */
export const shippedDocument = (id: string): unknown => DOCUMENTS.get(id);

/** The plans that come with the product, checked like any other document when first asked for. */
export const shippedPlans = (): readonly Plan[] => shippedIds().flatMap((id) => shipped(id) ?? []);

function shipped(id: string): Plan | undefined {
  const known = loaded.get(id);
  if (known || !DOCUMENTS.has(id)) return known;
  const result = loadDocument(DOCUMENTS.get(id), { bases: shippedDocument });
  if (!result.ok) throw new Error(result.problems.map(({ path, code }) => `${path}: ${code}`).join('\n'));
  loaded.set(id, result.plan);
  return result.plan;
}

/**
 * A shipped plan by its id; `<plan>+<overlay>` is the plan with the criteria of an overlay. Undefined when one of the ids is not
 * known or the plan cannot take the overlay.
 */
export function planById(id: string): Plan | undefined {
  const known = loaded.get(id);
  if (known) return known;
  const plan = combinedPlan(id, shipped);
  if (plan) loaded.set(id, plan);
  return plan;
}
