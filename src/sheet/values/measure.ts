import { formatNumber, type Language, type Wording } from '../../i18n/message';
import { clean, fold } from '../text/fold';
import type { Reading } from '../value';
import { cellText, type StyledCell } from './cell-text';
import { columnStyle, type ColumnStyle } from './column-style';
import { eitherSign } from './either-sign';
import { parseFigure, type NumberStyle } from './figures';

const TEXT = 'text' as const;
const AT_LEAST = /^(?:đạt\s*)?(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|≥|>=)\s*(?=[\d-])/u;
const AT_MOST = /^(?:còn\s*)?(?:không quá|không vượt quá|tối đa|nhiều nhất|≤|<=)\s*(?=[\d-])/u;
const ABOUT = /^(?:đạt\s*)?(?:khỏang|xấp xỉ|gần|tầm|cỡ|~)\s*(?=[\d-])/u;
const FROM = /^(?:đạt\s*)?từ\s*(?=[\d-])/u;
const AND_UP = /\s*trở lên$/u;
const AND_DOWN = /\s*trở xuống$/u;
const OVER = /^(?:đạt\s*)?(?:trên|hơn|vượt|>(?!=))\s*(?=[\d-])/u;
const UNDER = /^(?:còn\s*)?(?:dưới|chưa đến|chưa tới|<(?!=)|thấp hơn)\s*(?=[\d-])/u;
/** Words before a figure that change nothing: "đạt", "tăng", "ước đạt". */
const LEAD = /^(?:đạt|từ|tăng|ước|ước đạt|thêm|có thêm|\+)\s*/u;
const LEADING_BOUNDS = [
  ['over', OVER],
  ['under', UNDER],
  ['at-least', AT_LEAST],
  ['at-most', AT_MOST],
  ['about', ABOUT],
] as const;

const FALLS = /^(?:giảm)\s*(?=[\d])/u;
const FIGURE = String.raw`-?\d(?:[\d., ]*\d)?`;
const ONE = new RegExp(`^(${FIGURE})\\s*(.*)$`, 'u');
const RANGE = new RegExp(`^(${FIGURE})\\s*(%?)\\s*(?:-|đến)\\s*(${FIGURE})\\s*(.*)$`, 'u');
/** Longest unit of measure that a cell states behind its figure. */
const LONGEST_UNIT = 30;

/** The unit behind a figure: `%` stands alone, others are compared folded. */
const unitOf = (text: string): string | null => {
  if (text === '') return null;
  return text.startsWith('%') ? '%' : fold(text);
};

/**
 * Figures of a column whose rows have units and bounds of their own: `trên 90 %`, `10 - 11 %`, `11.560 tỷ đồng`, `-0,3`. A number in a
 * cell with a percentage format is in per cent. Words without a figure stay text; a figure that can be read two ways is ambiguous.
 */
export function readMeasures(cells: readonly StyledCell[], style: ColumnStyle = columnStyle(cells)): Reading[] {
  return cells.map(({ raw, style: { format } }) => {
    if (typeof raw === 'number') {
      const value = format.includes('%') ? Math.round(raw * 1e8) / 1e6 : raw;
      return { kind: 'measure', low: value, high: value, bound: null, unit: format.includes('%') ? '%' : null };
    }
    const text = cellText(raw);
    return eitherSign(text, style.numbers, (numbers) => readText(text, numbers), { kind: 'measure', worded });
  });
}

type MeasureReading = Extract<Reading, { readonly kind: 'measure' }>;

const SIGN = { over: '>', under: '<', 'at-least': '≥', 'at-most': '≤', about: '≈' } as const;

function worded({ low, high, bound, unit }: MeasureReading): Wording {
  const figures = (language: Language): string => {
    const ends = low === high ? [low] : [low, high];
    return ends.map((figure) => formatNumber(figure, language)).join(' – ');
  };
  const [before, behind] = [bound === null ? '' : `${SIGN[bound]} `, unit === null ? '' : ` ${unit}`];
  return { vi: before + figures('vi') + behind, en: before + figures('en') + behind };
}

function readText(text: string, numbers: NumberStyle): Reading {
  let rest = clean(text);
  let bound: (typeof LEADING_BOUNDS)[number][0] | null = null;
  const isFrom = FROM.test(rest);
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const [name, pattern] of LEADING_BOUNDS) {
      if (!pattern.test(rest)) continue;
      bound ??= name;
      rest = rest.replace(pattern, '');
    }
    rest = rest.replace(LEAD, '');
  }
  if (AND_UP.test(rest)) bound ??= 'at-least';
  if (AND_DOWN.test(rest)) bound ??= 'at-most';
  rest = rest.replace(AND_UP, '').replace(AND_DOWN, '');
  const falls = FALLS.test(rest);
  rest = rest.replace(FALLS, '');
  const range = RANGE.exec(rest);
  const one = range ? null : ONE.exec(rest);
  const [figures, tail] = range
    ? [[range[1] ?? '', range[3] ?? ''], range[2] || (range[4] ?? '')]
    : [[one?.[1] ?? ''], one?.[2] ?? ''];
  if ((!range && !one) || tail.length > LONGEST_UNIT || /\d/.test(tail)) return { kind: TEXT, text };
  const values = figures.map((figure) => parseFigure(figure.replace(/ /g, ''), numbers));
  if (values.some((found) => found === null)) return { kind: TEXT, text };
  const open = values.find((found) => found !== null && found.length > 1);
  // Which of the two is meant is told by reading the text with either sign.
  if (open) return { kind: TEXT, text };
  const [low = 0, high = low] = values.map((found) => found?.[0] ?? 0);
  const unit = unitOf(tail.trim());
  if (isFrom && !range) bound ??= 'at-least';
  return falls ? { kind: 'measure', low, high, bound, unit, falls: true } : { kind: 'measure', low, high, bound, unit };
}
