import type { Wording } from '../../i18n/message';
import { baseFields } from '../base-fields';
import { planMessages } from '../messages';
import type { Plan } from '../plan';
import { lintFinding as finding, WHAT, type PlanFinding } from './finding';
import { accounts, fieldsOf } from './rule-parts';

/** Ids that two parts of a plan share, that lead nowhere, or that an earlier variant of their criterion already takes. */
export const idFindings = (plan: Plan): readonly PlanFinding[] => [
  ...duplicates(plan),
  ...danglingIds(plan),
  ...shadowedVariants(plan),
];

function duplicates(plan: Plan): PlanFinding[] {
  const { rounds = [], targets = [], works = [] } = plan;
  const groups = {
    criteria: plan.criteria,
    fields: plan.fields,
    unitKinds: plan.unitKinds,
    tables: plan.tables,
    lists: plan.lists,
    quotas: plan.quotas,
    awards: plan.awards,
    rounds,
    targets,
    works,
    ...Object.fromEntries(plan.fields.map(({ choices = [] }, index) => [`fields[${index}].choices`, choices])),
  };
  const refs = plan.clauses.map(({ ref }) => ref);
  return [
    ...Object.entries<readonly { readonly id: string }[]>(groups).flatMap(([name, items]) =>
      twice(
        name,
        'id',
        items.map(({ id }) => id),
      ),
    ),
    ...twice('clauses', 'ref', refs),
  ];
}

const twice = (name: string, key: string, ids: readonly string[]): PlanFinding[] =>
  ids.flatMap((id, index) => {
    const path = `${name}[${index}].${key}`;
    return ids.indexOf(id) < index ? [finding('error', path, planMessages.say('duplicate-id', { path, id }))] : [];
  });

function danglingIds(plan: Plan): PlanFinding[] {
  const fields = new Set([...baseFields(), ...plan.fields].map(({ id }) => id));
  const tables = new Set(plan.tables.map(({ id }) => id));
  const kinds = new Set(plan.unitKinds.map(({ id }) => id));
  const lists = new Set(plan.lists.map(({ id }) => id));
  const allChoices = new Set(
    plan.fields.flatMap((field) => (field.choices ?? []).map((choice) => `${field.id}.${choice.id}`)),
  );
  const missing = (known: ReadonlySet<string>, what: Wording, path: string, ids: readonly string[]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => finding('error', path, planMessages.say('dangling-id', { path, what, id })));
  return [
    ...plan.tables.flatMap(({ fields: telling, worksIn = [] }, index) => [
      ...missing(fields, WHAT.field, `tables[${index}].fields`, telling),
      ...missing(fields, WHAT.field, `tables[${index}].worksIn`, worksIn),
    ]),
    ...plan.criteria.flatMap((criterion, index) => [
      ...missing(tables, WHAT.table, `criteria[${index}].tables`, criterion.tables),
      ...criterion.variants.flatMap(({ unitKinds, rule }, at) => {
        const path = `criteria[${index}].variants[${at}]`;
        const named = accounts(rule, (kind, params) => kind.names?.(params) ?? {});
        const choices = named.flatMap((names) => names.choices ?? []).map(({ field, choice }) => `${field}.${choice}`);
        return [
          ...missing(kinds, WHAT.kind, `${path}.unitKinds`, unitKinds),
          ...missing(fields, WHAT.field, `${path}.rule`, fieldsOf(rule)),
          ...missing(
            kinds,
            WHAT.kind,
            `${path}.rule`,
            named.flatMap((names) => names.unitKinds ?? []),
          ),
          ...missing(
            lists,
            WHAT.list,
            `${path}.rule`,
            named.flatMap((names) => names.lists ?? []),
          ),
          ...missing(allChoices, WHAT.choice, `${path}.rule`, choices),
        ];
      }),
    ]),
  ];
}

/** The first variant that names a record's kind is used, so a kind named again is never asked what the later one says. */
const shadowedVariants = (plan: Plan): PlanFinding[] =>
  plan.criteria.flatMap(({ variants }, index) =>
    variants.flatMap(({ unitKinds }, at) => {
      const path = `criteria[${index}].variants[${at}].unitKinds`;
      const earlier = new Set(variants.slice(0, at).flatMap((variant) => variant.unitKinds));
      return unitKinds
        .filter((id) => earlier.has(id))
        .map((id) => finding('error', path, planMessages.say('shadowed-variant', { path, id })));
    }),
  );
