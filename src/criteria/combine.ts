import { KINDS } from './index';
import {
  NOT_APPLICABLE,
  PASS,
  type CriterionKind,
  type Judgement,
  type NeededColumn,
  type Note,
  type Scope,
  type Subject,
} from './criterion';
import type { Wording } from '../i18n/message';
import type { FieldId } from '../sheet/field';
import type { KindRule, Rule } from './rule';

/** A rule made ready for one table. */
export interface PreparedRule {
  evaluate(subject: Subject): Judgement;
  /** What holds for every record of the table; null when the record decides. */
  readonly settled: Judgement | null;
}

type Kinds = ReadonlyMap<string, CriterionKind>;

const parts = (rule: Rule): readonly Rule[] =>
  'kind' in rule
    ? []
    : 'allOf' in rule
      ? rule.allOf
      : 'anyOf' in rule
        ? rule.anyOf
        : [rule.when, rule.then, ...(rule.otherwise ? [rule.otherwise] : [])];

/** Every kind with its parameters that a rule is made of. */
export const kindRules = (rule: Rule): readonly KindRule[] =>
  'kind' in rule ? [rule] : parts(rule).flatMap(kindRules);

/** The columns that a rule reads, each once, in the order of its parts. */
export function ruleColumns(rule: Rule, kinds: Kinds = KINDS): readonly NeededColumn[] {
  const columns = kindRules(rule).flatMap((part): readonly NeededColumn[] => {
    const [kind, params] = [kindOf(part, kinds), paramsOf(part, kinds)];
    return kind.columns?.(params) ?? kind.fields(params).map((field) => ({ fields: [field] }));
  });
  return [...new Map(columns.map((column) => [JSON.stringify(column), column])).values()];
}

/** What a rule merely tells, in the order of its parts. */
export const ruleNotes = (rule: Rule, kinds: Kinds = KINDS): readonly Wording[] =>
  kindRules(rule).flatMap((part) => kindOf(part, kinds).note?.(paramsOf(part, kinds)) ?? []);

/** What a rule rests on: all that its parts do. */
export interface RuleNeeds {
  /** `second` when any part looks at verdicts of other records. */
  readonly phase: 'first' | 'second';
  readonly reach: CriterionKind['reach'];
  readonly fields: ReadonlySet<FieldId>;
}

/**
 * What a rule rests on.
 * @throws Error when a kind does not exist or its parameters are wrong; loading the plan has ruled both out.
 */
export function ruleNeeds(rule: Rule, kinds: Kinds = KINDS): RuleNeeds {
  const used = kindRules(rule).map((part) => ({ kind: kindOf(part, kinds), params: paramsOf(part, kinds) }));
  const reaches = new Set(used.map(({ kind }) => kind.reach));
  return {
    phase: used.some(({ kind }) => kind.phase === 'second') ? 'second' : 'first',
    reach: reaches.has('workbook') ? 'workbook' : reaches.has('unit') ? 'unit' : 'record',
    fields: new Set(used.flatMap(({ kind, params }) => kind.fields(params))),
  };
}

function kindOf({ kind: id }: KindRule, kinds: Kinds): CriterionKind {
  const kind = kinds.get(id);
  if (!kind) throw new Error(`Unknown kind of criterion "${id}"`);
  return kind;
}

const parsed = new WeakMap<KindRule, unknown>();

/** Parameters of a rule by its kind's schema: checked once for each rule of a plan, not once for each table. */
function paramsOf(rule: KindRule, kinds: Kinds): unknown {
  const known = parsed.get(rule);
  if (known !== undefined) return known;
  const params = kindOf(rule, kinds).params.parse(rule.params);
  parsed.set(rule, params);
  return params;
}

/**
 * Makes a rule ready for the records of one table.
 * @throws Error when a kind does not exist or its parameters are wrong; loading the plan has ruled both out.
 */
