import { lintScorePlan } from '../../scoring/score-plan/lint';
import { planMessages } from '../messages';
import type { Plan } from '../plan';
import { clauseFindings } from './clauses';
import { factFindings } from './facts';
import { fieldFindings } from './fields';
import { lintFinding as finding, type PlanFinding } from './finding';
import { idFindings } from './ids';
import { predecessorFindings } from './predecessors';
import { readingFindings } from './readings';

export type { PlanFinding };

/** Looks a loaded plan over: ids that lead nowhere, wordings claimed twice, sums that do not add up, clauses that do not exist, criteria that could never judge. */
export function lintPlan(plan: Plan): readonly PlanFinding[] {
  return [
    ...idFindings(plan),
    ...fieldFindings(plan),
    ...clauseFindings(plan),
    ...wordingFindings(plan),
    ...quotaFindings(plan),
    ...scoreFindings(plan),
    ...predecessorFindings(plan),
    ...factFindings(plan),
    ...readingFindings(plan),
  ];
}

const scoreFindings = ({ scorePlan }: Plan): PlanFinding[] =>
  (scorePlan ? lintScorePlan(scorePlan) : []).map(({ code, message }) => ({
    code,
    level: 'warning',
    path: 'scorePlan',
    message,
  }));

const wordingFindings = (plan: Plan): PlanFinding[] => [
  ...plan.unitKinds.flatMap(({ id, texts }, index) =>
    texts.length > 0
      ? []
      : [finding('warning', `unitKinds[${index}]`, planMessages.say('no-text', { path: `unitKinds[${index}]`, id }))],
  ),
  ...plan.tables.flatMap(({ id, titles }, index) =>
    titles.length > 0
      ? []
      : [finding('warning', `tables[${index}]`, planMessages.say('no-text', { path: `tables[${index}]`, id }))],
  ),
  ...((plan.campaign.from ?? '') <= (plan.campaign.to ?? '9999')
    ? []
    : [finding('error', 'campaign', planMessages.say('campaign-order', { path: 'campaign' }))]),
];

const quotaFindings = (plan: Plan): PlanFinding[] =>
  plan.quotas.flatMap(({ total, parts: shares }, index) => {
    const sum = shares.reduce((all, { count }) => all + count, 0);
    const path = `quotas[${index}]`;
    return shares.length === 0 || sum === total
      ? []
      : [finding('warning', path, planMessages.say('quota-sum', { path, sum, total }))];
  });
