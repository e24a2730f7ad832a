import type { CriterionKind } from '../criteria/criterion';
import { KINDS } from '../criteria/index';
import type { Rule } from '../criteria/rule';
import type { Wording } from '../i18n/message';
import { lintScorePlan } from '../scoring/score-plan/lint';
import type { FieldSpec } from '../sheet/field';
import { areToldByValues } from '../sheet/structure/by-values';
import { expandAbbreviations } from '../sheet/text/abbreviations';
import { fold } from '../sheet/text/fold';
import { baseFields } from './base-fields';
import { lintFinding as finding, type PlanFinding } from './lint-finding';
import { predecessorFindings } from './lint-predecessors';
import { planMessages } from './messages';
import type { ClauseReference, Plan } from './plan';

export type { PlanFinding };

const WHAT = {
  field: { vi: 'trường', en: 'field' },
  table: { vi: 'loại bảng', en: 'table kind' },
  kind: { vi: 'loại đơn vị', en: 'unit kind' },
  list: { vi: 'danh sách', en: 'list' },
  choice: { vi: 'lựa chọn', en: 'choice' },
} satisfies Record<string, Wording>;

/** Clause as people cite it: `III.2.1.1, gạch 1`. */
export const clauseText = ({ ref, dash }: ClauseReference): string =>
  dash === undefined ? ref : `${ref}, gạch ${dash}`;

/** Looks a loaded plan over: ids that lead nowhere, wordings claimed twice, sums that do not add up, clauses that do not exist. */
export function lintPlan(plan: Plan): readonly PlanFinding[] {
  return [
    ...duplicates(plan),
    ...danglingIds(plan),
    ...shadowedVariants(plan),
    ...fieldFindings(plan),
    ...clauseFindings(plan),
    ...wordingFindings(plan),
    ...quotaFindings(plan),
    ...scoreFindings(plan),
    ...predecessorFindings(plan),
  ];
}

const scoreFindings = ({ scorePlan }: Plan): PlanFinding[] =>
  (scorePlan ? lintScorePlan(scorePlan) : []).map(({ code, message }) => ({
    code,
    level: 'warning',
    path: 'scorePlan',
    message,
  }));

