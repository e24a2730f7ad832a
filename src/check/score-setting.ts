import type { Plan } from '../plan/plan';
import { optionsFor } from '../scoring/score-plan/fit';
import type { ScorePlan } from '../scoring/score-plan/score-plan';
import type { ScoreOptions } from '../scoring/checks/score-check';
import type { CriterionTree } from '../scoring/tree/criterion-tree';

/** What a person says of the scoring of a workbook, beside what its sheets and the plan say. Plain data: it crosses a worker's boundary. */
export interface ScoreSetting {
  /** How the khối scores, in place of the score plan of the plan; null or left out: that of the plan, else what the sheets say. */
  readonly plan?: ScorePlan | null;
  /** Name of the khối trưởng's own unit; null or left out: the one that a sheet names. */
  readonly ownUnit?: string | null;
}

/** The score plan that is used with a plan. */
export const scorePlanOf = (plan: Plan, setting: ScoreSetting = {}): ScorePlan | null =>
  setting.plan ?? plan.scorePlan ?? null;

/** What is used with a plan, of what a person and the plan say. */
export const scoringWith = (plan: Plan, setting: ScoreSetting = {}): ScoreSetting => ({
  plan: scorePlanOf(plan, setting),
  ownUnit: setting.ownUnit ?? null,
});

/** What is said of the checking of one table. */
export const optionsOf = ({ plan, ownUnit }: ScoreSetting, tree: CriterionTree): Partial<ScoreOptions> => ({
  ...(plan ? optionsFor(plan, tree) : {}),
  ...(ownUnit ? { ownUnit } : {}),
});
