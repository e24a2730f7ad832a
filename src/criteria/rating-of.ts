import type { Rating, Reading } from '../sheet/value';

export interface RatingRules {
  /** What "trong sạch, vững mạnh tiêu biểu" counts as; null where no rule says. */
  readonly exemplaryAs: Rating | null;
}

/**
 * The rating that a reading stands for; `title` for clean-and-strong wordings without a set rank; null when it gives none (blank,
 * unreadable, two readings, or no such organisation).
 */
export function ratingOf(reading: Reading, { exemplaryAs }: RatingRules): Rating | 'title' | null {
  if (reading.kind === 'rating') return reading.rating;
  if (reading.kind !== 'clean-strong') return null;
  return reading.exemplary && exemplaryAs ? exemplaryAs : 'title';
}
