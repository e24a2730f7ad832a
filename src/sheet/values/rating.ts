import { editDistance } from '../text/edit-distance';
import { clean, fold, foldLoose } from '../text/fold';
import type { Period, RatingReading, Reading } from '../value';
import { RATING_LABEL } from '../value';
import { periodSpans, type PeriodMode } from './periods';

type Scale = 'party' | 'union';
type Form = readonly [reading: RatingReading, texts: readonly string[]];

const rating = (value: 'excellent' | 'good' | 'completed' | 'not-completed'): RatingReading => ({
  kind: 'rating',
  rating: value,
});
const NO_ORGANISATION: RatingReading = { kind: 'no-organisation' };

/** Wordings of ratings, as they are written; domain lexicon of ratings and of party and union organisations. */
const TASK_FORMS: readonly Form[] = [
  [
    rating('excellent'),
    [
      'hoàn thành xuất sắc nhiệm vụ',
      'hoàn thành xuất sắc',
      'htxsnvụ',
      'htxsnv',
      'htxs nv',
      'ht xsnv',
      'htxs',
      'ht xuất sắc nv',
      'hoàn thành xs nhiệm vụ',
      'xuất sắc',
      'xsnv',
      'xs',
    ],
  ],
  [
    rating('good'),
    [
      'hoàn thành tốt nhiệm vụ',
      'hoàn thành tốt',
      'httnvụ',
      'httnv',
      'htt nv',
      'ht tốt nv',
      'httốt nv',
      'htnv tốt',
      'ht tốt',
      'htt',
      'tốt',
    ],
  ],
  [
    rating('not-completed'),
    [
      'không hoàn thành nhiệm vụ',
      'chưa hoàn thành nhiệm vụ',
      'không hoàn thành',
      'không htnv',
      'khtnv',
      'kht nv',
      'kht',
    ],
  ],
  [rating('completed'), ['hoàn thành nhiệm vụ', 'hoàn thành', 'htnv', 'ht nv', 'ht']],
];
const PARTY_FORMS: readonly Form[] = [
  [
    { kind: 'clean-strong', exemplary: true },
    [
      'trong sạch, vững mạnh tiêu biểu',
      'trong sạch vững mạnh tiêu biểu',
      'trong sạch vững mạnh, tiêu biểu',
      'tsvm tiêu biểu',
      'tsvmtb',
      'tsvm tb',
    ],
  ],
  [{ kind: 'clean-strong', exemplary: false }, ['trong sạch, vững mạnh', 'trong sạch vững mạnh', 'tsvm']],
  [
    NO_ORGANISATION,
    [
      'chưa có tổ chức đảng',
      'không có tổ chức đảng',
      'chưa có tcđ',
      'không có tcđ',
      'chưa có tccsđ',
      'không có tccsđ',
      'chưa có tổ chức cơ sở đảng',
      'không có chi bộ',
      'chưa có chi bộ',
      'chưa có đảng bộ',
      'không có đảng bộ',
      'chưa thành lập tổ chức đảng',
      'chưa thành lập chi bộ',
      'chưa thành lập tcđ',
      'chưa thành lập',
      'không có tổ chức',
      'chưa có tổ chức',
    ],
  ],
];
const UNION_FORMS: readonly Form[] = [
  [
    { kind: 'union-strong-excellent' },
    [
      'công đoàn vững mạnh xuất sắc',
      'công đoàn cơ sở vững mạnh xuất sắc',
      'vững mạnh xuất sắc',
      'vững mạnh, xuất sắc',
      'cđvmxs',
      'cđcs vmxs',
      'vmxs',
      'vm xs',
    ],
  ],
  [{ kind: 'union-other' }, ['công đoàn vững mạnh', 'vững mạnh', 'vm', 'khá', 'trung bình', 'yếu']],
  [
    NO_ORGANISATION,
    [
      'chưa có công đoàn',
      'không có công đoàn',
      'chưa có tổ chức công đoàn',
      'không có tổ chức công đoàn',
      'chưa thành lập công đoàn',
      'chưa thành lập',
    ],
  ],
];

/** Words that may stand beside a rating without changing it. */
const FILLER = new Set(
  'xếp loại kết quả đánh giá đạt được mức tổ chức cơ sở đảng đảng bộ chi bộ công đoàn cđ cđcs tcđ tccsđ năm học các liên tục liền từ đến và là trong nhiệm vụ nh giai đoạn hằng hàng đều qđ số theo danh hiệu loại nv'
    .split(' ')
    .map(fold),
);

interface Lexicon {
  readonly pattern: RegExp;
  readonly readings: ReadonlyMap<string, RatingReading>;
}

