import type { CellValue } from '../../../sheet/grid';

/** How texts that look like numbers and dates are taken. */
export interface EntryCulture {
  /** `vi-VN` */
  readonly name: string;
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
  readonly dayFirst: boolean;
}
/** What a person in an office in Viet Nam types into. */
export const VIETNAMESE: EntryCulture = { name: 'vi-VN', decimal: ',', group: '.', dayFirst: true };
/** What add-ins write: Excel's API takes values and formulas in English (docs: Range.formulas against formulasLocal). */
export const ENGLISH: EntryCulture = { name: 'en-US', decimal: '.', group: ',', dayFirst: false };

/** What entering something into a cell makes of it. */
interface Entered {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly apostrophe: boolean;
  /** Number format that Excel gives the cell if it has none. */
  readonly format: string | null;
}

const ERRORS = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;
const plain = (value: CellValue, format: string | null = null): Entered => ({
  value,
  formula: null,
  apostrophe: false,
  format,
});

/**
 * What Excel makes of an entry, typed or written through `Range.values`: `=` begins a formula, an apostrophe marks text, texts that
 * look like numbers, dates or truth values become those. In a cell whose format is `@` every text stays text. A text that begins
 * with `+`, `-` or `@` and is no number counts as a formula, as when typed: the dangerous reading is the one to test against.
 */
export function enteredFrom(
  input: string | number | boolean,
  numberFormat: string,
  culture: EntryCulture,
  date1904: boolean,
): Entered {
  if (typeof input !== 'string') return plain(input);
  if (input === '') return plain(null);
  if (input.startsWith("'")) return { ...plain(input.slice(1)), apostrophe: true };
  if (numberFormat === '@') return plain(input);
  if (input.startsWith('=') && input.length > 1) return { ...plain(null), formula: input };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  if (ERRORS.test(text)) return plain({ error: text.toUpperCase() });
  const number = numberFrom(text, culture);
  if (number) return number;
  const date = dateFrom(text, culture.dayFirst, date1904);
  if (date !== null) return plain(date, culture.dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy');
  if (/^[+@-]./.test(input)) return { ...plain(null), formula: `=${input}` };
  return plain(input);
}

function numberFrom(text: string, { decimal, group }: EntryCulture): Entered | null {
  const d = `\\${decimal}`;
  const g = `\\${group}`;
  const match = new RegExp(`^([+-]?)(\\d{1,3}(?:${g}\\d{3})+|\\d+)?(?:${d}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?(%?)$`).exec(
    text,
  );
  if (!match || (match[2] === undefined && !match[3])) return null;
  const [, sign = '', whole = '0', fraction = '', exponent = '0', percent] = match;
  const value = Number(`${sign}${whole.replaceAll(group, '')}.${fraction || '0'}e${exponent}`);
  if (percent) return plain(value / 100, fraction ? '0.00%' : '0%');
  return plain(value, whole.includes(group) ? (fraction ? '#,##0.00' : '#,##0') : null);
}

function dateFrom(text: string, dayFirst: boolean, date1904: boolean): number | null {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that never was.
  const counted = serial < 61 ? serial - 1 : serial;
  return date1904 ? serial - 1462 : counted;
}
