import { clean } from '../text/fold';
import { memoize } from '../text/memo';
import type { IsoDate, Reading } from '../value';
import { cellText, type StyledCell } from './cell-text';

const DAY = 86_400_000;
const pad = (value: number): string => String(value).padStart(2, '0');
const NOT_A_DATE: Reading = { kind: 'unreadable', reason: 'not-a-date' };

/** A calendar day as ISO text, null when there is no such day. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const shift = (iso: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const lastDay = (year: number, month: number): IsoDate =>
  shift(month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`, -1);

/** The day of an Excel serial number. Serial 60 of the 1900 system is a day that never was (29/2/1900) and gives null. */
export function serialToIso(serial: number, date1904: boolean): IsoDate | null {
  const whole = Math.floor(serial);
  if (!date1904 && whole === 60) return null;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const time = new Date(epoch + whole * DAY);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}

/** The Excel serial number of a day of the 1900 system, from 1/3/1900 on. */
export const isoToSerial = (iso: IsoDate): number => Date.parse(`${iso}T00:00:00Z`) / DAY + 25_569;

const isDateFormat = (format: string): boolean =>
  /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && format !== 'General';

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

const span = (from: IsoDate | null, to: IsoDate | null): Reading =>
  from && to ? { kind: 'date', from, to } : NOT_A_DATE;
const oneDay = (day: IsoDate | null): Reading => span(day, day);
const monthSpan = (year: number, month: number): Reading =>
  month >= 1 && month <= 12 ? span(`${year}-${pad(month)}-01`, lastDay(year, month)) : NOT_A_DATE;

