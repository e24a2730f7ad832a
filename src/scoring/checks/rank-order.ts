import { exact, roundTo, type Exact } from '../exact';
import { rank, type Placed } from '../ranking/rank';

/** A unit with its printed place and what places may go by. */
export interface Ranked {
  /** The total, then what breaks ties. */
  readonly points: readonly Exact[];
  /** Share of the unit's own most points; null where the table prints none. */
  readonly percent: Exact | null;
  readonly bloc: number;
  /** Null where no place is printed. */
  readonly printed: number | null;
}

/** What a list can be ranked by: the totals or the printed shares of each unit's own most points. */
export type RankedBy = 'points' | 'percent';

interface RankOrder {
  readonly by: RankedBy;
  /** Places go over all groups together. */
  readonly isOverAll: boolean;
  /** By index of the units; null for those that are left out. */
  readonly places: readonly (Placed | null)[];
  /** Printed places that are none of those that the unit and its equals take up. */
  readonly wrong: number;
}

/** Sums of binary numbers drift far behind any digit of a score. */
const DRIFT = exact(1e-6);

function placesOf(
  units: readonly Ranked[],
  groups: readonly (readonly number[])[],
  by: RankedBy,
): (Placed | null)[] | null {
  const places: (Placed | null)[] = units.map(() => null);
  for (const group of groups) {
    const keys = group.map((at) => {
      const unit = units[at];
      return by === 'points' ? unit?.points : unit?.percent ? [unit.percent] : null;
    });
    if (keys.some((key) => !key)) return null;
    const rounded = keys.map((key) => (key ?? []).map((each) => roundTo(each, DRIFT)));
    rank(rounded).forEach((placed, index) => (places[group[index] ?? -1] = placed));
  }
  return places;
}

/** Places without gaps after shared ones (1, 2, 2, 3), which some offices use. */
function isDense(
  units: readonly Ranked[],
  places: readonly (Placed | null)[],
  groups: readonly (readonly number[])[],
): boolean {
  return groups.every((group) => {
    const sorted = [...new Set(group.map((at) => places[at]?.place ?? 0))].sort((a, b) => a - b);
    return group.every((at) => {
      const printed = units[at]?.printed ?? null;
      return printed === null || printed === sorted.indexOf(places[at]?.place ?? 0) + 1;
    });
  });
}

function orderOf(
  units: readonly Ranked[],
  groups: readonly (readonly number[])[],
  by: RankedBy,
  isOverAll: boolean,
): RankOrder | null {
  const places = placesOf(units, groups, by);
  if (!places) return null;
  if (isDense(units, places, groups)) {
    const asPrinted = units.map(({ printed }) =>
      printed === null ? null : { place: printed, shared: 1, tieBreaks: 0 },
    );
    return { by, isOverAll, places: asPrinted, wrong: 0 };
  }
  const isWrong = ({ printed }: Ranked, at: number): boolean => {
    const own = places[at];
    return (
      printed !== null &&
      own !== undefined &&
      own !== null &&
      (printed < own.place || printed >= own.place + own.shared)
    );
  };
  return { by, isOverAll, places, wrong: units.filter(isWrong).length };
}

/**
 * The order that printed places follow: of all orders in which such a list may be ranked (within its groups or over all of them, with
 * units that have no place or without, by points or by printed shares) the one with the fewest differences; the first of these where
 * others are no better.
 * @param by what the plan ranks by; null where that is not known.
 */
export function likelyOrder(units: readonly Ranked[], by: RankedBy | null): RankOrder | null {
  const groupsOf = (members: readonly number[]): readonly (readonly number[])[] => {
    const groups = new Map<number, number[]>();
    for (const at of members) groups.set(units[at]?.bloc ?? 0, [...(groups.get(units[at]?.bloc ?? 0) ?? []), at]);
    return [...groups.values()];
  };
  const all = units.map((_, at) => at);
  const printed = all.filter((at) => units[at]?.printed !== null);
  const keys: readonly RankedBy[] = by ? [by] : ['points', 'percent'];
  let best: RankOrder | null = null;
  for (const key of keys)
    for (const [groups, isOverAll] of [
      [groupsOf(all), false],
      [[all], true],
      [groupsOf(printed), false],
      [[printed], true],
    ] as const) {
      const order = orderOf(units, groups, key, isOverAll);
      if (order && (!best || order.wrong < best.wrong)) best = order;
    }
  return best;
}
