import type { Bound } from '../sheet/value';

/** What a figure may be: `low` to `high` (the same for one figure), hemmed in by the words beside it. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly bound: Exclude<Bound, 'between'> | null;
}

/** Whether a threshold is reached, is not, or cannot be told because the span lies on both sides of it. */
type Reached = 'yes' | 'no' | 'open';

const WITHIN = 1e-9;

/**
 * Holds a span against a threshold: at least it, or above it when strictly. "Trên 60" may be anything above 60, "khoảng 70" may lie on
 * either side of anything: a span that leaves it open is never a failure.
 */
export function reaches({ low, high, bound }: Span, threshold: number, strictly: boolean): Reached {
  if (bound === 'about') return 'open';
  if (bound === 'over') return low >= threshold - WITHIN ? 'yes' : 'open';
  if (bound === 'under') return high <= threshold + WITHIN ? 'no' : 'open';
  const isUp = (value: number): boolean => (strictly ? value > threshold + WITHIN : value >= threshold - WITHIN);
  if (bound === 'at-least') return isUp(low) ? 'yes' : 'open';
  if (bound === 'at-most') return isUp(high) ? 'open' : 'no';
  if (isUp(low)) return 'yes';
  return isUp(high) ? 'open' : 'no';
}

/** The spans of the percentages of a cell: each by itself, or one from the lowest to the highest where they are the ends of a range. */
export function spansOf(percents: readonly number[], bound: Bound | undefined): readonly Span[] {
  if (percents.length === 0) return [];
  if (bound === 'between') return [{ low: Math.min(...percents), high: Math.max(...percents), bound: null }];
  return percents.map((percent) => ({ low: percent, high: percent, bound: bound ?? null }));
}
