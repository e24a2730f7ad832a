import { compare, type Exact } from '../exact';

/** What units are ranked by: the total or the per cent first, then what breaks ties, each the more the better. */
type RankKeys = readonly Exact[];

export interface Placed {
  /** From 1; equal units share the best place among them and the places after it stay free (1, 2, 2, 4), as RANK gives. */
  readonly place: number;
  /** Units with the same keys, itself included. */
  readonly shared: number;
  /** Keys that were needed to tell it from the units with the same first key; 0 when the first one told. */
  readonly tieBreaks: number;
}

/** Negative when a comes before b. */
export function compareKeys(a: RankKeys, b: RankKeys): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [left, right] = [a[at], b[at]];
    if (!left || !right) return left ? -1 : right ? 1 : 0;
    const order = compare(right, left);
    if (order !== 0) return order;
  }
  return 0;
}

/** First key that differs; their number when none does. */
function decidedAt(a: RankKeys, b: RankKeys): number {
  const at = a.findIndex((key, index) => {
    const other = b[index];
    return !other || compare(key, other) !== 0;
  });
  return at < 0 ? a.length : at;
}

/** Places of units in the order in which they are given. */
export function rank(units: readonly RankKeys[]): Placed[] {
  const order = units.map((keys, index) => ({ keys, index })).sort((a, b) => compareKeys(a.keys, b.keys));
  const placed: Placed[] = units.map(() => ({ place: 0, shared: 0, tieBreaks: 0 }));
  for (let at = 0; at < order.length;) {
    const first = order[at];
    if (!first) break;
    let end = at + 1;
    while (end < order.length && compareKeys(order[end]?.keys ?? [], first.keys) === 0) end++;
    const neighbours = [order[at - 1], order[end]].flatMap((other) =>
      other ? [decidedAt(first.keys, other.keys)] : [],
    );
    const tieBreaks = Math.max(0, ...neighbours);
    for (const { index } of order.slice(at, end)) placed[index] = { place: at + 1, shared: end - at, tieBreaks };
    at = end;
  }
  return placed;
}
