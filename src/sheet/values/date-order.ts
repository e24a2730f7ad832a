import type { CellValue } from '../grid';
import { clean } from '../text/fold';
import { memoize } from '../text/memo';
import { isoDay, serialToIso } from './date';

/**
 * How the days of a column came to stand there, where the column itself proves it.
 * - `month-first`: a text such as 10/25/2021 can only be written month first;
 * - `swapped`: a machine set to US dates has turned day and month round. Typed 5/6 became the 6th of May, typed 25/6 stayed a text: all
 *   texts have a day above 12, and no real date has one.
 */
export type DateOrder = 'month-first' | 'swapped';

/** Real dates below this many could all have a small day by chance. */
const DATES_THAT_PROVE = 3;
/** Smaller numbers are years. */
const FIRST_SERIAL = 31_000;
const PLAIN_DAY = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)$/;

/** The three figures of a text that is one day in figures, as they stand. */
export const dayFigures = memoize((text: string): readonly [first: number, second: number, year: number] | null => {
  const match = PLAIN_DAY.exec(clean(text));
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
});

/** The other reading of a day: day and month changed over; null when that is no day, or the same day. */
export function turnedRound(iso: string): string | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return month === day ? null : isoDay(year, day, month);
}

/** The order of the days of a column that is not day before month; null when nothing speaks against it. */
export function dateOrder(values: readonly CellValue[], date1904: boolean): DateOrder | null {
  let hasText = false;
  let areLate = true;
  for (const value of values) {
    const figures = typeof value === 'string' ? dayFigures(value) : null;
    if (!figures) continue;
    const [first, second] = figures;
    if (first <= 12 && second > 12) return 'month-first';
    hasText = true;
    areLate &&= first > 12;
  }
  if (!hasText || !areLate) return null;
  let dates = 0;
  for (const value of values) {
    if (typeof value !== 'number' || value < FIRST_SERIAL) continue;
    if (Number(serialToIso(value, date1904)?.slice(8)) > 12) return null;
    dates++;
  }
  return dates >= DATES_THAT_PROVE ? 'swapped' : null;
}
