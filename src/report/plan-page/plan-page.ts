import { ruleColumns, ruleNotes } from '../../criteria/combine';
import type { NeededColumn } from '../../criteria/criterion';
import { formatDate, sayIn, type Language } from '../../i18n/message';
import { citationOf, clauseText } from '../../plan/citation';
import { vocabularyOf, type Plan, type PlanCriterion } from '../../plan/index';
import { listsOf } from '../../plan/lists';
import { planVersion } from '../../plan/plan-version';
import type { ClauseReference, KnownFault } from '../../plan/plan';
import type { Period } from '../../sheet/value';
import { SEVERITY_LABEL, tableKindLabel } from '../labels';
import type { Severity } from '../report';
import { planPageMessages } from './messages';
import type { FoundColumns } from './found-columns';

/** What a plan asks, in words: the page that is printed and shown in the pane. */
export interface PlanPage {
  readonly id: string;
  /** Which version of it this is, as summaries tell it. */
  readonly version: string;
  readonly title: string;
  /** Authority, number and date. */
  readonly document: string;
  readonly campaign: string;
  readonly rounds: readonly string[];
  readonly awards: readonly string[];
  readonly lists: readonly { readonly id: string; readonly label: string }[];
  /** That the standards are left to a later guidance; null when they are not. */
  readonly pending: string | null;
  readonly tables: readonly PlanPageTable[];
  readonly leftToPeople: readonly PlanPageNote[];
  /** Units with what they were before a merger. */
  readonly predecessors: readonly string[];
  readonly faults: readonly string[];
}

/** What is asked in one kind of table. */
export interface PlanPageTable {
  readonly kind: string;
  readonly label: string;
  readonly criteria: readonly PlanPageCriterion[];
}

export interface PlanPageCriterion {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  /** Of whom, by which clause: kinds of unit that a clause names together. */
  readonly asked: readonly { readonly unitKinds: readonly string[]; readonly clause: string }[];
  readonly columns: readonly PlanPageColumn[];
  /** Rows of a table without the columns count as incomplete. */
  readonly isCore: boolean;
}

export interface PlanPageColumn {
  /** "Xếp loại tổ chức đảng (2020, 2021)", "Tờ trình hoặc Hồ sơ kèm theo". */
  readonly label: string;
  /** Null when no workbook is looked at. */
  readonly here: 'yes' | 'no' | 'some' | null;
  /** The years that the workbook lacks where it has `some`. */
  readonly missing: readonly Period[];
}

interface PlanPageNote {
  readonly text: string;
  readonly clause: string;
}

/**
 * The page of a plan.
 * @param found columns of the open workbook; null when there is none.
 */
export function planPageOf(plan: Plan, language: Language, found: FoundColumns | null): PlanPage {
  const citation = citationOf(plan);
  return {
    id: plan.id,
    version: planVersion(plan),
    title: plan.title[language],
    document: citation === '' ? plan.authority : `${plan.authority}, ${citation}`,
    campaign: campaignOf(plan, language),
    rounds: (plan.rounds ?? []).map(({ label, from, to }) =>
      sayIn(planPageMessages, language)('round', { round: label, from: formatDate(from), to: formatDate(to) }),
    ),
    awards: plan.awards.map(({ label }) => label[language]),
    lists: listsOf(plan).map(({ id, label }) => ({ id, label: label[language] })),
    pending: pendingOf(plan, language),
    tables: plan.tables.flatMap(({ id }) => tablePage(plan, id, language, found)),
    leftToPeople: notesOf(plan, language),
    predecessors: (plan.predecessors ?? []).map(({ unit, from, since }) =>
      sayIn(planPageMessages, language)('predecessor', { unit, from: { list: from }, since: { date: since } }),
    ),
    faults: plan.knownFaults.map((fault) => faultIn(fault, language)),
  };
}

/** "Mục III.2.1.1, gạch 1" */
function clauseIn(clause: ClauseReference, language: Language): string {
  const text = clauseText(clause);
  return language === 'vi' ? `Mục ${text}` : `Section ${text.replaceAll('gạch', 'dash')}`;
}

