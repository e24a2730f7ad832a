import type { ValueKind } from '../field';
import type { StyledCell } from './cell-text';
import type { ColumnWay, DayOrder } from '../value';
import { dateOrder, type DateOrder } from './date-order';
import { numberStyle, type NumberStyle } from './figures';

export const isPercentFormat = (format: string): boolean => format.includes('%');
/** Figures cannot be told apart from percentages above this many per cent of a plan. */
export const FRACTION_LIMIT = 2;

/** How the plain numbers of a column are to be read. */
export type Scale = 'fraction' | 'percent' | 'mixed';

/** Per cent points beside fractions in one column leave small numbers open. */
function percentScale(cells: readonly StyledCell[]): Scale {
  let fractions = 0;
  let points = 0;
  for (const { raw, style } of cells) {
    if (typeof raw === 'number' && !isPercentFormat(style.format)) {
      if (Math.abs(raw) <= FRACTION_LIMIT && raw !== 0) fractions++;
      else if (raw !== 0) points++;
    } else if (typeof raw === 'string' && /^\s*\d+([.,]\d+)?\s*$/.test(raw)) {
      const value = Number(raw.trim().replace(',', '.'));
      if (value <= FRACTION_LIMIT && value !== 0) fractions++;
      else if (value !== 0) points++;
    }
  }
  const marked = cells.some(({ raw }) => typeof raw === 'string' && raw.includes('%'));
  if (fractions > 0 && (points > 0 || marked)) return 'mixed';
  return fractions > 0 ? 'fraction' : 'percent';
}

/** How the figures of a column are to be read: decided by all of its cells that hold something. */
export interface ColumnStyle {
  readonly numbers: NumberStyle;
  readonly scale: Scale;
  /** Days that do not stand before their months. */
  readonly dates: DateOrder | null;
  /** The order of days that a person said; it leaves nothing open. */
  readonly saidDays?: DayOrder;
}

const NO_FIGURES = { numbers: { decimal: null }, scale: 'percent' } as const;

/** What a column decides for its cells. @param value what the column holds: only dates have an order of days. */
export function columnStyle(cells: readonly StyledCell[], value: ValueKind = 'number', date1904 = false): ColumnStyle {
  const values = cells.map(({ raw }) => raw);
  if (value === 'date') return { ...NO_FIGURES, dates: dateOrder(values, date1904) };
  return {
    numbers: numberStyle(values.flatMap((raw) => (typeof raw === 'string' ? [raw] : []))),
    scale: percentScale(cells),
    dates: null,
  };
}

/** How a column is read after a person said it. */
export const withWays = (style: ColumnStyle, ways: readonly ColumnWay[]): ColumnStyle =>
  ways.reduce<ColumnStyle>((said, way) => {
    switch (way.about) {
      case 'decimal':
        return { ...said, numbers: { decimal: way.sign } };
      case 'scale':
        return { ...said, scale: way.scale };
      case 'days':
        return { ...said, saidDays: way.order };
      case 'money':
        return said;
    }
  }, style);

/** Whether two columns read their figures alike. */
export const isSameStyle = (one: ColumnStyle, other: ColumnStyle): boolean =>
  one.numbers.decimal === other.numbers.decimal && one.scale === other.scale && one.dates === other.dates;
