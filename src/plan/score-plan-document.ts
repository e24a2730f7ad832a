import { lintScorePlan } from '../scoring/score-plan/lint';
import { loadScorePlan } from '../scoring/score-plan/load';
import { scorePlanSchema } from '../scoring/score-plan/schema';
import type { ScorePlan } from '../scoring/score-plan/score-plan';
import { readJson } from './json-document';
import type { PlanFinding } from './lint/finding';
import type { PlanProblem } from './problem';
import { problemsOf } from './schema-problems';

export type LoadedScorePlanText =
  | { readonly ok: true; readonly plan: ScorePlan; readonly remarks: readonly PlanFinding[] }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Reads the text of a score plan file. Problems name the path and say what to write; nothing is thrown. */
export function loadScorePlanText(text: string): LoadedScorePlanText {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const problems = problemsOf({ schema: scorePlanSchema, data: json.data, at: [] });
  if (problems.length > 0) return { ok: false, problems };
  const loaded = loadScorePlan(json.data);
  const toProblem = ({ code, message }: (typeof loaded.problems)[number]): PlanProblem => ({
    code,
    path: 'criteria',
    message,
  });
  if (!loaded.plan) return { ok: false, problems: loaded.problems.map(toProblem) };
  const remarks = lintScorePlan(loaded.plan).map(({ code, message }): PlanFinding => ({
    code,
    level: 'warning',
    path: 'criteria',
    message,
  }));
  return { ok: true, plan: loaded.plan, remarks };
}

/** Whether the text of a file is a score plan rather than a plan: a plan's criteria have ids, a score plan's have codes. */
export function isScorePlanText(text: string): boolean {
  const json = readJson(text);
  if (!json.ok || typeof json.data !== 'object' || json.data === null || !('criteria' in json.data)) return false;
  const [first] = Array.isArray(json.data.criteria) ? (json.data.criteria as unknown[]) : [];
  return typeof first === 'object' && first !== null && 'code' in first;
}
