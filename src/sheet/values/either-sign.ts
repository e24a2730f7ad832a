import type { Wording } from '../../i18n/message';
import type { Reading, SaidReading } from '../value';
import type { NumberStyle } from './figures';

/** A figure whose one sign may part thousands or begin decimals. */
const OPEN_FIGURE = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,]*\d)/;

/** What reading the figures of a text with one decimal sign or the other can come to. */
export interface EitherSign<Kind extends SaidReading['kind']> {
  readonly kind: Kind;
  readonly worded: (reading: Extract<SaidReading, { readonly kind: Kind }>) => Wording;
  /** Whether a reading can be meant at all; where only one of two can, it is the one. */
  readonly isLikely?: (reading: Extract<SaidReading, { readonly kind: Kind }>) => boolean;
}

/**
 * Reads a text whose figures hang on the decimal sign. Where the column does not show its sign and the two signs give different readings,
 * it is ambiguous with both, and saying the sign for the column settles it.
 */
export function eitherSign<Kind extends SaidReading['kind']>(
  text: string,
  style: NumberStyle,
  read: (style: NumberStyle) => Reading,
  { kind, worded, isLikely = () => true }: EitherSign<Kind>,
): Reading {
  const found = read(style);
  if (!OPEN_FIGURE.test(text) || found.kind === 'number') return found;
  if (style.decimal !== null) {
    if (!isOf(found, kind) || isLikely(found)) return found;
    const other = read({ decimal: style.decimal === ',' ? '.' : ',' });
    return isOf(other, kind) && isLikely(other) ? other : found;
  }
  const order = text.lastIndexOf('.') > text.lastIndexOf(',') ? (['.', ','] as const) : ([',', '.'] as const);
  const each = order.flatMap((sign) => {
    const reading = read({ decimal: sign });
    return isOf(reading, kind) ? [{ sign, reading }] : [];
  });
  if (each.length < 2) return found;
  const likely = each.filter(({ reading }) => isLikely(reading));
  const [first, second] = likely.length > 0 ? likely : each;
  if (!first || !second) return first?.reading ?? found;
  if (JSON.stringify(first.reading) === JSON.stringify(second.reading)) return found;
  return {
    kind: 'ambiguous',
    readings: [worded(first.reading), worded(second.reading)],
    means: [first.reading, second.reading],
    ways: [
      { about: 'decimal', sign: first.sign },
      { about: 'decimal', sign: second.sign },
    ],
  };
}

const isOf = <Kind extends SaidReading['kind']>(
  reading: Reading,
  kind: Kind,
): reading is Extract<SaidReading, { readonly kind: Kind }> => reading.kind === kind;
