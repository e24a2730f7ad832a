import type { z } from 'zod';
import { mentionIn, MENTIONS_KIND, mentionsParams } from '../criteria/kinds/table-mentions';
import { clauseText } from '../plan/citation';
import type { Plan, PlanCriterion } from '../plan/plan';
import type { Finding } from '../report/report';
import type { ScoreReadingResult } from '../scoring/read/read-scores';
import { nameOf } from '../scoring/tree/criterion-tree';

const SCORES = 'scores';

/** Something that a khối's score table has to hold, as a criterion of the plan asks. */
export interface ScoreMention {
  readonly criterion: string;
  readonly severity: PlanCriterion['severity'];
  readonly clause: string;
  readonly params: z.infer<typeof mentionsParams>;
}

/** What a plan asks score tables to hold. */
export const mentionsOf = (plan: Plan): readonly ScoreMention[] =>
  plan.criteria.flatMap(({ id, severity, tables, variants }) =>
    tables.includes(SCORES)
      ? variants.flatMap(({ rule, clause }): ScoreMention[] => {
          const params = 'kind' in rule && rule.kind === MENTIONS_KIND ? mentionsParams.safeParse(rule.params) : null;
          return params?.success ? [{ criterion: id, severity, clause: clauseText(clause), params: params.data }] : [];
        })
      : [],
  );

/** What a score table lacks of that, by the names of its criteria, wherever they stand; nothing of a list of places. */
export function mentionFindings(
  { table: { layout, tree }, unread }: Pick<ScoreReadingResult, 'table' | 'unread'>,
  mentions: readonly ScoreMention[],
): readonly Finding[] {
  if (layout === 'ranking' || tree.nodes.length === 0) return [];
  const texts = tree.nodes.map(nameOf);
  return mentions.flatMap(({ criterion, severity, clause, params }): Finding[] => {
    const judged = mentionIn(texts, unread.length, params);
    if (judged.outcome !== 'fail' && judged.outcome !== 'unknown' && judged.outcome !== 'review') return [];
    const { outcome, message } = judged;
    return [{ criterion, outcome, severity, cells: [], clause, message, evidence: [] }];
  });
}
