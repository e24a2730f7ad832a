import type { Plan } from '../plan/plan';
import type { Finding } from '../report/report';
import { fitOf, optionsFor } from '../scoring/score-plan/fit';
import type { ScorePlan } from '../scoring/score-plan/score-plan';
import type { ScoreOptions } from '../scoring/checks/options';
import type { ScoreSheet } from '../scoring/sheet/score-sheet';
import { nameOf, type CriterionTree } from '../scoring/tree/criterion-tree';
import { checkMessages } from './messages';
import { mentionsOf, type ScoreMention } from './score-mentions';

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

/** What score tables are checked by. */
export interface UsedScoring extends ScoreSetting {
  /** What the plan asks score tables to hold. */
  readonly mentions?: readonly ScoreMention[];
}

/** What is used with a plan, of what a person and the plan say. */
export const scoringWith = (plan: Plan, setting: ScoreSetting = {}): UsedScoring => ({
  plan: scorePlanOf(plan, setting),
  ownUnit: setting.ownUnit ?? null,
  mentions: mentionsOf(plan),
});

/** What is said of the checking of one table. */
export const optionsOf = ({ plan, ownUnit }: ScoreSetting, tree: CriterionTree): Partial<ScoreOptions> => ({
  ...(plan ? optionsFor(plan, tree) : {}),
  ...(ownUnit ? { ownUnit } : {}),
});

/** Criteria that a note names at most. */
const MAX_NAMED = 8;

/** Where a table of one unit does not follow the score plan, or not everywhere: told, so that nobody takes its scores for compared. */
export function planNotes({ plan }: ScoreSetting, { layout, tree }: ScoreSheet): Finding[] {
  if (!plan || layout !== 'unit') return [];
  const { isFollowed, unused } = fitOf(plan, tree);
  if (isFollowed && unused.length === 0) return [];
  const named = unused.slice(0, MAX_NAMED).map(nameOf);
  const criteria = { list: named.length < unused.length ? [...named, '…'] : named };
  const message = isFollowed
    ? checkMessages.say('score-plan-partly', { plan: plan.title, count: unused.length, criteria })
    : checkMessages.say('score-plan-other', { plan: plan.title });
  return [{ criterion: 'reading', outcome: 'info', severity: 'info', cells: [], clause: '', message, evidence: [] }];
}
