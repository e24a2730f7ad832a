import type { Wording } from '../../i18n/message';
import { compare, divide, exact, HUNDRED, isPositive, multiply, type Exact } from '../exact';
import type { Sanction } from '../methods/method';
import type { QuotaRule } from '../quotas/quota';

/** A grade of a score plan; grades are listed best first. */
export interface Grade {
  readonly id: string;
  readonly label: Wording;
  /** Least total. */
  readonly atLeast: number;
  /** No criterion may lie under this many per cent of its most points. */
  readonly eachAtLeast?: number | undefined;
  /** Other wordings in Vietnamese that a column of grades may hold, compared folded. */
  readonly texts?: readonly string[] | undefined;
  /** How many units may have it at most; units beyond take the next grade. */
  readonly ceiling?: GradeCeiling | undefined;
}

/** A limit on how many units have a grade: a number, or a share of the units of the bloc. */
export type GradeCeiling = Exclude<QuotaRule, { readonly kind: 'places' }> & {
  /** Ids of the grades whose units the share is taken of; none: of all units. */
  readonly of: readonly string[];
};

/** A criterion's score beside its most points. */
export interface CriterionScore {
  readonly path: string;
  readonly score: Exact;
  readonly max: Exact;
}

interface Graded {
  /** Null: the total lies under every grade. */
  readonly grade: Grade | null;
  /** The grade by points alone, before conditions and sanctions. */
  readonly byPoints: Grade | null;
  /** Criteria too low for the grade by points. */
  readonly weak: readonly string[];
  readonly isSanctioned: boolean;
}

const share = ({ score, max }: CriterionScore): Exact => multiply(divide(score, max), HUNDRED);

/**
 * The best grade whose total and whose least share of every criterion are met, no better than sanctions allow: first the lowest
 * ceiling, then one step down for each "lower". An unknown ceiling is ignored: plans are linted for it.
 */
export function gradeOf(
  grades: readonly Grade[],
  total: Exact,
  criteria: readonly CriterionScore[],
  sanctions: readonly Sanction[] = [],
): Graded {
  const meetsPoints = ({ atLeast }: Grade): boolean => compare(total, exact(atLeast)) >= 0;
  const weakFor = ({ eachAtLeast }: Grade): string[] =>
    eachAtLeast === undefined
      ? []
      : criteria
          .filter((one) => isPositive(one.max) && compare(share(one), exact(eachAtLeast)) < 0)
          .map(({ path }) => path);
  const byPoints = grades.find(meetsPoints) ?? null;
  const earned = grades.findIndex((grade) => meetsPoints(grade) && weakFor(grade).length === 0);
  let at = earned;
  for (const sanction of sanctions) {
    const ceiling = 'ceiling' in sanction ? grades.findIndex(({ id }) => id === sanction.ceiling) : -1;
    if (at >= 0 && ceiling > at) at = ceiling;
  }
  const lower = sanctions.reduce((steps, sanction) => steps + ('lower' in sanction ? sanction.lower : 0), 0);
  if (at >= 0) at = Math.min(at + lower, grades.length - 1);
  return {
    grade: grades[at] ?? null,
    byPoints,
    weak: byPoints ? weakFor(byPoints) : [],
    isSanctioned: at !== earned,
  };
}
