import { clean } from '../text/fold';
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

const DMY = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d|\d\d)(?!\d)/g;
const WORDS = /(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*((?:19|20)\d\d)/g;
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/;
const MONTH = /(?<![\d/])(?:tháng|t)?\s*(\d{1,2})\s*(?:\/|-|năm|\.)\s*((?:19|20)\d\d)(?!\d)/;
const QUARTER = /(?:quí|quý|qúy|q)\s*(iv|iii|ii|i|[1-4])\s*(?:\/|-|năm)?\s*((?:19|20)\d\d)/;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;

/**
 * A date text, day before month always. A month, quarter or year is all of its days; "trước 30/4/2025" is the day before;
 * two days are a span from the first to the second.
 */
export function readDateText(text: string): Reading {
  const cleaned = clean(text);
  const iso = ISO.exec(cleaned);
  if (iso) return oneDay(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const days = [...cleaned.matchAll(WORDS), ...cleaned.matchAll(DMY)]
    .sort((a, b) => a.index - b.index)
    .map(([, day, month, year = '']) => isoDay(fullYear(year), Number(month), Number(day)));
  if (days.length > 2 || days.includes(null)) return NOT_A_DATE;
  const [first, second] = days;
  if (first && second) return first <= second ? span(first, second) : NOT_A_DATE;
  if (first) return oneDay(/(?<!\p{L})trước\s*(?:ngày\s*)?\d/u.test(cleaned) ? shift(first, -1) : first);
  const quarter = QUARTER.exec(cleaned);
  if (quarter) {
    const [year, from] = [Number(quarter[2]), ((ROMAN[quarter[1] ?? ''] ?? 1) - 1) * 3 + 1];
    return span(`${year}-${pad(from)}-01`, lastDay(year, from + 2));
  }
  const month = MONTH.exec(cleaned);
  if (month) return monthSpan(Number(month[2]), Number(month[1]));
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
