import { parse, type ParseError } from 'jsonc-parser';
import { planMessages } from './messages';
import { planProblem, type PlanProblem } from './problem';

const MAX_BYTES = 4 << 20;
/** Levels that a plan document may nest; real ones stay under 15. */
const MAX_DEPTH = 40;

type JsonResult = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problem: PlanProblem };

/** Reads the text of a plan file as JSON within bounds; a syntax error is told with its line and column (1-based). */
export function readJson(text: string): JsonResult {
  const refused = (problem: PlanProblem): JsonResult => ({ ok: false, problem });
  if (text.length > MAX_BYTES) return refused(planProblem('plan', planMessages.say('too-large')));
  const body = text.replace(/^\ufeff/, '');
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return refused(planProblem('plan', planMessages.say('not-json', firstErrorIn(body))));
  }
  return depthOf(data) > MAX_DEPTH ? refused(planProblem('plan', planMessages.say('too-deep'))) : { ok: true, data };
}

/** Where the first syntax error stands. Engines word their errors differently, and some name no place at all. */
function firstErrorIn(text: string): { line: number; column: number } {
  const errors: ParseError[] = [];
  parse(text.slice(0, MAX_BYTES), errors, { disallowComments: true, allowTrailingComma: false });
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
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
