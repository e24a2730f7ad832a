import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { RATING_LABEL, RATINGS, type Period, type Rating } from '../../sheet/value';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { countedYears } from '../counted-years';
import { absent, noneAvailable } from '../open-value';
import { describeYears, type YearSeen } from '../describe-years';
import { ratingOf, type RatingRules } from '../rating-of';

const params = z.strictObject({
  field: z.string(),
  periods: z.array(z.string()).min(1),
  rating: z.enum(RATINGS),
  atLeast: z.int().positive(),
  exemplaryCleanStrongAs: z.enum(RATINGS).optional(),
});

const messages = defineMessages('rating-count', {
  'too-few': {
    vi: 'Có {count} năm {rating}, cần ít nhất {needed} năm: {found}.',
    en: '{count} years of {rating}, at least {needed} are needed: {found}.',
  },
  'too-few-counted': {
    vi: 'Có {count} năm {rating}, cần ít nhất {needed} năm: ô {cell} ghi "{text}".',
    en: '{count} years of {rating}, at least {needed} are needed: cell {cell} says "{text}".',
  },
  open: {
    vi: 'Mới thấy {count} năm {rating}, cần ít nhất {needed} năm; chưa rõ: {found}.',
    en: '{count} years of {rating} so far, at least {needed} are needed; open: {found}.',
  },
  'other-title': {
    vi: 'Có {count} năm {rating}, cần {needed}; danh hiệu trong sạch, vững mạnh ({found}) có được tính hay không do Hội đồng quyết định.',
    en: '{count} years of {rating}, {needed} needed; whether the clean-and-strong title ({found}) counts is for the council.',
  },
});

interface Prepared extends RatingRules {
  readonly periods: readonly Period[];
  readonly readers: readonly FieldReader[];
  readonly rating: Rating;
  readonly limit: number;
  readonly needed: number;
}

/** A rating, or a better one, in at least so many periods. Fails only when the open years could not make up the number. */
export const ratingCount = defineKind<z.infer<typeof params>, Prepared>({
  id: 'rating-count',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  reads: ({ field }) => [{ fields: [field], as: ['rating'], byPeriod: true }],
  fields: ({ field }) => [field],
  columns: ({ field, periods }) => [{ fields: [field], periods }],
  prepare: ({ field, periods, rating, atLeast, exemplaryCleanStrongAs }, scope) => ({
    periods,
    readers: periods.map((period) => scope.bind(field, period)),
    rating,
    limit: RATINGS.indexOf(rating),
    needed: atLeast,
    exemplaryAs: exemplaryCleanStrongAs ?? null,
  }),
  evaluate(subject, prepared): Judgement {
    const { readers, limit, needed } = prepared;
    let count = 0;
    for (const reader of readers) {
      const reading = reader.reading(subject);
      const rating = reading && ratingOf(reading, prepared);
      if (rating && rating !== 'title' && RATINGS.indexOf(rating) <= limit) count++;
    }
    return count >= needed ? PASS : explain(subject, prepared, count);
  },
  settled: ({ readers }) => (readers[0] && noneAvailable(readers) ? absent(readers[0]) : null),
});

function explain(subject: Parameters<FieldReader['read']>[0], prepared: Prepared, count: number): Judgement {
  const { readers, periods, needed, limit, rating } = prepared;
  const counted = countedYears(subject, readers, periods, rating, prepared);
  if (counted) {
    const { seen, text, cell, good, lower, isNamed, notes } = counted;
    if (good >= needed) return { outcome: 'pass', notes };
    if (isNamed && periods.length - lower < needed) {
      const data = { count: good, rating: RATING_LABEL[rating], needed, cell, text };
      return { outcome: 'fail', message: messages.say('too-few-counted', data), cells: [seen] };
    }
  }
  const all: (YearSeen & { state: 'known' | 'open' | 'title' })[] = readers.map((reader, index) => {
    const seen = reader.read(subject);
    const found = seen && ratingOf(seen.cell.reading, prepared);
    const isTitle =
      found === 'title' ||
      (seen?.cell.reading.kind === 'clean-strong' && found !== null && RATINGS.indexOf(found as Rating) > limit);
    const period = periods[index] ?? '';
    return {
      period,
      seen,
      state: found === null ? 'open' : isTitle ? 'title' : 'known',
    };
  });
  const [first] = readers;
  if (first && all.every(({ seen }) => seen === null)) return absent(first);
  const of = (state: string) => all.filter((item) => item.state === state);
  const [open, titles] = [of('open'), of('title')];
  const say = (name: 'too-few' | 'open' | 'other-title', items: typeof all) =>
    messages.say(name, { count, needed, rating: RATING_LABEL[rating], found: { list: describeYears(items) } });
  const cellsOf = (items: typeof all) => items.flatMap(({ seen }) => (seen ? [seen] : []));
  if (count + open.length + titles.length < needed)
    return { outcome: 'fail', message: say('too-few', all), cells: cellsOf(all) };
  if (count + titles.length >= needed)
    return { outcome: 'review', message: say('other-title', titles), cells: cellsOf(titles) };
  return { outcome: 'unknown', message: say('open', [...open, ...titles]), cells: cellsOf([...open, ...titles]) };
}