function faultIn({ clause, pointsAt, readAs, note }: KnownFault, language: Language): string {
  const say = sayIn(planPageMessages, language);
  const said = {
    clause: clauseIn(clause, language),
    readAs: { list: readAs.map((one) => clauseIn(one, language)) },
    note,
  };
  if (readAs.length === 0) return say('fault-plain', { clause: said.clause, note });
  return pointsAt ? say('fault', { ...said, pointsAt: clauseIn(pointsAt, language) }) : say('fault-nowhere', said);
}

function campaignOf({ campaign: { from, to } }: Plan, language: Language): string {
  const say = sayIn(planPageMessages, language);
  if (to === undefined) return from === undefined ? say('no-end') : say('since', { from: formatDate(from) });
  return from === undefined
    ? say('until', { to: formatDate(to) })
    : say('from-to', { from: formatDate(from), to: formatDate(to) });
}

function pendingOf({ standards, standardsClause }: Plan, language: Language): string | null {
  if (standards !== 'pending') return null;
  const say = sayIn(planPageMessages, language);
  return standardsClause ? say('pending', { clause: clauseIn(standardsClause, language) }) : say('pending-plain');
}

function tablePage(plan: Plan, kind: string, language: Language, found: FoundColumns | null): PlanPageTable[] {
  const criteria = plan.criteria.filter(({ tables }) => tables.includes(kind));
  if (criteria.length === 0) return [];
  return [
    {
      kind,
      label: tableKindLabel(kind)[language],
      criteria: criteria.map((criterion) => criterionPage(plan, criterion, kind, language, found)),
    },
  ];
}

function criterionPage(
  plan: Plan,
  criterion: PlanCriterion,
  kind: string,
  language: Language,
  found: FoundColumns | null,
): PlanPageCriterion {
  const { id, title, explanation, severity, absent, variants } = criterion;
  const labels = new Map(plan.unitKinds.map((one) => [one.id, one.label[language]]));
  const columns = unionOf(variants.flatMap(({ rule }) => ruleColumns(rule)));
  const follows = typeof absent === 'string' ? absent : absent[kind];
  return {
    id,
    title: title[language],
    explanation: explanation[language],
    severity,
    severityLabel: SEVERITY_LABEL[severity][language],
    asked: variants.map(({ unitKinds, clause }) => ({
      unitKinds: unitKinds.map((unitKind) => labels.get(unitKind) ?? unitKind),
      clause: clauseIn(clause, language),
    })),
    columns: columns.map((column) => columnPage(plan, column, language, found)),
    isCore: follows === 'core' && severity !== 'info',
  };
}

/** One entry for each set of fields, with the years that any kind of unit is asked for. */
function unionOf(columns: readonly NeededColumn[]): readonly NeededColumn[] {
  const found = new Map<string, NeededColumn>();
  for (const column of columns) {
    const key = [...column.fields].sort().join(' ');
    const periods = [...new Set([...(found.get(key)?.periods ?? []), ...(column.periods ?? [])])];
    found.set(key, { fields: found.get(key)?.fields ?? column.fields, periods });
  }
  return [...found.values()];
}

function columnPage(
  plan: Plan,
  { fields, periods = [] }: NeededColumn,
  language: Language,
  found: FoundColumns | null,
): PlanPageColumn {
  const say = sayIn(planPageMessages, language);
  const labels = new Map(vocabularyOf(plan).fields.map(({ id, label }) => [id, label[language]]));
  const [column = '', ...others] = fields.map((field) => labels.get(field) ?? field);
  const name = others.length > 0 ? say('or', { column, others: { list: others } }) : column;
  const label = periods.length > 0 ? say('years', { column: name, years: { list: periods } }) : name;
  if (!found) return { label, here: null, missing: [] };
  const years = fields.flatMap((field) => found.get(field) ?? []);
  if (!fields.some((field) => found.has(field))) return { label, here: 'no', missing: [] };
  // A column whose header names no year may tell several in its cells.
  const missing = years.length > 0 ? periods.filter((period) => !years.includes(period)) : [];
  return { label, here: missing.length > 0 ? 'some' : 'yes', missing };
}

/** What criteria only tell, and what the plan says of itself that no column can answer. */
const notesOf = (plan: Plan, language: Language): PlanPageNote[] => [
  ...new Map(
    plan.criteria.flatMap(({ variants }) =>
      variants.flatMap(({ rule, clause }) =>
        ruleNotes(rule).map((note) => {
          const text = note[language];
          return [text, { text, clause: clauseIn(clause, language) }] as const;
        }),
      ),
    ),
  ).values(),
];
