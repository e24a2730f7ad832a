import type { CellStyle, CellValue } from '../grid';
import { isCellError } from '../grid';
import { oneLine } from '../text/fold';

/** A cell with its style, as column readers take it. */
export interface StyledCell {
  readonly raw: CellValue;
  readonly style: CellStyle;
}

/** Nothing but dots, dashes of a dotted line, or spaces: a place left to be filled in. */
const EMPTY_TEXT = /^[\s.…_]*$/u;

/** A text that begins so is not blank, whatever follows: spares most cells the closer look. */
const PLAIN_START = /^[\p{L}\p{N}]/u;

/** Whether a cell gives no answer at all: empty, spaces, or a dotted line. A single dash is not blank. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && !PLAIN_START.test(value) && EMPTY_TEXT.test(oneLine(value)));

const DASHES = /^[-–—−]+$/;

/** A dash alone: "not given" in a column of values, "no" under a yes/no column. */
export const isDash = (value: CellValue): boolean =>
  typeof value === 'string' && !PLAIN_START.test(value) && DASHES.test(oneLine(value));

/** A cell's value as one line of text; numbers in plain form, errors by their name. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? oneLine(value) : String(value);
}
