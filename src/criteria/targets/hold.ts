import type { Direction, PlanTarget } from '../plan-facts';
import type { Figure } from './read-target';

/** How a result stands against a figure: met, not met, undecided because the result is a span or a bound, or for people. */
export type Standing = 'met' | 'not-met' | 'open' | 'review';

const WITHIN = 1e-9;

/** Holds a result against the figure of a target in its direction; `strictly`: better than the figure, not just up to it. */
export function standing(
  result: Extract<Figure, { kind: 'figure' }>,
  { direction, figure, tolerance = 0 }: Pick<PlanTarget, 'direction' | 'figure' | 'tolerance'>,
  strictly: boolean,
): Standing {
  if (figure === undefined) return 'open';
  if (direction === 'about') {
    if (strictly) return 'open';
    const isWithin = [result.low, result.high].every((value) => Math.abs(value - figure) <= tolerance + WITHIN);
    return isWithin && result.bound === null ? 'met' : 'review';
  }
  return isUpward(direction)
    ? above(result, figure, strictly || direction === 'over')
    : above(flip(result), -figure, strictly || direction === 'under');
}

/** More is better. */
const isUpward = (direction: Direction): boolean => direction === 'at-least' || direction === 'over';

const flip = ({ low, high, bound }: Extract<Figure, { kind: 'figure' }>): Extract<Figure, { kind: 'figure' }> => ({
  kind: 'figure',
  low: -high,
  high: -low,
  bound: bound === 'over' ? 'under' : bound === 'under' ? 'over' : null,
});

/** At least the figure, or above it when strictly. "Trên 90" is above 90 and may be anything more; "dưới 90" is below it. */
function above({ low, high, bound }: Extract<Figure, { kind: 'figure' }>, figure: number, strictly: boolean): Standing {
  const reaches = (value: number): boolean => (strictly ? value > figure + WITHIN : value >= figure - WITHIN);
  if (bound === 'over') return low >= figure - WITHIN ? 'met' : 'open';
  if (bound === 'under') return high <= figure + WITHIN ? 'not-met' : 'open';
  if (reaches(low)) return 'met';
  return reaches(high) ? 'open' : 'not-met';
}
