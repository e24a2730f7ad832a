import type { Wording } from '../../i18n/message';
import type { MethodSpec } from '../methods/method';
import type { Quota } from '../quotas/quota';
import type { Grade } from '../grades/grade';
import type { TotalRounding } from '../totals/total';
import type { CriterionSort } from '../tree/label';

/** A criterion of a score plan. */
export interface PlanCriterion {
  readonly code: string;
  readonly title: string;
  /** Most points; null for a group that states none. */
  readonly max: number | null;
  readonly sort: Exclude<CriterionSort, 'adjustment'>;
  readonly method?: MethodSpec | undefined;
  readonly children: readonly PlanCriterion[];
}

/** How a khối scores: the criteria with their methods, the total, places, grades and quotas. All of it is data. */
export interface ScorePlan {
  readonly schema: 1;
  readonly id: string;
  readonly title: Wording;
  readonly clamp: { readonly low: number; readonly high: number } | null;
  /** How totals are rounded; null: they stay exact. */
  readonly rounding: TotalRounding | null;
  /** Largest gap of a printed total that is no fault; null for the usual one. */
  readonly tolerance: number | null;
  readonly ranking: {
    readonly by: 'points' | 'percent';
    /** Paths of criteria whose scores break ties, in order; none: equal units share a place. */
    readonly ties: readonly string[];
  };
  /** What the least totals of grades are compared with: points, or the share of what each unit was assigned. */
  readonly gradeBy: 'points' | 'percent';
  /** Best first. */
  readonly grades: readonly Grade[];
  readonly quotas: readonly Quota[];
  readonly criteria: readonly PlanCriterion[];
}
