import type { Wording } from '../i18n/message';
import { editDistance } from '../sheet/text/edit-distance';
import { planMessages } from './messages';
import { pathText, planProblem, type PlanProblem } from './problem';
import { keysAt } from './schema-keys';
import type { z } from './zod';

/** A part of a plan document that is read by a schema of its own, and where it stands in the document. */
interface Part {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly at: readonly PropertyKey[];
}

/** Reads a part of a document with its schema; problems carry the path from the document's top and say what to write. */
export function problemsOf(part: Part): readonly PlanProblem[] {
  const parsed = part.schema.safeParse(part.data);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueProblems(issue, part));
}

function issueProblems(issue: z.core.$ZodIssue, part: Part): readonly PlanProblem[] {
  const path = pathText([...part.at, ...issue.path]);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(part.schema, issue.path);
      return issue.keys.map((key) =>
        planProblem(path, planMessages.say('unknown-key', { path, key, suggestion: suggestionFor(key, allowed) })),
      );
    }
    case 'invalid_value':
      return [planProblem(path, planMessages.say('not-one-of', { path, allowed: { list: issue.values.map(String) } }))];
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      const isMissing = valueAt(part.data, issue.path) === undefined;
      return [planProblem(path, planMessages.say(isMissing ? 'missing' : 'wrong-type', { path, expected }))];
    }
    case 'invalid_union': {
      const [meant] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b));
      return meant?.length
        ? meant.flatMap((error) => issueProblems({ ...error, path: [...issue.path, ...error.path] }, part))
        : [planProblem(path, planMessages.say('wrong-value', { path, hint: HINT }))];
    }
    default:
      return [planProblem(path, planMessages.say('wrong-value', { path, hint: hintFor(issue) }))];
  }
}

/** How badly the top of a value fits a branch of a union: keys too many and keys too few; the branch that was meant fits best. */
const misfit = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return issue.path.length === 0 ? sum + issue.keys.length : sum;
    return issue.path.length <= 1 ? sum + 1 : sum;
  }, 0);

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
const DATE_HINT: Wording = {
  vi: 'ghi ngày có thật, dạng năm-tháng-ngày, ví dụ "2025-07-10"',
  en: 'write a date that exists as year-month-day, for example "2025-07-10"',
};
const ID_HINT: Wording = {
  vi: 'mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ "party-every-year"',
  en: 'ids are lower-case letters, figures and hyphens, for example "party-every-year"',
};

function hintFor(issue: z.core.$ZodIssue): Wording {
  if (issue.code === 'invalid_format') return issue.format === 'date' ? DATE_HINT : ID_HINT;
  if (issue.code === 'too_small') return { vi: 'không được để trống', en: 'must not be empty' };
  if (issue.code === 'too_big') return { vi: 'quá dài', en: 'too long' };
  return HINT;
}

function suggestionFor(key: string, allowed: readonly string[]): Wording {
  const close =
    allowed.find((known) => known.toLowerCase() === key.toLowerCase()) ??
    allowed.find((known) => editDistance(known, key, 2) <= 2);
  return close
    ? { vi: `có phải là "${close}"?`, en: `did you mean "${close}"?` }
    : { vi: 'hãy bỏ mục này', en: 'remove it' };
}
