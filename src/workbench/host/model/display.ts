import { SSF } from '@e965/xlsx';
import { isCellError, type CellValue } from '../../../sheet/grid';
import type { EntryCulture } from './entry';

/**
 * What a cell shows: its value in its number format. Columns that are too narrow show the text all the same.
 * Decimal and group signs are those of the culture; a format that the formatter does not read shows the bare value.
 */
export function displayText(
  value: CellValue,
  numberFormat: string,
  culture: Pick<EntryCulture, 'decimal' | 'group'>,
  date1904: boolean,
): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  const text = formatted(value, numberFormat, date1904);
  const isNumber = typeof value === 'number' && !SSF.is_date(numberFormat);
  if (!isNumber || culture.decimal === '.') return text;
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? culture.decimal : culture.group));
}

function formatted(value: string | number, numberFormat: string, date1904: boolean): string {
  try {
    return String(SSF.format(numberFormat, value, { date1904 }));
  } catch {
    return String(value);
  }
}
