import type { Direction, PlanTarget } from '../plan-facts';
import { reaches, type Span } from '../span';

/** How a result stands against a figure: met, not met, undecided because the result is a span or a bound, or for people. */
export type Standing = 'met' | 'not-met' | 'open' | 'review';

const WITHIN = 1e-9;

/** Holds a result against the figure of a target in its direction; `strictly`: better than the figure, not just up to it. */
export function standing(
  result: Span,
  { direction, figure, tolerance = 0 }: Pick<PlanTarget, 'direction' | 'figure' | 'tolerance'>,
  strictly: boolean,
): Standing {
  if (figure === undefined) return 'open';
  if (direction === 'about') {
    if (strictly) return 'open';
    const isWithin = [result.low, result.high].every((value) => Math.abs(value - figure) <= tolerance + WITHIN);
    return isWithin && result.bound === null ? 'met' : 'review';
  }
  return STANDING[
    isUpward(direction)
      ? reaches(result, figure, strictly || direction === 'over')
      : reaches(flip(result), -figure, strictly || direction === 'under')
  ];
}

/** More is better. */
const isUpward = (direction: Direction): boolean => direction === 'at-least' || direction === 'over';

const OTHER_WAY = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
  about: 'about',
} as const;

const flip = ({ low, high, bound }: Span): Span => ({
  low: -high,
  high: -low,
  bound: bound === null ? null : OTHER_WAY[bound],
});

const STANDING = { yes: 'met', no: 'not-met', open: 'open' } as const;
