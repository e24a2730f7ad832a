import type { ExpectedUnits } from '../../check/across/silent-units';
import { UNITS_LIST } from '../../plan/lists';
import type { ListNames } from '../engine/list-names';

/** Whether two readings of the office's lists hold the same. */
export const areSame = (one: readonly ListNames[], other: readonly ListNames[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The units that are to send something: those of the list of the bloc's units; null where nobody named it. */
export function expectedUnits(lists: readonly ListNames[]): ExpectedUnits | null {
  const units = lists.find(({ list }) => list === UNITS_LIST);
  if (!units) return null;
  const { source, names, groups } = units;
  return { source, units: names.map((name, at) => ({ name, bloc: groups?.[at] ?? '' })) };
}
