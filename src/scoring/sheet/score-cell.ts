import type { ColumnIndex, RowIndex } from '../../sheet/address';
import { isCellError, type CellValue } from '../../sheet/grid';
import { clean } from '../../sheet/text/fold';
import { isBlank, isDash } from '../../sheet/values/cell-text';
import { parseFigure, type NumberStyle } from '../../sheet/values/figures';
import { compare, exact, isZero, sum, type Exact } from '../exact';
import { parseSum } from '../formula/sum';
import { noScoreReason } from './no-score';

/**
 * What a cell of a score column says.
 * - `not-scored`: "-" or "–", which is not zero;
 * - `not-arisen`, `not-assigned`: the cell says why there is no score;
 * - `text-number`: a figure stored as text, which SUM passes over;
 * - `letter-o`: the letter O where a zero is meant;
 * - `spelled-sum`: "97 + 10 = 107", read as its result.
 */
type ScoreReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-scored' }
  | { readonly kind: 'not-arisen' | 'not-assigned' }
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'text-number'; readonly value: Exact }
  | { readonly kind: 'two-ways'; readonly values: readonly [Exact, Exact] }
  | { readonly kind: 'letter-o' }
  | { readonly kind: 'spelled-sum'; readonly value: Exact; readonly parts: readonly Exact[] }
  | { readonly kind: 'error' }
  | { readonly kind: 'text' };

export interface ScoreCell {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly raw: CellValue;
  /** Formula text without `=`; true when there is one whose text is not known; null for a typed cell. */
  readonly formula: string | true | null;
  readonly reading: ScoreReading;
}

const SUM = /^[\d.,\s]+(?:\+[\d.,\s]+)+=\s*([\d.,]+)\s*(?:đ|điểm)?$/u;
const WITH_UNIT = /^\(?([-+]?\d[\d.,\s]*)\s*(?:đ|điểm)?\)?$/u;

function figure(text: string, style: NumberStyle, max: Exact | null): readonly Exact[] | null {
  const values = parseFigure(text.trim().replace(/^\+/, ''), style)?.map(exact);
  if (!values || values.length < 2 || !max) return values ?? null;
  // 4,295 beside most points of 5 can only be the decimal.
  const fitting = values.filter((value) => compare(value, max) <= 0);
  return fitting.length === 1 ? fitting : values;
}

/**
 * Reads a cell of a score column.
 * @param style how the column writes its numbers (figures.ts); @param max most points of the criterion, which tells 4,295 from 4295.
 */
export function readScore(raw: CellValue, style: NumberStyle, max: Exact | null): ScoreReading {
  if (raw === null) return { kind: 'blank' };
  if (typeof raw === 'number') return { kind: 'number', value: exact(raw) };
  if (typeof raw === 'boolean') return { kind: 'text' };
  if (isCellError(raw)) return { kind: 'error' };
  const text = clean(raw);
  if (isBlank(raw)) return { kind: 'blank' };
  if (isDash(raw)) return { kind: 'not-scored' };
  if (/^o(?:[.,]o+)?(?:\s*(?:đ|điểm))?$/u.test(text)) return { kind: 'letter-o' };
  const spelled = SUM.exec(text);
  if (spelled?.[1]) {
    const [left = ''] = text.split('=');
    const parts = left.split('+').map((part) => figure(part, style, max));
    const result = figure(spelled[1], style, null);
    const known = parts.flatMap((part) => (part?.length === 1 && part[0] ? [part[0]] : []));
    const [value] = result ?? [];
    if (result?.length === 1 && value && known.length === parts.length)
      return { kind: 'spelled-sum', value, parts: known };
  }
  const values = figure(WITH_UNIT.exec(text)?.[1] ?? '', style, max);
  const [first, second] = values ?? [];
  if (first && second) return { kind: 'two-ways', values: [first, second] };
  return first ? { kind: 'text-number', value: first } : { kind: noScoreReason(raw) ?? 'text' };
}

/** The score that a person means; null when the cell holds none or can be read in two ways. */
export function meant(cell: ScoreCell | null): Exact | null {
  if (!cell) return null;
  const { reading } = cell;
  if (reading.kind === 'number' || reading.kind === 'text-number' || reading.kind === 'spelled-sum')
    return reading.value;
  return reading.kind === 'letter-o' ? exact(0) : null;
}

/** The number that a formula of the sheet sees; null for texts. */
export const counted = (cell: ScoreCell | null): Exact | null =>
  cell?.reading.kind === 'number' ? cell.reading.value : null;

/** Whether a group's figure is a score that was given to it, worked out in its cell perhaps, and no sum of other cells. */
export function isGiven(cell: ScoreCell | null): boolean {
  const value = meant(cell);
  if (!cell || !value) return false;
  if (cell.formula === null) return true;
  if (cell.formula === true) return false;
  const parsed = parseSum(cell.formula);
  return parsed ? parsed.terms.length === 0 : !isZero(value);
}

/** Whether a spelled-out sum is right. */
export const isRightSum = (reading: ScoreReading): boolean =>
  reading.kind !== 'spelled-sum' || compare(sum(reading.parts), reading.value) === 0;
