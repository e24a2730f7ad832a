import { clean } from '../text/fold';
import type { Period } from '../value';

/** What years a field has: calendar years, school years, or whichever the text shows. */
export type PeriodMode = 'year' | 'school-year' | 'either';

/** A run of years in a text and where it stands in the cleaned text. */
export interface PeriodSpan {
  readonly periods: readonly Period[];
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?:19|20)\\d\\d';
const TO = '\\s*(?:-|–|→|->|\\/|đến|tới|đến hết|đến năm|tới năm|đến năm học)\\s*(?:năm học|năm|nh)?\\s*';
const SPAN = new RegExp(
  `(?<!\\d)(${YEAR})(?:${TO}(${YEAR}|\\d\\d(?!\\d)))?(?:\\s*(?:đến|tới)\\s*(?:năm học|năm|nh)?\\s*(${YEAR})\\s*-\\s*(${YEAR}))?(?!\\d)`,
  'g',
);

const schoolYear = (from: number): Period => `${from}-${from + 1}`;
const yearsBetween = (from: number, to: number): number[] =>
  from <= to && to - from < 30 ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [from, to];

/** Full year of a second half: `2020-21` means 2021; a day or month ("2020/12") is none. */
const endYear = (from: number, text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (text.length === 4) return Number(text);
  const year = Math.floor(from / 100) * 100 + Number(text);
  return year === from + 1 ? year : null;
};

/**
 * Years named in a text, with their places in `clean(text)`.
 * `2020-2024` is five years; `2020-2021` is one school year in school-year mode. With `either`, ranges are school years when the text
 * says "năm học", or when each covers one step and together they form a chain (2020-2021, 2021-2022) or stand alone.
 */
export function periodSpans(text: string, mode: PeriodMode): readonly PeriodSpan[] {
  const cleaned = clean(text);
  const found = [...cleaned.matchAll(SPAN)].map((match) => {
    const from = Number(match[1]);
    const to = endYear(from, match[2]);
    return {
      from,
      to,
      lastStart: match[3] ? Number(match[3]) : null,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  const ranges = found.filter((span) => span.to !== null);
  const oneStep = ranges.length > 0 && ranges.every((span) => span.to === span.from + 1);
  const chained = ranges.every((span, index) => index === 0 || span.from === (ranges[index - 1]?.to ?? 0));
  const isSchool =
    mode === 'school-year' ||
    (mode === 'either' &&
      (/năm học|(?<!\p{L})nh(?!\p{L})/u.test(cleaned) || (oneStep && chained && ranges.length === found.length)));
  return found.map(({ from, to, lastStart, start, end }) => {
    if (isSchool && to === from + 1) {
      return { periods: yearsBetween(from, lastStart ?? from).map(schoolYear), start, end };
    }
    if (isSchool && to !== null) return { periods: yearsBetween(from, to - 1).map(schoolYear), start, end };
    return { periods: (to === null ? [from] : yearsBetween(from, to)).map(String), start, end };
  });
}

/** Years or school years that a text names, each once, in order of appearance. */
export const readPeriods = (text: string, mode: PeriodMode): readonly Period[] => [
  ...new Set(periodSpans(text, mode).flatMap((span) => span.periods)),
];

/** Whether a text names years and nothing else. */
export const isYearOnly = (text: string): boolean =>
  readPeriods(text, 'either').length > 0 && /^\W*$/u.test(stripPeriods(text).replace(/năm học|năm/gu, ''));

const YEAR_WORDS = new Set(
  ['năm', 'năm học', 'các năm', 'năm đánh giá', 'năm xếp loại', 'năm công tác', 'niên độ'].map(clean),
);

/** Whether a header says nothing but that years stand below it. */
export const isYearWord = (text: string): boolean => YEAR_WORDS.has(clean(text).replace(/[\s:.(*)]+$/u, ''));

const PERIOD_WORDS = /(?<!\p{L})(?:từ năm học|từ năm|các năm học|các năm|năm học|giai đọan|trong năm|năm|nh|từ)\s*$/u;

/** The cleaned text without its years and the words that introduce them: "xếp loại tổ chức đảng năm 2020" -> "xếp loại tổ chức đảng". */
export function stripPeriods(text: string): string {
  let rest = clean(text);
  for (const { start, end } of [...periodSpans(text, 'year')].reverse()) {
    rest = `${rest.slice(0, start).replace(PERIOD_WORDS, '')} ${rest.slice(end)}`;
  }
  return rest.replace(/\s+/g, ' ').trim();
}
