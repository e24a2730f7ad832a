import type { CriterionKind } from '../criteria/criterion';
import { KINDS } from '../criteria/index';
import type { Rule } from '../criteria/rule';
import type { Message, Wording } from '../i18n/message';
import { editDistance } from '../sheet/text/edit-distance';
import { planMessages } from './messages';
import type { Plan } from './plan';
import { planSchema } from './schema';
import type { z } from './zod';

/** What is wrong with a plan document, and where: `criteria[3].severity`. */
export interface PlanProblem {
  readonly code: string;
  readonly path: string;
  readonly message: Message;
}

export type LoadResult =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

const MAX_BYTES = 4 << 20;
/** Levels that a plan document may nest; real ones stay under 15. */
const MAX_DEPTH = 40;

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  ) || 'plan';

const problem = (path: string, message: Message): PlanProblem => ({
  code: message.id.replace('plan/', ''),
  path,
  message,
});

/** Reads a plan document. Problems name the path and say what to write; nothing is thrown. */
export function loadPlan(text: string, kinds: ReadonlyMap<string, CriterionKind> = KINDS): LoadResult {
  if (text.length > MAX_BYTES) return { ok: false, problems: [problem('plan', planMessages.say('too-large'))] };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, problems: [problem('plan', planMessages.say('not-json', placeOf(error, text)))] };
  }
  if (depthOf(data) > MAX_DEPTH) return { ok: false, problems: [problem('plan', planMessages.say('too-deep'))] };
  const parsed = planSchema.safeParse(data);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => issueProblems(issue, data)) };
  const plan: Plan = parsed.data;
  const problems = plan.criteria.flatMap((criterion, index) =>
    criterion.variants.flatMap(({ rule }, at) => ruleProblems(rule, `criteria[${index}].variants[${at}].rule`, kinds)),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan: deepFreeze(plan) };
}

/** Levels of nesting of a document, counted without recursion and no further than needed. */
function depthOf(data: unknown): number {
  let level: unknown[] = [data];
  let depth = 0;
  while (level.length > 0 && depth <= MAX_DEPTH) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    depth++;
  }
  return depth;
}

/** Line and column of a JSON error, from the position that the engine reports. */
function placeOf(error: unknown, text: string): { line: number; column: number } {
  const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function issueProblems(issue: z.core.$ZodIssue, data: unknown): PlanProblem[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem(path, planMessages.say('unknown-key', { path, key, suggestion: suggestionFor(key) })),
      );
    case 'invalid_value':
      return [problem(path, planMessages.say('not-one-of', { path, allowed: { list: issue.values.map(String) } }))];
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      const isMissing = valueAt(data, issue.path) === undefined;
      return [problem(path, planMessages.say(isMissing ? 'missing' : 'wrong-type', { path, expected }))];
    }
    case 'invalid_union': {
      // The branch that got furthest says most about what was meant.
      const [deepest] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
      const inner = (deepest ?? []).map(
        (error) => ({ ...error, path: [...issue.path, ...error.path] }) as z.core.$ZodIssue,
      );
      return inner.length > 0
        ? inner.flatMap((error) => issueProblems(error, data))
        : [problem(path, planMessages.say('wrong-value', { path, hint: HINT }))];
    }
    default:
      return [problem(path, planMessages.say('wrong-value', { path, hint: hintFor(issue) }))];
  }
}

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );

const EXPECTED: Readonly<Record<string, Wording>> = {
  string: { vi: 'một đoạn chữ trong dấu nháy', en: 'a text in quotes' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách [...]', en: 'a list [...]' },
  object: { vi: 'một nhóm {...}', en: 'a group {...}' },
  record: { vi: 'một nhóm {...}', en: 'a group {...}' },
};
const HINT: Wording = { vi: 'xem mẫu ở kế hoạch kèm theo phần mềm', en: 'see the shipped plans for an example' };

function hintFor(issue: z.core.$ZodIssue): Wording {
  if (issue.code === 'invalid_format' && issue.path.at(-1) === 'date') return DATE_HINT;
  if (issue.code === 'invalid_format' && /from|to|deadline/.test(String(issue.path.at(-1)))) return DATE_HINT;
  if (issue.code === 'invalid_format')
    return {
      vi: 'mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ "party-every-year"',
      en: 'ids are lower-case letters, figures and hyphens, for example "party-every-year"',
    };
  if (issue.code === 'too_small') return { vi: 'không được để trống', en: 'must not be empty' };
  if (issue.code === 'too_big') return { vi: 'quá dài', en: 'too long' };
  return HINT;
}
const DATE_HINT: Wording = {
  vi: 'ghi ngày dạng năm-tháng-ngày, ví dụ "2025-07-10"',
  en: 'write dates as year-month-day, for example "2025-07-10"',
};

const KNOWN_KEYS =
  'schema id title authority instrument number date campaign from to awards unitKinds fields tables lists aliases quotas clauses knownFaults criteria label value headers many contrary periods choices role texts nameStarts titles explanation remedy severity absent variants clause ref dash rule kind params allOf anyOf when then otherwise vi en'.split(
    ' ',
  );

function suggestionFor(key: string): Wording {
  const close =
    KNOWN_KEYS.find((known) => known.toLowerCase() === key.toLowerCase()) ??
    KNOWN_KEYS.find((known) => editDistance(known, key, 2) <= 2);
  return close
    ? { vi: `có phải là "${close}"?`, en: `did you mean "${close}"?` }
    : { vi: 'hãy bỏ mục này', en: 'remove it' };
}

/** Checks the parameters of a rule with its kind's own schema. */
function ruleProblems(rule: Rule, path: string, kinds: ReadonlyMap<string, CriterionKind>): PlanProblem[] {
  if ('allOf' in rule) return rule.allOf.flatMap((part, index) => ruleProblems(part, `${path}.allOf[${index}]`, kinds));
  if ('anyOf' in rule) return rule.anyOf.flatMap((part, index) => ruleProblems(part, `${path}.anyOf[${index}]`, kinds));
  if ('when' in rule) {
    const parts = [
      ['when', rule.when],
      ['then', rule.then],
      ...(rule.otherwise ? [['otherwise', rule.otherwise] as const] : []),
    ] as const;
    return parts.flatMap(([name, part]) => ruleProblems(part, `${path}.${name}`, kinds));
  }
  const kind = kinds.get(rule.kind);
  if (!kind)
    return [
      problem(
        `${path}.kind`,
        planMessages.say('unknown-kind', {
          path: `${path}.kind`,
          kind: rule.kind,
          allowed: { list: [...kinds.keys()] },
        }),
      ),
    ];
  const parsed = kind.params.safeParse(rule.params);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) =>
    issueProblems(issue, rule.params).map((found) => ({
      ...found,
      path: `${path}.params.${found.path}`,
      message: { ...found.message, data: { ...found.message.data, path: `${path}.params.${found.path}` } },
    })),
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
