import type { FieldSpec } from '../sheet/field';
import { fold } from '../sheet/text/fold';
import { baseFields } from './base-fields';
import type { ClauseReference, Plan, PlanCriterion } from './plan';
import { OVERLAY_SIGN, planIds } from './plan-ids';

/** Whether a plan can take an overlay: it is of the authority that the overlay is for, and no overlay itself. */
export const canTake = (plan: Plan, overlay: Plan): boolean =>
  overlay.overlayFor !== undefined && plan.overlayFor === undefined && plan.authority === overlay.overlayFor;

/**
 * The plan of `<plan>+<overlay>`, or of one id alone. Undefined when one of them is not known or the plan cannot take the overlay.
 * @param planOf finds a plan, or an overlay, by its own id.
 */
export function combinedPlan(id: string, planOf: (id: string) => Plan | undefined): Plan | undefined {
  const [own = '', ...overlays] = planIds(id);
  return overlays.reduce<Plan | undefined>((plan, overlayId) => {
    const overlay = plan && planOf(overlayId);
    return plan && overlay && canTake(plan, overlay) ? withOverlay(plan, overlay) : undefined;
  }, planOf(own));
}

/**
 * A plan with the criteria of an overlay after its own. The plan's own words stand: fields and criteria that it has already are kept,
 * and header wordings that its fields claim are not claimed again; the overlay's criteria are asked only of kinds of unit and tables that the plan has. Clauses of the overlay are cited
 * with the number of its document.
 */
export function withOverlay(plan: Plan, overlay: Plan): Plan {
  const tables = new Set(plan.tables.map(({ id }) => id));
  const kinds = new Set(plan.unitKinds.map(({ id }) => id));
  const name = overlay.instrument.number ?? overlay.id;
  const cite = ({ ref, ...rest }: ClauseReference): ClauseReference => ({
    ref: `${ref}, ${name}`,
    ...rest,
  });
  const criteria = overlay.criteria.flatMap((criterion): PlanCriterion[] => {
    const inTables = criterion.tables.filter((id) => tables.has(id));
    const variants = criterion.variants.flatMap(({ unitKinds, clause, rule }) => {
      const known = unitKinds.filter((id) => kinds.has(id));
      return known.length > 0 ? [{ unitKinds: known, clause: cite(clause), rule }] : [];
    });
    const isTaken = plan.criteria.some(({ id }) => id === criterion.id);
    return isTaken || inTables.length === 0 || variants.length === 0
      ? []
      : [{ ...criterion, tables: inTables, variants }];
  });
  const missing = <Item extends { readonly id: string }>(own: readonly Item[], more: readonly Item[]): Item[] =>
    more.filter(({ id }) => !own.some((item) => item.id === id));
  const claimed = new Set(
    [...baseFields(), ...plan.fields].flatMap(({ headers, contrary = [] }) => [...headers, ...contrary]).map(fold),
  );
  const unclaimed = (field: FieldSpec): FieldSpec => ({
    ...field,
    headers: field.headers.filter((header) => !claimed.has(fold(header))),
  });
  return {
    ...plan,
    id: `${plan.id}${OVERLAY_SIGN}${overlay.id}`,
    title: { vi: `${plan.title.vi}, kèm ${name}`, en: `${plan.title.en}, with ${name}` },
    fields: [...plan.fields, ...missing(plan.fields, overlay.fields).map(unclaimed)],
    lists: [...plan.lists, ...missing(plan.lists, overlay.lists)],
    clauses: [...plan.clauses, ...overlay.clauses.map((clause) => ({ ...clause, ...cite({ ref: clause.ref }) }))],
    criteria: [...plan.criteria, ...criteria],
  };
}
