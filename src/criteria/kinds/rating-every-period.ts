import { z } from 'zod';
import { defineMessages, type MessageValue } from '../../i18n/message';
import { RATING_LABEL, RATINGS, type Period, type Rating } from '../../sheet/value';
import { defineKind, PASS, type FieldReader, type Judgement, type SeenCell } from '../criterion';
import { countedYears } from '../counted-years';
import { describeYears, type YearSeen } from '../describe-years';
import { absent, noneAvailable, openValue } from '../open-value';
import { ratingOf, type RatingRules } from '../rating-of';

const params = z.strictObject({
  field: z.string(),
  periods: z.array(z.string()).min(1),
  atLeast: z.enum(RATINGS),
  exemplaryCleanStrongAs: z.enum(RATINGS).optional(),
});

const messages = defineMessages('rating-every-period', {
  below: {
    vi: 'Năm {found}, thấp hơn {standard}; tiêu chuẩn cần {total}/{total} năm từ {standard}, đang có {good}/{total}.',
    en: 'Year {found}, below {standard}; {total} of {total} years from {standard} are needed, {good} of {total} are there.',
  },
  'below-counted': {
    vi: 'Ô {cell} ghi "{text}": {lower} năm thấp hơn {standard}; tiêu chuẩn cần {total}/{total} năm từ {standard}.',
    en: 'Cell {cell} says "{text}": {lower} years are below {standard}; {total} of {total} years from {standard} are needed.',
  },
  open: {
    vi: 'Chưa có đủ mức xếp loại: {found}; cần mọi năm từ {first} đến {last}.',
    en: 'Ratings are missing: {found}; every year from {first} to {last} is needed.',
  },
  'other-title': {
    vi: '{found}: danh hiệu trong sạch, vững mạnh chưa có quy định quy đổi ra mức xếp loại, cần Hội đồng xem.',
    en: '{found}: the clean-and-strong title has no set rank, the council must decide.',
  },
});

interface Prepared extends RatingRules {
  readonly periods: readonly Period[];
  readonly readers: readonly FieldReader[];
  readonly standard: Rating;
  readonly limit: number;
}

/** Every period rated at least so well. A proven lower rating wins over missing years. */
export const ratingEveryPeriod = defineKind<z.infer<typeof params>, Prepared>({
  id: 'rating-every-period',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  reads: ({ field }) => [{ fields: [field], as: ['rating'], byPeriod: true }],
  fields: ({ field }) => [field],
  columns: ({ field, periods }) => [{ fields: [field], periods }],
  prepare: ({ field, periods, atLeast, exemplaryCleanStrongAs }, scope) => ({
    periods,
    readers: periods.map((period) => scope.bind(field, period)),
    standard: atLeast,
    limit: RATINGS.indexOf(atLeast),
    exemplaryAs: exemplaryCleanStrongAs ?? null,
  }),
  evaluate(subject, prepared): Judgement {
    const { readers, limit } = prepared;
    let good = 0;
    for (const reader of readers) {
      const reading = reader.reading(subject);
      if (!reading) continue;
      const rating = ratingOf(reading, prepared);
      if (rating !== null && rating !== 'title' && RATINGS.indexOf(rating) <= limit) good++;
    }
    return good === readers.length ? PASS : explain(subject, prepared, good);
  },
  settled: ({ readers }) => (readers[0] && noneAvailable(readers) ? absent(readers[0]) : null),
});

function explain(subject: Parameters<FieldReader['read']>[0], prepared: Prepared, good: number): Judgement {
  const { readers, periods, standard, limit } = prepared;
  const counted = countedYears(subject, readers, periods, standard, prepared);
  if (counted) {
    const { seen, text, cell, lower, isNamed, notes } = counted;
    if (counted.good === periods.length) return { outcome: 'pass', notes };
    if (isNamed && lower > 0) {
      const data = { cell, text, lower, standard: RATING_LABEL[standard], total: periods.length };
      return { outcome: 'fail', message: messages.say('below-counted', data), cells: [seen] };
    }
  }
  const below: { period: Period; seen: SeenCell }[] = [];
  const open: { period: Period; seen: SeenCell | null }[] = [];
  const titles: { period: Period; seen: SeenCell }[] = [];
  readers.forEach((reader, index) => {
    const period = periods[index] ?? '';
    const seen = reader.read(subject);
    const rating = seen ? ratingOf(seen.cell.reading, prepared) : null;
    if (!seen || rating === null) open.push({ period, seen });
    else if (rating === 'title') titles.push({ period, seen });
    else if (RATINGS.indexOf(rating) > limit) below.push({ period, seen });
  });
  const list = (items: readonly YearSeen[]): MessageValue => ({ list: describeYears(items) });
  const label = RATING_LABEL[standard];
  if (below.length > 0) {
    return {
      outcome: 'fail',
      message: messages.say('below', {
        found: list(below),
        standard: label,
        total: periods.length,
        good,
      }),
      cells: below.map(({ seen }) => seen),
    };
  }
  const [first] = readers;
  if (open.length === readers.length && open.every(({ seen }) => seen === null)) return first ? absent(first) : PASS;
  const cells = [...open, ...titles].flatMap(({ seen }) => (seen ? [seen] : []));
  if (open.length > 0) {
    const [only] = open;
    if (open.length === 1 && only?.seen && only.seen.cell.reading.kind !== 'blank' && first)
      return openValue(first.label, only.seen);
    return {
      outcome: 'unknown',
      message: messages.say('open', { found: list(open), first: periods[0] ?? '', last: periods.at(-1) ?? '' }),
      cells,
    };
  }
  return { outcome: 'review', message: messages.say('other-title', { found: list(titles) }), cells };
}