// A year of two digits needs one sign throughout and nothing behind it: "5-10/12/2021" is not the 5th of October 2012.
const DMY =
  /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)(?!\d)|(?<!\d)(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\5\s*(\d\d)(?!\d|\s*[/.-]\s*\d)/g;
/** "30/4 - 01/5/2025", "15-20/10/2021": the first day leaves out what the second says. */
const DAYS =
  /(?<![\d/])(\d{1,2})(?:\s*\/\s*(\d{1,2}))?\s*(?:-|đến|tới)\s*(?:ngày\s*)?(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*((?:19|20)\d\d)(?!\d)/u;
const WORDS = /(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*((?:19|20)\d\d)/g;
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/;
const MONTH = /(?<![\d/])(?:tháng|t)?\s*(\d{1,2})\s*(?:\/|-|năm|\.)\s*((?:19|20)\d\d)(?!\d)/g;
/** Months listed before one year: "tháng 10, 11/2024". */
const MONTHS_LISTED =
  /(?:tháng|t)\s*(\d{1,2})\s*(?:,|và|-|đến|;)\s*(?:tháng\s*|t\s*)?(?:\d{1,2}\s*(?:,|và|-|đến|;)\s*(?:tháng\s*|t\s*)?)*\d{1,2}\s*(?:\/|-|năm)\s*((?:19|20)\d\d)/u;
/** Far enough ahead to be after any deadline. */
const NO_END = '9999-12-31';
const BEFORE = /(?<!\p{L})trước\s*(?:ngày\s*|tháng\s*|quí\s*|quý\s*|qúy\s*|năm\s*|t|q)?(?=[\divx])/u;
const AFTER = /(?<!\p{L})sau\s*(?:ngày\s*|tháng\s*|quí\s*|quý\s*|qúy\s*|năm\s*|t|q)?(?=[\divx])/u;
const FROM_DAY = /(?<!\p{L})(?:từ|kể từ)\s*(?:ngày\s*)\d/u;
const QUARTER = /(?:quí|quý|qúy|q)\s*(iv|iii|ii|i|[1-4])\s*(?:\/|-|năm)?\s*((?:19|20)\d\d)/;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;

/** What is said not to have been done has no day: "chưa gửi", "chưa có báo cáo", "không nộp". */
const NOT_DONE = /^(?:chưa|không|ko)(?!\s*(?:rõ|xác định|biết|nhớ|ghi))(?:\s+\p{L}+){0,4}$/u;

/**
 * A date text, day before month always; "chưa gửi" is the answer no. A month, quarter or year is all of its days; "trước 30/4/2025" is the day before;
 * two days are a span from the first to the second.
 */
export const readDateText: (text: string) => Reading = memoize((text) => {
  const cleaned = clean(text);
  if (NOT_DONE.test(cleaned)) return { kind: 'answer', yes: false, detail: text };
  const iso = ISO.exec(cleaned);
  if (iso) return oneDay(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const between = DAYS.exec(cleaned);
  if (between) {
    const [, from, fromMonth, to, month, year] = between.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const [first, last] = [isoDay(year, fromMonth || month, from), isoDay(year, month, to)];
    return first && last && first <= last ? span(first, last) : NOT_A_DATE;
  }
  const days = [...cleaned.matchAll(WORDS), ...cleaned.matchAll(DMY)]
    .sort((a, b) => a.index - b.index)
    .map(([, day, month, year, shortDay, , shortMonth, shortYear]) =>
      isoDay(fullYear(year ?? shortYear ?? ''), Number(month ?? shortMonth), Number(day ?? shortDay)),
    );
  if (days.length > 2 || days.includes(null)) return NOT_A_DATE;
  const [first, second] = days;
  if (first && second) return first <= second ? span(first, second) : NOT_A_DATE;
  if (first) return FROM_DAY.test(cleaned) ? span(first, NO_END) : hemmed(oneDay(first), cleaned);
  return hemmed(readMonths(cleaned), cleaned);
});

/** "Trước D" is the day before D as a completion, and any day before it as a day of sending; "sau D" is any day after it. */
function hemmed(read: Reading, cleaned: string): Reading {
  if (read.kind !== 'date') return read;
  if (BEFORE.test(cleaned)) {
    const day = shift(read.from, -1);
    return { kind: 'date', from: day, to: day, orEarlier: true };
  }
  return AFTER.test(cleaned) ? span(shift(read.to, 1), NO_END) : read;
}

/** A text without a day: months from the first to the last, a quarter, or a year. */
function readMonths(cleaned: string): Reading {
  const quarter = QUARTER.exec(cleaned);
  if (quarter) {
    const [year, from] = [Number(quarter[2]), ((ROMAN[quarter[1] ?? ''] ?? 1) - 1) * 3 + 1];
    return span(`${year}-${pad(from)}-01`, lastDay(year, from + 2));
  }
  const listed = MONTHS_LISTED.exec(cleaned);
  const months = [
    ...(listed ? [monthSpan(Number(listed[2]), Number(listed[1]))] : []),
    ...[...cleaned.matchAll(MONTH)].map(([, month, year]) => monthSpan(Number(year), Number(month))),
  ];
  if (months.length > 0) {
    const read = months.flatMap((month) => (month.kind === 'date' ? [month] : []));
    const [first, ...others] = read;
    if (!first || read.length < months.length) return NOT_A_DATE;
    const ends = [first, ...others];
    return span(
      ends.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
      ends.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    );
  }
  const years = [...cleaned.matchAll(YEAR)].map(([year]) => year);
  return years.length === 1 ? span(`${years[0]}-01-01`, `${years[0]}-12-31`) : NOT_A_DATE;
}

/** Serial numbers of the years 1990 to 2100, in either date system. */
const isPlausibleSerial = (serial: number): boolean => serial >= 31_000 && serial <= 73_500;

/** One cell of a column of dates, by itself: day before month. */
export function readDate({ raw, style }: StyledCell, date1904: boolean): Reading {
  if (typeof raw !== 'number') return readDateText(cellText(raw));
  if (isDateFormat(style.format) || isPlausibleSerial(raw)) return oneDay(serialToIso(raw, date1904));
  return Number.isInteger(raw) && raw >= 1990 && raw <= 2100 ? span(`${raw}-01-01`, `${raw}-12-31`) : NOT_A_DATE;
}
