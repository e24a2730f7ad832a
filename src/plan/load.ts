import type { CriterionKind } from '../criteria/criterion';
import { KINDS } from '../criteria/index';
import type { Rule } from '../criteria/rule';
import { loadScorePlan } from '../scoring/score-plan/load';
import { resolveExtends, type Bases } from './extend';
import { readJson } from './json-document';
import { planMessages } from './messages';
import type { Plan } from './plan';
import { pathText, planProblem, type PlanProblem } from './problem';
import { PLAN_VERSION, planSchema } from './schema';
import { problemsOf } from './schema-problems';

export type LoadResult =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

interface LoadOptions {
  readonly kinds?: ReadonlyMap<string, CriterionKind>;
  /** Where the bases of documents with `extends` are found; without it there are none. */
  readonly bases?: Bases;
}

/** Reads a plan document. Problems name the path and say what to write; nothing is thrown. */
export function loadPlan(text: string, options: LoadOptions = {}): LoadResult {
  const json = readJson(text);
  return json.ok ? loadDocument(json.data, options) : { ok: false, problems: [json.problem] };
}

/** {@link loadPlan} for a document that is JSON already. */
export function loadDocument(data: unknown, { kinds = KINDS, bases = () => undefined }: LoadOptions): LoadResult {
  const version = versionOf(data);
  if (version !== null && version !== PLAN_VERSION) {
    const message = planMessages.say('other-version', { path: 'schema', found: version, known: PLAN_VERSION });
    return { ok: false, problems: [planProblem('schema', message)] };
  }
  const whole = resolveExtends(data, bases);
  if (!whole.ok) return whole;
  const problems = problemsOf({ schema: planSchema, data: whole.data, at: [] });
  if (problems.length > 0) return { ok: false, problems };
  const plan: Plan = planSchema.parse(whole.data);
  const inRules = plan.criteria.flatMap((criterion, index) =>
    criterion.variants.flatMap(({ rule }, at) =>
      ruleProblems(rule, ['criteria', index, 'variants', at, 'rule'], kinds),
    ),
  );
  const scores = plan.scorePlan ? loadScorePlan(plan.scorePlan) : null;
  const inScores = (scores?.problems ?? []).map(({ code, message }) => ({ code, path: 'scorePlan', message }));
  const found = [...inRules, ...inScores];
  if (found.length > 0) return { ok: false, problems: found };
  return { ok: true, plan: deepFreeze(scores?.plan ? { ...plan, scorePlan: scores.plan } : plan) };
}

/** The version that a document states, null when it states none. */
function versionOf(data: unknown): number | null {
  const stated = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : null;
  return typeof stated === 'number' ? stated : null;
}

/** Checks the parameters of a rule with its kind's own schema. */
function ruleProblems(
  rule: Rule,
  at: readonly PropertyKey[],
  kinds: ReadonlyMap<string, CriterionKind>,
): readonly PlanProblem[] {
  const inPart = (part: Rule, ...keys: PropertyKey[]) => ruleProblems(part, [...at, ...keys], kinds);
  if ('allOf' in rule) return rule.allOf.flatMap((part, index) => inPart(part, 'allOf', index));
  if ('anyOf' in rule) return rule.anyOf.flatMap((part, index) => inPart(part, 'anyOf', index));
  if ('when' in rule)
    return [
      ...inPart(rule.when, 'when'),
      ...inPart(rule.then, 'then'),
      ...(rule.otherwise ? inPart(rule.otherwise, 'otherwise') : []),
    ];
  const kind = kinds.get(rule.kind);
  if (kind) return problemsOf({ schema: kind.params, data: rule.params, at: [...at, 'params'] });
  const path = pathText([...at, 'kind']);
  const allowed = { list: [...kinds.keys()] };
  return [planProblem(path, planMessages.say('unknown-kind', { path, kind: rule.kind, allowed }))];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
