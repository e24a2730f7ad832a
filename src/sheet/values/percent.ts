import { formatNumber, type Wording } from '../../i18n/message';
import { clean } from '../text/fold';
import type { Reading } from '../value';
import { boundIn, withoutRanges } from './bounds';
import { cellText, type StyledCell } from './cell-text';
import { columnStyle, FRACTION_LIMIT, isPercentFormat, type Scale } from './column-style';
import { eitherSign } from './either-sign';
import { FIGURE, parseFigure, type NumberStyle } from './figures';
import { planFigures } from './plan-figures';

const TEXT: Reading = { kind: 'unreadable', reason: 'text-in-number' };
const DATE_IN_TEXT = /(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2}\/\d{1,2}(?!\d)|năm\s*(?:19|20)\d\d/g;
const EXCEEDS = /^(?:đạt\s*)?vượt\s*\d/u;

/** Percentages written in a text: `72,5%`, `trên 70 %`, `LN 110%; NS 98%`; a bare number only when it is all there is. */
export function percentsInText(text: string, style: NumberStyle): readonly number[] | null {
  const plain = withoutRanges(clean(text)).replace(DATE_IN_TEXT, ' ');
  const marked = [...plain.matchAll(/(-?\d[\d.,]*\d|-?\d)\s*%/g)].map(([, figure = '']) => parseFigure(figure, style));
  if (marked.length > 0)
    return marked.every((values) => values?.length === 1) ? marked.map((values) => values?.[0] ?? 0) : null;
  const figures = plain.match(FIGURE) ?? [];
  const rest = plain.replace(FIGURE, '').replace(/[\s;,]/g, '');
  if (figures.length === 0 || !/^(?:đạt|trên|hơn|khỏang|tỉlệ|dưới|từ|ít nhất|tối thiểu|trởlên|[<>≥≤=~])*$/u.test(rest))
    return null;
  const values = figures.map((figure) => parseFigure(figure, style));
  return values.every((value) => value?.length === 1) ? values.map((value) => value?.[0] ?? 0) : null;
}

type PercentReading = Extract<Reading, { readonly kind: 'percent' }>;

const rounded = (percent: number): number => Math.round(percent * 1e6) / 1e6;

/** Percentages in words, as one of the ways to read a cell. */
export const percentWording = (percents: readonly number[]): Wording => ({
  vi: `${percents.map((percent) => formatNumber(percent, 'vi')).join('; ')} %`,
  en: `${percents.map((percent) => formatNumber(percent, 'en')).join('; ')} %`,
});

const eitherPercent = (percents: readonly number[]): Extract<Reading, { readonly kind: 'ambiguous' }> => ({
  kind: 'ambiguous',
  readings: percents.map((percent) => percentWording([percent])),
  means: percents.map((percent): PercentReading => ({ kind: 'percent', percents: [percent] })),
});

/** No office reaches ten thousand per cent of anything: 98.500 % has three decimals. */
const UNLIKELY = 10_000;
export const areLikely = (percents: readonly number[]): boolean => percents.every((percent) => percent < UNLIKELY);

/** One plain number as per cent: by its own format, else as the column is read. */
export function plainPercent(value: number, format: string, scale: Scale): Reading {
  const points = (percent: number): Reading => ({ kind: 'percent', percents: [rounded(percent)] });
  if (isPercentFormat(format)) return points(value * 100);
  const couldBeFraction = Math.abs(value) <= FRACTION_LIMIT && value !== 0;
  if (scale === 'mixed' && couldBeFraction) {
    return {
      ...eitherPercent([value * 100, value].map(rounded)),
      ways: [
        { about: 'scale', scale: 'fraction' },
        { about: 'scale', scale: 'percent' },
      ],
    };
  }
  return points(scale === 'fraction' ? value * 100 : value);
}

function readPercentText(text: string, style: NumberStyle, scale: Scale): Reading {
  const cleaned = clean(text);
  const exceeds = EXCEEDS.test(cleaned);
  const bound = exceeds ? 'over' : boundIn(cleaned);
  const { percents: reached, open, rest } = planFigures(text, style);
  // "vượt 70%" is more than 70 per cent, "vượt 5%" may be a distance from the plan.
  const [couldBe] = open;
  if (couldBe && !(exceeds && couldBe[0] >= 50)) return eitherPercent(couldBe);
  const own = percentsInText(couldBe ? cleaned : rest, style);
  if (reached.length > 0) return { kind: 'percent', percents: [...reached, ...(own ?? [])] };
  if (!own) return TEXT;
  const [only] = own;
  const read =
    own.length === 1 && only !== undefined && !text.includes('%')
      ? plainPercent(only, 'General', scale)
      : ({ kind: 'percent', percents: own } as const);
  return bound === null || read.kind !== 'percent' ? read : { ...read, bound };
}

/** Percentages of a column, in per cent points. */
export function readPercents(cells: readonly StyledCell[], { numbers: style, scale } = columnStyle(cells)): Reading[] {
  return cells.map(({ raw, style: { format } }) => {
    if (typeof raw === 'number') return plainPercent(raw, format, scale);
    const text = cellText(raw);
    return eitherSign(text, style, (numbers) => readPercentText(text, numbers, scale), {
      kind: 'percent',
      worded: ({ percents }) => percentWording(percents),
      isLikely: ({ percents }) => areLikely(percents),
    });
  });
}
