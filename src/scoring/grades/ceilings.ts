import { allowed } from '../quotas/quota';
import type { Grade } from './grade';

/** One ceiling as it comes out for the units of a bloc. */
export interface HeldCeiling {
  /** Index of the grade. */
  readonly grade: number;
  /** Units that have earned the grade, or came down to it. */
  readonly holders: readonly number[];
  /** How many may have it. */
  readonly allowed: number;
  /** Units beyond, which take the next grade. */
  readonly beyond: readonly number[];
}

export interface Limited {
  /** Index of each unit's grade after the ceilings; -1 without a grade. */
  readonly grades: readonly number[];
  readonly held: readonly HeldCeiling[];
}

/**
 * Grades after the ceilings, from the best grade down: units beyond a ceiling (in order of places) take the next grade. Units that
 * share a place share what becomes of them: a place that does not fit whole goes down whole. Of which units a share is taken is counted
 * after the units beyond have gone down.
 * @param earned index of each unit's grade, 0 the best; -1 without a grade. @param places null where a place is not known: those come last.
 */
export function limitGrades(
  earned: readonly number[],
  places: readonly (number | null)[],
  grades: readonly Pick<Grade, 'id' | 'ceiling'>[],
): Limited {
  const result = [...earned];
  const held: HeldCeiling[] = [];
  const placeOf = (unit: number): number => places[unit] ?? Infinity;
  grades.forEach(({ id, ceiling }, grade) => {
    if (!ceiling) return;
    const holders = result
      .flatMap((own, unit) => (own === grade ? [unit] : []))
      .sort((a, b) => placeOf(a) - placeOf(b) || a - b);
    const { of } = ceiling;
    const next = grades[grade + 1]?.id;
    const isIn = (which: string | undefined): number => (which !== undefined && of.includes(which) ? 1 : 0);
    const counted = result.filter((own) => isIn(grades[own]?.id)).length;
    /** How many there may be when so many of the holders keep the grade. */
    const most = (kept: number): number => {
      const down = holders.length - kept;
      return allowed(ceiling, of.length === 0 ? earned.length : counted + down * (isIn(next) - isIn(id)));
    };
    const upTo = (unit: number): number => holders.filter((other) => placeOf(other) <= placeOf(unit)).length;
    const beyond = holders.filter((unit) => upTo(unit) > most(upTo(unit)));
    for (const unit of beyond) result[unit] = grade + 1 < grades.length ? grade + 1 : -1;
    held.push({ grade, holders, allowed: most(holders.length - beyond.length), beyond });
  });
  return { grades: result, held };
}