export function prepareRule(rule: Rule, scope: Scope, kinds: Kinds = KINDS): PreparedRule {
  if ('kind' in rule) return new PreparedKind(kindOf(rule, kinds), paramsOf(rule, kinds), scope);
  if ('when' in rule) return prepareWhen(rule, scope, kinds);
  const prepared = parts(rule).map((part) => prepareRule(part, scope, kinds));
  const order = 'allOf' in rule ? WORST_FIRST : BEST_FIRST;
  if (prepared.every(({ settled }) => settled !== null))
    return alike(
      combine(
        prepared.flatMap(({ settled }) => settled ?? []),
        order,
      ),
    );
  return {
    settled: null,
    evaluate: (subject) =>
      combine(
        prepared.map((part) => part.evaluate(subject)),
        order,
      ),
  };
}

/** One kind with what it worked out for the table. */
class PreparedKind implements PreparedRule {
  readonly settled: Judgement | null;
  private readonly prepared: unknown;

  constructor(
    private readonly kind: CriterionKind,
    params: unknown,
    scope: Scope,
  ) {
    this.prepared = kind.prepare(params, scope);
    this.settled = kind.settled?.(this.prepared) ?? null;
  }

  evaluate(subject: Subject): Judgement {
    return this.kind.evaluate(subject, this.prepared);
  }
}

const alike = (settled: Judgement): PreparedRule => ({ settled, evaluate: () => settled });

function prepareWhen(
  { when, then, otherwise }: Extract<Rule, { when: Rule }>,
  scope: Scope,
  kinds: Kinds,
): PreparedRule {
  const condition = prepareRule(when, scope, kinds);
  const consequence = prepareRule(then, scope, kinds);
  const alternative = otherwise ? prepareRule(otherwise, scope, kinds) : alike(NOT_APPLICABLE);
  /** The part that decides under an outcome of the condition; null when the condition itself does. */
  const partFor = ({ outcome }: Judgement): PreparedRule | null =>
    outcome === 'pass' ? consequence : outcome === 'fail' || outcome === 'not-applicable' ? alternative : null;
  if (condition.settled) return partFor(condition.settled) ?? condition;
  return {
    settled: null,
    evaluate(subject) {
      const judgement = condition.evaluate(subject);
      return partFor(judgement)?.evaluate(subject) ?? judgement;
    },
  };
}

const WORST_FIRST: readonly Judgement['outcome'][] = ['fail', 'unknown', 'review', 'absent', 'pass'];
const BEST_FIRST: readonly Judgement['outcome'][] = ['pass', 'review', 'unknown', 'absent', 'fail'];

/** The judgement that counts; other parts of the same outcome and all notes are told beside it. */
function combine(judgements: readonly Judgement[], order: readonly Judgement['outcome'][]): Judgement {
  if (judgements.length > 0 && judgements.every((judgement) => judgement === PASS)) return PASS;
  const applying = judgements.filter(({ outcome }) => outcome !== 'not-applicable');
  if (applying.length === 0) return NOT_APPLICABLE;
  const [first, ...others] = [...applying].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  if (!first || first.outcome === 'not-applicable') return NOT_APPLICABLE;
  if (first.outcome === 'absent') {
    const all = applying.flatMap((judgement) => (judgement.outcome === 'absent' ? [judgement] : []));
    return {
      outcome: 'absent',
      fields: all.flatMap(({ fields }) => fields),
      sheets: all.every(({ sheets }) => sheets.length > 0) ? [...new Set(all.flatMap(({ sheets }) => sheets))] : [],
    };
  }
  const notes: Note[] = applying.flatMap((judgement) => ('notes' in judgement ? (judgement.notes ?? []) : []));
  if (first.outcome === 'pass') return notes.length > 0 ? { outcome: 'pass', notes } : PASS;
  const same = others.filter((other) => other.outcome === first.outcome);
  const told = same.flatMap((other) => ('message' in other ? [{ message: other.message, cells: other.cells }] : []));
  const cells = [first, ...same].flatMap((judgement) => ('cells' in judgement ? judgement.cells : []));
  return {
    outcome: first.outcome,
    message: first.message,
    cells: [...new Set(cells)],
    ...(first.about ? { about: first.about } : {}),
    ...(told.length + notes.length > 0 ? { notes: [...told, ...notes] } : {}),
  };
}