function duplicates(plan: Plan): PlanFinding[] {
  const groups = {
    criteria: plan.criteria,
    fields: plan.fields,
    unitKinds: plan.unitKinds,
    tables: plan.tables,
    lists: plan.lists,
    quotas: plan.quotas,
    awards: plan.awards,
    ...Object.fromEntries(plan.fields.map(({ choices = [] }, index) => [`fields[${index}].choices`, choices])),
  };
  return Object.entries<readonly { readonly id: string }[]>(groups).flatMap(([name, items]) =>
    items.flatMap(({ id }, index) => {
      const path = `${name}[${index}].id`;
      return items.findIndex((other) => other.id === id) < index
        ? [finding('error', path, planMessages.say('duplicate-id', { path, id }))]
        : [];
    }),
  );
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

const parts = (rule: Rule): readonly Rule[] =>
  'allOf' in rule
    ? rule.allOf
    : 'anyOf' in rule
      ? rule.anyOf
      : 'when' in rule
        ? [rule.when, rule.then, ...(rule.otherwise ? [rule.otherwise] : [])]
        : [];

const leaves = (rule: Rule): readonly Extract<Rule, { kind: string }>[] =>
  'kind' in rule ? [rule] : parts(rule).flatMap(leaves);

/** What the kinds of a rule's leaves say of their parameters. */
const accounts = <T>(rule: Rule, of: (kind: CriterionKind, params: unknown) => T): readonly T[] =>
  leaves(rule).flatMap(({ kind, params }) => {
    const found = KINDS.get(kind);
    const parsed = found?.params.safeParse(params);
    return found && parsed?.success ? [of(found, parsed.data)] : [];
  });

/** Fields that a rule reads. */
const fieldsOf = (rule: Rule): readonly string[] => accounts(rule, (kind, params) => kind.fields(params)).flat();

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

const NAME_ROLES = new Set(['collective', 'workplace', 'name', 'person']);

/** Whether reading tells fields of one header apart: by their cells, or "Đơn vị" in a list of units and in one of persons. */
const areToldApart = (fields: readonly FieldSpec[]): boolean =>
  fields.every(({ role }) => role !== undefined && NAME_ROLES.has(role)) || areToldByValues(fields);

function fieldFindings(plan: Plan): PlanFinding[] {
  const owners = new Map<string, { readonly header: string; readonly fields: Set<FieldSpec> }>();
  for (const field of [...baseFields().filter(({ id }) => !plan.fields.some((own) => own.id === id)), ...plan.fields]) {
    for (const header of [...field.headers, ...(field.contrary ?? [])]) {
      const key = expandAbbreviations(fold(header));
      const owner = owners.get(key) ?? { header, fields: new Set<FieldSpec>() };
      owner.fields.add(field);
      owners.set(key, owner);
    }
  }
  const used = new Set([
    ...plan.criteria.flatMap(({ variants }) => variants.flatMap(({ rule }) => fieldsOf(rule))),
    ...plan.tables.flatMap(({ fields }) => fields),
  ]);
  return [
    ...[...owners.values()]
      .filter(({ fields }) => fields.size > 1 && !areToldApart([...fields]))
      .map(({ header, fields }) =>
        finding(
          'warning',
          'fields',
          planMessages.say('header-claimed-twice', {
            path: 'fields',
            header,
            fields: { list: [...fields].map(({ id }) => id) },
          }),
        ),
      ),
    ...plan.fields.flatMap(({ id, headers, role }, index) => {
      const path = `fields[${index}]`;
      return [
        ...(headers.length === 0 ? [finding('error', path, planMessages.say('no-header', { path, id }))] : []),
        ...(used.has(id) || role ? [] : [finding('info', path, planMessages.say('unused-field', { path, id }))]),
      ];
    }),
  ];
}

function clauseFindings(plan: Plan): PlanFinding[] {
  const dashes = new Map(plan.clauses.map((clause) => [clause.ref, clause.dashes]));
  const exists = ({ ref, dash }: ClauseReference): boolean => dashes.has(ref) && (dash ?? 0) <= (dashes.get(ref) ?? 0);
  const dangling = (path: string, reference: ClauseReference) =>
    exists(reference)
      ? []
      : [finding('error', path, planMessages.say('dangling-clause', { path, clause: clauseText(reference) }))];
  return [
    ...plan.criteria.flatMap(({ variants }, index) =>
      variants.flatMap(({ clause }, at) => dangling(`criteria[${index}].variants[${at}].clause`, clause)),
    ),
    ...plan.knownFaults.flatMap(({ clause, readAs, note }, index) => {
      const path = `knownFaults[${index}]`;
      return [
        ...dangling(path, clause),
        ...readAs.flatMap((reference) => dangling(`${path}.readAs`, reference)),
        finding('info', path, planMessages.say('known-fault', { path, note })),
      ];
    }),
  ];
}

const wordingFindings = (plan: Plan): PlanFinding[] => [
  ...plan.unitKinds.flatMap(({ id, texts }, index) =>
    texts.length > 0
      ? []
      : [finding('warning', `unitKinds[${index}]`, planMessages.say('no-text', { path: `unitKinds[${index}]`, id }))],
  ),
  ...plan.tables.flatMap(({ id, titles }, index) =>
    titles.length > 0
      ? []
      : [finding('warning', `tables[${index}]`, planMessages.say('no-text', { path: `tables[${index}]`, id }))],
  ),
  ...((plan.campaign.from ?? '') <= (plan.campaign.to ?? '9999')
    ? []
    : [finding('error', 'campaign', planMessages.say('campaign-order', { path: 'campaign' }))]),
];

const quotaFindings = (plan: Plan): PlanFinding[] =>
  plan.quotas.flatMap(({ total, parts: shares }, index) => {
    const sum = shares.reduce((all, { count }) => all + count, 0);
    const path = `quotas[${index}]`;
    return shares.length === 0 || sum === total
      ? []
      : [finding('warning', path, planMessages.say('quota-sum', { path, sum, total }))];
  });
