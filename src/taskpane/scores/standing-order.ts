import type { UnitStanding } from '../engine/scores/score-types';

/** Indices of units from the first place down, those of one place in the order of the workbook. */
export const byPlace = (units: readonly UnitStanding[]): readonly number[] =>
  units.map((_, index) => index).sort((a, b) => (units[a]?.place ?? 0) - (units[b]?.place ?? 0) || a - b);