function lexicon(forms: readonly Form[]): Lexicon {
  const readings = new Map(forms.flatMap(([reading, texts]) => texts.map((text) => [clean(text), reading] as const)));
  const alternatives = [...readings.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { readings, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu') };
}

const LEXICONS: Readonly<Record<Scale, Lexicon>> = {
  party: lexicon([...PARTY_FORMS, ...TASK_FORMS]),
  union: lexicon([...UNION_FORMS, ...TASK_FORMS.map(([, texts]): Form => [{ kind: 'union-other' }, texts])]),
};

/** Long wordings that a typing slip cannot turn into one another. */
const LONG_FORMS: Readonly<Record<Scale, readonly (readonly [string, RatingReading])[]>> = {
  party: [...TASK_FORMS, ...PARTY_FORMS].flatMap(([reading, texts]) => longForms(reading, texts)),
  union: UNION_FORMS.flatMap(([reading, texts]) => longForms(reading, texts)),
};
function longForms(reading: RatingReading, texts: readonly string[]): [string, RatingReading][] {
  return texts.filter((text) => text.length >= 18).map((text) => [foldLoose(text), reading]);
}

const NOT_A_RATING: Reading = { kind: 'unreadable', reason: 'not-a-rating' };
const wording = (reading: RatingReading, scale: Scale): { vi: string; en: string } => {
  if (reading.kind === 'rating') return RATING_LABEL[reading.rating];
  if (reading.kind === 'union-strong-excellent') return { vi: 'vững mạnh xuất sắc', en: 'strong and excellent' };
  if (reading.kind === 'clean-strong') return { vi: 'trong sạch, vững mạnh', en: 'clean and strong' };
  if (reading.kind === 'no-organisation')
    return scale === 'party'
      ? { vi: 'chưa có tổ chức đảng', en: 'no party organisation' }
      : { vi: 'chưa có công đoàn', en: 'no union' };
  return { vi: 'loại khác', en: 'another rating' };
};

/** Letters spaced by dots ("H.T.X.S.N.V") are one word. */
const joinDotted = (text: string): string =>
  /^(?:\p{L}\.\s?){2,}\p{L}?\.?$/u.test(text) ? text.replace(/[.\s]/g, '') : text;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly periods?: readonly Period[];
  readonly reading?: RatingReading;
}

/** Pairs years with ratings: each run of years belongs to the rating after it, or before it when the text begins with a rating. */
function pair(tokens: readonly Token[]): ReadonlyMap<Period, RatingReading> | null {
  const result = new Map<Period, RatingReading>();
  const ratingFirst = tokens[0]?.reading !== undefined;
  let pending: Period[] = [];
  let current: RatingReading | undefined;
  const put = (periods: readonly Period[], reading: RatingReading): boolean =>
    periods.every((period) => {
      const before = result.get(period);
      result.set(period, reading);
      return before === undefined || JSON.stringify(before) === JSON.stringify(reading);
    });
  for (const { periods, reading } of tokens) {
    if (ratingFirst) {
      if (reading) current = reading;
      else if (!current || !put(periods ?? [], current)) return null;
    } else if (periods) pending.push(...periods);
    else if (reading) {
      if (pending.length === 0 || !put(pending, reading)) return null;
      pending = [];
    }
  }
  return pending.length === 0 ? result : null;
}

/** Words that take back what stands beside them, in brackets too: "HTXSNV (trừ năm 2021)". */
const EXCEPTING = new Set('không chưa trừ riêng ngoại'.split(' ').map(fold));

/** The rest of a text beside the tokens: only words that change nothing? Negations and unknown words make it unreadable. */
function onlyFiller(text: string, tokens: readonly Token[]): boolean {
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

/** "5/5 năm", "5 năm liền": a count of years beside one rating. */
const YEAR_COUNT = /(?<!\d)(?:0?(\d)\s*\/\s*0?(\d)\s*năm|0?(\d)\s*năm(?:\s*(?:liền|liên tục|liên tiếp))?)(?!\p{L})/u;

/**
 * What a rating cell says.
 * @param periods years that the column's header names; a count of years ("5/5 năm HTXSNV") is understood only over all of them.
 */
export function readRating(text: string, scale: Scale, mode: PeriodMode, periods: readonly Period[]): Reading {
  const cleaned = joinDotted(clean(text));
  const { pattern, readings } = LEXICONS[scale];
  const spans = periodSpans(cleaned, mode);
  const isInSpan = (at: number) => spans.some((span) => at >= span.start && at < span.end);
  const tokens: Token[] = [
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
  if (spans.length > 0) {
    const byPeriod = pair(withoutDoubled(tokens));
    return byPeriod ? { kind: 'ratings', byPeriod } : NOT_A_RATING;
  }
  const ratings = distinct.filter((reading) => reading.kind === 'rating');
  const single =
    distinct.length === 1 ? first : ratings.length === 1 && distinct.every(isRatingOrClean) ? ratings[0] : undefined;
  if (!single) return { kind: 'ambiguous', readings: distinct.map((reading) => wording(reading, scale)) };
  const count = YEAR_COUNT.exec(cleaned);
  if (!count) return single;
  const [, reached, all, plain] = count;
  const covers = Number(reached ?? plain) === periods.length && (all === undefined || all === reached);
  return covers && periods.length > 0
    ? { kind: 'ratings', byPeriod: new Map(periods.map((period) => [period, single])) }
    : NOT_A_RATING;
}

const isRatingOrClean = (reading: RatingReading): boolean =>
  reading.kind === 'rating' || reading.kind === 'clean-strong';

/** "HTXSNV, trong sạch vững mạnh" side by side is one statement: the rating stands for both. */
const withoutDoubled = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    (token, index) =>
      token.reading?.kind !== 'clean-strong' ||
      !(tokens[index - 1]?.reading?.kind === 'rating' || tokens[index + 1]?.reading?.kind === 'rating'),
  );

function readMisspelt(cleaned: string, scale: Scale): Reading {
  const loose = foldLoose(cleaned);
  if (loose.length < 14) return NOT_A_RATING;
  const close = LONG_FORMS[scale].filter(([form]) => editDistance(loose, form, 2) <= 2);
  const kinds = new Map(close.map(([, reading]) => [JSON.stringify(reading), reading]));
  const [reading] = kinds.values();
  return kinds.size === 1 && reading ? reading : NOT_A_RATING;
}
