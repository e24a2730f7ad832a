import { CASES, IMPOSSIBLE, type CaseOutcome, type CriterionCase } from '../criterion-cases';
import { AN_GIANG } from './an-giang-2025';
import { KIEN_GIANG_LETTER } from './kien-giang-538-2021';
import { KIEN_GIANG_YEAR } from './kien-giang-nam-2021';
import { TRA_VINH } from './tra-vinh-128-2024';

/** Outcomes that a criterion cannot have, with the reason. */
export type Impossible = Readonly<Record<string, { readonly outcomes: readonly CaseOutcome[]; readonly why: string }>>;

/** Small tables that show what each criterion of a plan says. */
export interface PlanCases {
  readonly plan: string;
  /** Day of the check where a case gives none. */
  readonly asOf: string;
  readonly cases: readonly CriterionCase[];
  readonly impossible: Impossible;
}

/** The cases of every shipped plan. */
export const PLAN_CASES: readonly PlanCases[] = [
  { plan: 'kien-giang-90-2021', asOf: '2025-07-05', cases: CASES, impossible: IMPOSSIBLE },
  AN_GIANG,
  KIEN_GIANG_LETTER,
  KIEN_GIANG_YEAR,
  TRA_VINH,
];
