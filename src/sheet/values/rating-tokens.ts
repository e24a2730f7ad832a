import type { Period, RatingReading } from '../value';

/** Years or a rating named in a text, and where it stands in the cleaned text. */
export interface RatingToken {
  readonly start: number;
  readonly end: number;
  readonly periods?: readonly Period[];
  readonly reading?: RatingReading;
}

/**
 * Pairs years with ratings: each run of years belongs to the rating after it, or before it when the text begins with a rating. Null where
 * a rating or a year stands alone.
 */
export function pairYears(tokens: readonly RatingToken[]): ReadonlyMap<Period, RatingReading> | null {
  const result = new Map<Period, RatingReading>();
  const ratingFirst = tokens[0]?.reading !== undefined;
  let pending: Period[] = [];
  let current: RatingReading | undefined;
  let isAlone = false;
  const put = (periods: readonly Period[], reading: RatingReading): boolean =>
    periods.every((period) => {
      const before = result.get(period);
      result.set(period, reading);
      return before === undefined || JSON.stringify(before) === JSON.stringify(reading);
    });
  for (const { periods, reading } of tokens) {
    if (ratingFirst) {
      if (reading) {
        if (isAlone) return null;
        [current, isAlone] = [reading, true];
      } else if (!current || !put(periods ?? [], current)) return null;
      else isAlone = false;
    } else if (periods) pending.push(...periods);
    else if (reading) {
      if (pending.length === 0 || !put(pending, reading)) return null;
      pending = [];
    }
  }
  return pending.length === 0 && !isAlone ? result : null;
}

/** "HTXSNV, trong sạch vững mạnh" side by side is one statement: the rating stands for both. */
export const withoutDoubled = (tokens: readonly RatingToken[]): readonly RatingToken[] =>
  tokens.filter(
    (token, index) =>
      token.reading?.kind !== 'clean-strong' ||
      !(tokens[index - 1]?.reading?.kind === 'rating' || tokens[index + 1]?.reading?.kind === 'rating'),
  );
