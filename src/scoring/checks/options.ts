import type { Grading } from '../grades/grading';
import type { MethodSpec } from '../methods/method';
import type { Quota } from '../quotas/quota';
import type { TotalRounding } from '../totals/total';

/** What a plan says of the checking of score tables. */
export interface ScoreOptions {
  /** Largest gap of a total that is no fault; null: 0,5 where a typed total stands over rounded scores, else 0,005. */
  readonly tolerance: number | null;
  /** Bounds of the total. */
  readonly clamp: { readonly low: number; readonly high: number } | null;
  /** How the total is rounded; null: it stays exact. */
  readonly rounding: TotalRounding | null;
  /** What places go by; null where no plan says: printed shares count as well as totals then. */
  readonly rankBy: 'points' | 'percent' | null;
  /** Paths of criteria whose scores break ties, in order. */
  readonly tieBreaks: readonly string[];
  /** `by-rule`: the plan breaks ties, so different places of equal totals are not asked about. */
  readonly ties: 'shared' | 'by-rule';
  /** The unit of the khối trưởng; null where it is not known (the sheet may say). */
  readonly ownUnit: string | null;
  readonly quotas: readonly Quota[];
  /** How units are graded; null where no plan says. */
  readonly grading: Grading | null;
  /** Checked methods by the path of their criterion. */
  readonly methods: ReadonlyMap<string, MethodSpec>;
}

export const DEFAULT_OPTIONS: ScoreOptions = {
  tolerance: null,
  clamp: null,
  rounding: null,
  rankBy: null,
  tieBreaks: [],
  ties: 'shared',
  ownUnit: null,
  quotas: [],
  grading: null,
  methods: new Map(),
};
