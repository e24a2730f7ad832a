import { ruleNeeds, type RuleNeeds } from '../criteria/combine';
import type { Rule } from '../criteria/rule';
import { clauseText } from './citation';
import type { Plan, PlanCriterion } from './plan';

/** One criterion as it is asked of one kind of unit. */
export interface AskedCriterion {
  readonly criterion: PlanCriterion;
  readonly clause: string;
  readonly rule: Rule;
  readonly needs: RuleNeeds;
  /** Absent columns make records incomplete. */
  readonly isCore: boolean;
}

/** What a plan asks of a kind of unit in a kind of table, in its own order: of each criterion the first variant that names the kind. */
export const askedIn = (plan: Plan, tableKind: string, unitKind: string): AskedCriterion[] =>
  plan.criteria.flatMap((criterion) => {
    if (!criterion.tables.includes(tableKind)) return [];
    const variant = criterion.variants.find(({ unitKinds }) => unitKinds.includes(unitKind));
    if (!variant) return [];
    const { rule, clause } = variant;
    const absent = typeof criterion.absent === 'string' ? criterion.absent : criterion.absent[tableKind];
    const isCore = absent === 'core' && criterion.severity !== 'info';
    return [{ criterion, clause: clauseText(clause), rule, needs: ruleNeeds(rule), isCore }];
  });
