import type { Period, RatingCounts, RatingReading, Reading } from '../value';
import type { RatingToken } from './rating-tokens';

/** "4 năm", "03/5 năm", "2 năm học": a number of years, and of how many. "Năm 2020" is none. */
const YEARS = /(?<![\d/.,-])0?(\d)(?:\s*\/\s*0?(\d))?\s*năm(?: học)?(?!\p{L}|\s*(?:19|20)\d\d)/gu;

interface YearCount {
  readonly start: number;
  readonly end: number;
  readonly years: number;
  /** Of how many years, where that is said. */
  readonly of: number | null;
}

/** Numbers of years in a cleaned text. */
export const yearCounts = (cleaned: string): readonly YearCount[] =>
  [...cleaned.matchAll(YEARS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    years: Number(match[1]),
    of: match[2] === undefined ? null : Number(match[2]),
  }));

type Part = RatingToken | (YearCount & { readonly periods?: undefined; readonly reading?: undefined });

interface Paired {
  readonly counts: { readonly years: number; readonly of: number | null; readonly rating: RatingReading }[];
  readonly named: Map<Period, RatingReading>;
}

/** Each number of years, or run of years, with the rating after it, or before it when the text begins with a rating. */
function pair(parts: readonly Part[]): Paired | null {
  const paired: Paired = { counts: [], named: new Map() };
  const isRatingFirst = parts[0]?.reading !== undefined;
  const ordered = isRatingFirst ? parts : parts.toReversed();
  let rating: RatingReading | undefined;
  let told: 'nothing' | 'years' | 'count' = 'count';
  for (const part of ordered) {
    if (part.reading) {
      if (told === 'nothing') return null;
      [rating, told] = [part.reading, 'nothing'];
    } else if (!rating) return null;
    else if (part.periods) {
      if (told === 'count' || part.periods.some((period) => paired.named.has(period))) return null;
      for (const period of part.periods) paired.named.set(period, rating);
      told = 'years';
    } else if ('years' in part) {
      if (told !== 'nothing') return null;
      paired.counts.push({ years: part.years, of: part.of, rating });
      told = 'count';
    }
  }
  if (told === 'nothing') return null;
  return isRatingFirst ? paired : { ...paired, counts: paired.counts.toReversed() };
}

/**
 * What numbers of years with ratings say: `ratings` where that settles every year of the header, else `rating-counts`; null where numbers
 * and ratings do not go together, or are more than the years that there are.
 * @param periods years that the column's header names.
 */
export function readCounts(
  tokens: readonly RatingToken[],
  counted: readonly YearCount[],
  periods: readonly Period[],
): Reading | null {
  const paired = pair([...tokens, ...counted].sort((a, b) => a.start - b.start));
  if (!paired || paired.counts.length === 0) return null;
  const { counts, named } = paired;
  const said = new Set(counts.flatMap(({ of }) => of ?? []));
  const sum = counts.reduce((total, { years }) => total + years, 0);
  const isDoubled = new Set(counts.map(({ rating }) => JSON.stringify(rating))).size < counts.length;
  const of = periods.length > 0 ? periods.length : ([...said][0] ?? sum);
  if (isDoubled || said.size > 1 || [...said].some((all) => all !== of) || sum > of || sum === 0) return null;
  const [only, ...others] = counts;
  const rest = periods.filter((period) => !named.has(period));
  if (only && others.length === 0 && rest.length === only.years && periods.length > 0)
    return { kind: 'ratings', byPeriod: new Map([...named, ...rest.map((period) => [period, only.rating] as const)]) };
  if (named.size > 0) return null;
  return {
    kind: 'rating-counts',
    counts: counts.map(({ years, rating }) => ({ years, rating })),
    of,
    isNamed: periods.length > 0,
  };
}

/** Counts with one more rating; null where it has a number already, or no year is left for it. */
export function withCount(counted: RatingCounts, rating: RatingReading, years: number): RatingCounts | null {
  const isCounted = counted.counts.some((one) => JSON.stringify(one.rating) === JSON.stringify(rating));
  return isCounted || years <= 0 ? null : { ...counted, counts: [...counted.counts, { years, rating }] };
}
