import { compare, exact, sum, toNumber, type Exact } from '../exact';
import type { Sanction } from '../methods/method';
import type { ScorePlan } from '../score-plan/score-plan';
import { limitGrades, type HeldCeiling } from './ceilings';
import { gradeOf, type CriterionScore, type Grade } from './grade';

/** How a khối grades, as its score plan says. */
export interface Grading {
  readonly by: 'points' | 'percent';
  /** Best first. */
  readonly grades: readonly Grade[];
  /** Most points that a total can have; null where the plan does not say. A total beyond is on another scale. */
  readonly most: number | null;
}

/** What a unit's grade hangs on. */
export interface GradedUnit {
  /** Null where the total is not known. */
  readonly points: Exact | null;
  /** Share of what the unit was assigned, in per cent. */
  readonly percent: Exact | null;
  /** Null where its criteria are not known: conditions on them are left unchecked then. */
  readonly criteria: readonly CriterionScore[] | null;
  readonly sanctions: readonly Sanction[];
  readonly place: number | null;
}

export interface UnitGrade {
  /** By points, conditions and sanctions; null: under every grade. */
  readonly earned: Grade | null;
  /** After the ceilings. */
  readonly grade: Grade | null;
  /** By points alone. */
  readonly byPoints: Grade | null;
  /** Paths of the criteria that are too low for the grade by points. */
  readonly weak: readonly string[];
  readonly isSanctioned: boolean;
  /** Beyond a ceiling. */
  readonly isLimited: boolean;
  /** The grade asks something of the criteria, which are not known. */
  readonly isUnchecked: boolean;
}

/** The grades of a bloc; null for units whose total is not known. */
export interface BlocGrades {
  readonly units: readonly (UnitGrade | null)[];
  readonly ceilings: readonly HeldCeiling[];
}

/** How a score plan grades; null where it states no grades. */
export function gradingOf({ grades, gradeBy, criteria, clamp }: ScorePlan): Grading | null {
  if (grades.length === 0) return null;
  const counted = criteria.filter(({ sort }) => sort !== 'deduction').map(({ max }) => max);
  const known = counted.filter((max) => max !== null);
  const all = known.length === counted.length ? toNumber(sum(known.map((max) => exact(Math.abs(max))))) : null;
  return { by: gradeBy, grades, most: clamp?.high ?? all };
}

/** Whether totals can be those that the plan grades: none is beyond the most points. Shares are on every scale. */
export const isOnScale = ({ most, by }: Grading, totals: readonly Exact[]): boolean =>
  by === 'percent' || most === null || totals.every((total) => compare(total, exact(most)) <= 0);

/** Grades the units of one bloc, which share the ceilings. */
export function gradeBloc({ by, grades }: Grading, units: readonly GradedUnit[]): BlocGrades {
  const graded = units.map(({ points, percent, criteria, sanctions }) => {
    const measure = by === 'points' ? points : percent;
    return measure && gradeOf(grades, measure, criteria ?? [], sanctions);
  });
  const earned = graded.map((one) => (one?.grade ? grades.indexOf(one.grade) : -1));
  const { grades: limited, held } = limitGrades(
    earned,
    units.map(({ place }) => place),
    grades,
  );
  return {
    ceilings: held,
    units: graded.map((one, at): UnitGrade | null => {
      if (!one) return null;
      const { grade, byPoints, weak, isSanctioned } = one;
      return {
        earned: grade,
        grade: grades[limited[at] ?? -1] ?? null,
        byPoints,
        weak,
        isSanctioned,
        isLimited: limited[at] !== earned[at],
        isUnchecked: units[at]?.criteria === null && byPoints?.eachAtLeast !== undefined,
      };
    }),
  };
}
