import { defineMessages } from '../i18n/message';
import { RATINGS, type Period, type Rating } from '../sheet/value';
import type { FieldReader, Note, SeenCell, Subject } from './criterion';
import { addressOf, textOf } from './open-value';
import { ratingOf, type RatingRules } from './rating-of';

export const countedYearsMessages = defineMessages('counted-years', {
  taken: {
    vi: 'Ô {cell} ghi "{text}", không nêu năm; được hiểu là {count} năm từ {first} đến {last}.',
    en: 'Cell {cell} says "{text}" and names no years; taken for the {count} years from {first} to {last}.',
  },
});

/** What one cell says of all asked years by numbers alone ("4 năm HTXSNV; 1 năm HTTNV"). */
export interface CountedYears {
  readonly seen: SeenCell;
  readonly text: string;
  readonly cell: string;
  /** Asked years rated so well, and those rated lower; the others are not told. */
  readonly good: number;
  readonly lower: number;
  /** The header names the years that are asked for. */
  readonly isNamed: boolean;
  /** Told where the header names no years. */
  readonly notes: readonly Note[];
}

/**
 * The years of a cell that counts them, held against a rating; null where the years do not stand in one such cell, where it speaks of
 * another number of years than the asked one, or of ratings without a rank.
 */
export function countedYears(
  subject: Subject,
  readers: readonly FieldReader[],
  periods: readonly Period[],
  least: Rating,
  rules: RatingRules,
): CountedYears | null {
  const first = readers[0]?.reading(subject);
  if (first?.kind !== 'rating-counts' || first.of !== periods.length) return null;
  if (readers.some((reader) => reader.reading(subject) !== first)) return null;
  const seen = readers[0]?.read(subject);
  if (!seen) return null;
  const limit = RATINGS.indexOf(least);
  let [good, lower] = [0, 0];
  for (const { years, rating } of first.counts) {
    const ranked = ratingOf(rating, rules);
    if (ranked === null || ranked === 'title') return null;
    if (RATINGS.indexOf(ranked) <= limit) good += years;
    else lower += years;
  }
  const [cell, text] = [addressOf(seen), textOf(seen)];
  const [from = '', to = ''] = [periods[0], periods.at(-1)];
  const message = countedYearsMessages.say('taken', { cell, text, count: first.of, first: from, last: to });
  const notes = first.isNamed ? [] : [{ message, cells: [seen] }];
  return { seen, text, cell, good, lower, isNamed: first.isNamed, notes };
}
