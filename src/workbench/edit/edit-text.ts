import { SSF } from '@e965/xlsx';
import { isCellError } from '../../sheet/grid';
import type { Cell } from '../host/model/cell';
import type { EntryCulture } from '../host/model/entry';

/**
 * The text that stands for a cell while it is edited, so that entering it again gives the same cell: formulas as they are, numbers with all
 * digits, dates as days, percentages with their sign.
 */
export function editText(
  cell: Cell | undefined,
  numberFormat: string,
  { decimal }: EntryCulture,
  date1904: boolean,
): string {
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return cell.apostrophe ? `'${value}` : value;
  if (Number.isInteger(value) && isDay(numberFormat)) return String(SSF.format('dd/mm/yyyy', value, { date1904 }));
  const isPercent = numberFormat.endsWith('%');
  const text = isPercent ? `${Number((value * 100).toPrecision(14))}%` : String(value);
  return text.replace('.', decimal);
}

/** Whether a format shows days: a number in it is edited as a date. */
const isDay = (format: string): boolean => SSF.is_date(format) && /[dy]/i.test(format) && !/h/i.test(format);
