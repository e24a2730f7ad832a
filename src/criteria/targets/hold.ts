import type { Direction, PlanTarget } from '../plan-facts';
import { reaches, type Span } from '../span';

/** How a result stands against a figure: met, not met, undecided because the result is a span or a bound, or for people. */
type Standing = 'met' | 'not-met' | 'open' | 'review';

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

/** How far a figure that is written with thousands for decimals, or the other way round, may be off besides. */
const NEAR_ENOUGH = 3;

/**
 * Whether a result is about a thousand times off its figure: a decimal sign that parts thousands ("12,345" tỷ for 12.345) or the next
 * smaller unit. A result far below a limit is believed: counts fall to one.
 */
export function isThousandOff({ low }: Span, { direction, figure }: Pick<PlanTarget, 'direction' | 'figure'>): boolean {
  if (figure === undefined || figure === 0) return false;
  const ratio = Math.abs(low / figure);
  const isNear = (times: number) => times <= NEAR_ENOUGH && times >= 1 / NEAR_ENOUGH;
  return isNear(ratio / 1000) || ((direction === 'about' || isUpward(direction)) && isNear(ratio * 1000));
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
