import { editDistance } from '../text/edit-distance';
import { clean, fold, foldLoose } from '../text/fold';
import type { Period, RatingReading, Reading } from '../value';
import { periodSpans, type PeriodMode } from './periods';
import { NO_ORGANISATION, type RatingScale } from './rating-forms';
import { LONG_RATING_FORMS, RATING_LEXICONS, ratingWording } from './rating-lexicon';
import { readCounts, withCount, yearCounts } from './rating-counts';
import { pairYears, withoutDoubled, type RatingToken } from './rating-tokens';

/** Words that may stand beside a rating without changing it. */
const FILLER = new Set(
  'có xếp loại kết quả đánh giá đạt được mức tổ chức cơ sở đảng đảng bộ chi bộ công đoàn cđ cđcs tcđ tccsđ năm học các liên tục liền từ đến và là trong nhiệm vụ nh giai đoạn hằng hàng đều qđ số theo danh hiệu loại nv'
    .split(' ')
    .map(fold),
);

const NOT_A_RATING: Reading = { kind: 'unreadable', reason: 'not-a-rating' };
/** Letters spaced by dots ("H.T.X.S.N.V") are one word. */
const joinDotted = (text: string): string =>
  /^(?:\p{L}\.\s?){2,}\p{L}?\.?$/u.test(text) ? text.replace(/[.\s]/g, '') : text;

/** Words that take back what stands beside them, in brackets too: "HTXSNV (trừ năm 2021)". */
const EXCEPTING = new Set('không chưa trừ riêng ngoại'.split(' ').map(fold));

/** The rest of a text beside the tokens: only words that change nothing? Negations and unknown words make it unreadable. */
function onlyFiller(text: string, tokens: readonly RatingToken[]): boolean {
  let rest = text;
  for (const { start, end } of [...tokens].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const outside = rest.replace(/\([^()]*\)/g, ' ');
  const bracketed = fold(rest.slice(0))
    .split(' ')
    .some((word) => EXCEPTING.has(word));
  return (
    !bracketed &&
    fold(outside)
      .split(' ')
      .every((word) => word === '' || FILLER.has(word) || /^[\d]+$/.test(word))
  );
}

/** Years of which only the last two figures stand before a colon: "20: HTXS, 21: HTXS", "20-22: HTT". */
const SHORT_YEARS = /(?<![\d/.])(?:(?:1[5-9]|[23]\d)\s*[-–,]\s*)*(?:1[5-9]|[23]\d)(?=\s*:)/gu;
const withWholeYears = (text: string): string =>
  /(?:19|20)\d\d/.test(text)
    ? text
    : text.replace(SHORT_YEARS, (years) => years.replace(/\d\d/g, (year) => `20${year}`));

const OTHER_YEARS = /(?:(?:các|những|mấy|số) )?(?:năm )?còn lại/u;

/** Numbers of years beside a rating that are no count: "3-4 năm". */
const SOME_YEARS = /\d\s*năm(?!\p{L}|\s*(?:19|20)\d\d)/u;

/**
 * What a rating cell says.
 * @param periods years that the column's header names: counts of years ("4 năm HTXSNV; 1 năm HTTNV") are counted against them.
 */
export function readRating(text: string, scale: RatingScale, mode: PeriodMode, periods: readonly Period[]): Reading {
  const cleaned = withWholeYears(joinDotted(clean(text)));
  if (OTHER_YEARS.test(cleaned)) return readOtherYears(text, scale, mode, periods);
  const { pattern, readings } = RATING_LEXICONS[scale];
  const spans = periodSpans(cleaned, mode);
  const isInSpan = (at: number) => spans.some((span) => at >= span.start && at < span.end);
  const tokens: RatingToken[] = [
    ...spans,
    ...[...cleaned.matchAll(pattern)]
      .filter((match) => !isInSpan(match.index))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        reading: readings.get(match[0]) ?? NO_ORGANISATION,
      })),
  ].sort((a, b) => a.start - b.start);
  const found = tokens.flatMap((token) => (token.reading ? [token.reading] : []));
  if (found.length === 0) return readMisspelt(cleaned, scale);
  if (!onlyFiller(cleaned, tokens)) return readMisspelt(cleaned, scale);

  const distinct = [...new Map(found.map((reading) => [JSON.stringify(reading), reading])).values()];
  const first = distinct[0];
  const [ratingsAndYears, counted] = [withoutDoubled(tokens), yearCounts(cleaned)];
  if (spans.length > 0) {
    const byPeriod = pairYears(ratingsAndYears);
    if (byPeriod) return { kind: 'ratings', byPeriod };
  }
  if (counted.length > 0) return readCounts(ratingsAndYears, counted, periods) ?? NOT_A_RATING;
  if (spans.length > 0 || SOME_YEARS.test(cleaned)) return NOT_A_RATING;
  const ratings = distinct.filter((reading) => reading.kind === 'rating');
  const single =
    distinct.length === 1 ? first : ratings.length === 1 && distinct.every(isRatingOrClean) ? ratings[0] : undefined;
  if (!single) return { kind: 'ambiguous', readings: distinct.map((reading) => ratingWording(reading, scale)) };
  return single;
}

/** The years beside those that are named: "2020: HTXSNV; HTTNV các năm còn lại". Understood only over the years of the header. */
function readOtherYears(text: string, scale: RatingScale, mode: PeriodMode, periods: readonly Period[]): Reading {
  const parts = text.split(/[;,\n]/u);
  const [about = '', ...more] = parts.filter((part) => OTHER_YEARS.test(clean(part)));
  const others = readRating(clean(about).replace(OTHER_YEARS, ' '), scale, mode, []);
  if (more.length > 0 || parts.length < 2 || !isOneRating(others)) return NOT_A_RATING;
  const named = readRating(parts.filter((part) => part !== about).join(', '), scale, mode, periods);
  if (named.kind === 'rating-counts' && named.isNamed)
    return withCount(named, others, named.of - named.counts.reduce((sum, { years }) => sum + years, 0)) ?? NOT_A_RATING;
  if (named.kind !== 'ratings') return NOT_A_RATING;
  const rest = periods.filter((period) => !named.byPeriod.has(period));
  if (rest.length === 0) return NOT_A_RATING;
  return {
    kind: 'ratings',
    byPeriod: new Map([...named.byPeriod, ...rest.map((period) => [period, others] as const)]),
  };
}

const isOneRating = (reading: Reading): reading is RatingReading =>
  reading.kind === 'rating' || reading.kind === 'clean-strong' || reading.kind.startsWith('union-');

const isRatingOrClean = (reading: RatingReading): boolean =>
  reading.kind === 'rating' || reading.kind === 'clean-strong';

function readMisspelt(cleaned: string, scale: RatingScale): Reading {
  const loose = foldLoose(cleaned);
  if (loose.length < 14) return NOT_A_RATING;
  const close = LONG_RATING_FORMS[scale].filter(([form]) => editDistance(loose, form, 2) <= 2);
  const kinds = new Map(close.map(([, reading]) => [JSON.stringify(reading), reading]));
  const [reading] = kinds.values();
  return kinds.size === 1 && reading ? reading : NOT_A_RATING;
}
