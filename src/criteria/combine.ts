import { KINDS } from './index';
import {
  NOT_APPLICABLE,
  PASS,
  type CriterionKind,
  type Judgement,
  type Note,
  type Scope,
  type Subject,
} from './criterion';
import type { Rule } from './rule';

/** A rule made ready for one table. */
export interface PreparedRule {
  evaluate(subject: Subject): Judgement;
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

/** `second` when any part looks at verdicts of other records. */
export const rulePhase = (rule: Rule, kinds: Kinds = KINDS): 'first' | 'second' =>
  (
    'kind' in rule
      ? kinds.get(rule.kind)?.phase === 'second'
      : parts(rule).some((part) => rulePhase(part, kinds) === 'second')
  )
    ? 'second'
    : 'first';

/**
 * Makes a rule ready for the records of one table.
 * @throws Error when a kind does not exist or its parameters are wrong; loading the plan has ruled both out.
 */
export function prepareRule(rule: Rule, scope: Scope, kinds: Kinds = KINDS): PreparedRule {
  if ('kind' in rule) {
    const kind = kinds.get(rule.kind);
    if (!kind) throw new Error(`Unknown kind of criterion "${rule.kind}"`);
    const prepared = kind.prepare(kind.params.parse(rule.params), scope);
    return { evaluate: (subject) => kind.evaluate(subject, prepared) };
  }
  if ('when' in rule) return prepareWhen(rule, scope, kinds);
  const prepared = parts(rule).map((part) => prepareRule(part, scope, kinds));
  const order = 'allOf' in rule ? WORST_FIRST : BEST_FIRST;
  return {
    evaluate: (subject) =>
      combine(
        prepared.map((part) => part.evaluate(subject)),
        order,
      ),
  };
}

function prepareWhen(
  { when, then, otherwise }: Extract<Rule, { when: Rule }>,
  scope: Scope,
  kinds: Kinds,
): PreparedRule {
  const condition = prepareRule(when, scope, kinds);
  const consequence = prepareRule(then, scope, kinds);
  const alternative = otherwise ? prepareRule(otherwise, scope, kinds) : null;
  return {
    evaluate(subject) {
      const { outcome, ...rest } = condition.evaluate(subject);
      if (outcome === 'pass') return consequence.evaluate(subject);
      if (outcome === 'fail' || outcome === 'not-applicable')
        return alternative ? alternative.evaluate(subject) : NOT_APPLICABLE;
      return { outcome, ...rest } as Judgement;
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
    return {
      outcome: 'absent',
      fields: applying.flatMap((judgement) => (judgement.outcome === 'absent' ? judgement.fields : [])),
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
    ...(told.length + notes.length > 0 ? { notes: [...told, ...notes] } : {}),
  };
}
