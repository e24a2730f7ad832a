import { clean, containsWords, fold } from '../text/fold';
import type { Reading } from '../value';
import { readAnswer } from './answer';
import { cellText, type StyledCell } from './cell-text';
import { numberStyle, parseFigure, type NumberStyle } from './figures';
import { percentScale, percentsInText, plainPercent } from './percent';

type Said = 'exceeded' | 'met' | 'fulfilled' | 'not-met';

const folded = (texts: string): readonly string[] => texts.split('|').map((text) => fold(text));
const NOT_EXCEEDED = folded('không vượt|chưa vượt|không đạt vượt');
const NOT_MET = folded(
  'không hoàn thành|chưa hoàn thành|không đạt|chưa đạt|hụt|thấp hơn kế hoạch|chưa xong|không đạt kế hoạch',
);
const EXCEEDED = folded('vượt|vượt mức|hoàn thành vượt|đạt và vượt|tăng so với kế hoạch');
const FULFILLED = folded('hoàn thành|đạt|đảm bảo|ht');
const has = (key: string, words: readonly string[]) => words.some((word) => containsWords(key, word));

/** "vượt 5%": 105 per cent of the plan. */
const OVER_BY = /vượt(?:\s+(?:mức|kế họach|chỉ tiêu|kh))?\s*(?:được\s*)?(\d[\d.,]*\d|\d)\s*%/gu;
/** "10/12 chỉ tiêu" */
const RATIO = /(?<![\d/])(\d{1,3})\s*\/\s*(\d{1,3})(?![\d/])/;

/** What the words of a fulfilment text say, apart from its figures; null when they say nothing about it. */
function saidBy(key: string): Said | null {
  if (has(key, NOT_MET)) return 'not-met';
  if (has(key, NOT_EXCEEDED)) return 'met';
  if (has(key, EXCEEDED)) return 'exceeded';
  return has(key, FULFILLED) ? 'fulfilled' : null;
}

function readText(text: string, headerSaysExceeded: boolean, numbers: NumberStyle): Reading {
  const key = fold(text);
  const overBy = [...clean(text).matchAll(OVER_BY)].map(
    ([, figure = '']) => 100 + (parseFigure(figure, numbers)?.[0] ?? 0),
  );
  const others = percentsInText(clean(text).replace(OVER_BY, ' '), numbers) ?? [];
  const percents = [...overBy, ...others];
  let said = saidBy(key);
  const ratio = RATIO.exec(clean(text));
  if (ratio) {
    const [, done, all] = ratio.map(Number);
    if (done !== undefined && all !== undefined && done < all) return { kind: 'fulfilment', percents, said: 'not-met' };
    said ??= 'fulfilled';
  }
  // "vượt mức 95%" may mean 195 % of the plan, or a target said to be exceeded at 95 %.
  const couldFallShort = overBy.some((percent) => percent >= 150 && percent < 200);
  const isExplicitlyFull = percents.length > 0 && percents.every((percent) => percent === 100);
  if (said === 'fulfilled' && isExplicitlyFull) said = 'met';
  const isContradiction =
    couldFallShort ||
    (said === 'exceeded' && percents.some((percent) => percent < 100)) ||
    (said === 'not-met' && percents.length > 0 && percents.every((p) => p >= 100));
  if (isContradiction) {
    const stated = couldFallShort
      ? percents.map((percent) => (overBy.includes(percent) ? percent - 100 : percent))
      : percents;
    return {
      kind: 'ambiguous',
      readings: [
        {
          vi: said === 'exceeded' ? 'vượt mức (theo lời ghi)' : 'không hoàn thành (theo lời ghi)',
          en: said === 'exceeded' ? 'exceeded (by its words)' : 'not met (by its words)',
        },
        { vi: `${stated.join('; ')} % (theo con số)`, en: `${stated.join('; ')} % (by its figures)` },
      ],
    };
  }
  if (percents.length > 0 || said === 'exceeded' || said === 'not-met' || said === 'met')
    return { kind: 'fulfilment', percents, said };
  const bare = readAnswer(text, { contrary: false, isDebt: false });
  if (bare.kind === 'answer' && bare.detail === undefined) {
    if (!bare.yes) return { kind: 'fulfilment', percents, said: 'not-met' };
    return { kind: 'fulfilment', percents, said: headerSaysExceeded ? 'exceeded' : 'fulfilled' };
  }
  return said ? { kind: 'fulfilment', percents, said } : { kind: 'unreadable', reason: 'not-an-answer' };
}

/**
 * How far targets were fulfilled, for each cell of a column.
 * @param header folded header path: under a header that itself says "vượt mức", a bare "có" or "x" means exceeded.
 */
export function readFulfilments(cells: readonly StyledCell[], header: string): Reading[] {
  const numbers = numberStyle(cells.flatMap(({ raw }) => (typeof raw === 'string' ? [raw] : [])));
  const scale = percentScale(cells);
  const headerSaysExceeded = containsWords(header, fold('vượt')) || containsWords(header, fold('vượt mức'));
  return cells.map(({ raw, style }) => {
    if (typeof raw === 'number') {
      const read = plainPercent(raw, style.format, scale);
      return read.kind === 'percent' ? { kind: 'fulfilment', percents: read.percents, said: null } : read;
    }
    if (typeof raw === 'boolean')
      return {
        kind: 'fulfilment',
        percents: [],
        said: raw ? (headerSaysExceeded ? 'exceeded' : 'fulfilled') : 'not-met',
      };
    const text = cellText(raw);
    const isPlainNumber = /^\s*\d+([.,]\d+)?\s*$/.test(text);
    if (isPlainNumber) {
      const value = parseFigure(text.trim(), numbers);
      const read = value?.length === 1 ? plainPercent(value[0] ?? 0, 'General', scale) : null;
      if (read) return read.kind === 'percent' ? { kind: 'fulfilment', percents: read.percents, said: null } : read;
    }
    return readText(text, headerSaysExceeded, numbers);
  });
}
