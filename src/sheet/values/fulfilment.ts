import type { Wording } from '../../i18n/message';
import { containsWords, fold } from '../text/fold';
import type { Reading } from '../value';
import { readAnswer } from './answer';
import { boundIn } from './bounds';
import { cellText, type StyledCell } from './cell-text';
import { columnStyle } from './column-style';
import { eitherSign } from './either-sign';
import { parseFigure, type NumberStyle } from './figures';
import { keptReader } from './kept-readers';
import { isNearly, saidBy, type Said } from './fulfilment-words';
import { areLikely, percentsInText, percentWording, plainPercent } from './percent';
import { planFigures } from './plan-figures';

/** "10/12 chỉ tiêu" */
const RATIO = /(?<![\d/])(\d{1,3})\s*\/\s*(\d{1,3})(?![\d/])/g;

type FulfilmentReading = Extract<Reading, { readonly kind: 'fulfilment' }>;
/** One way in which a text can be read, in words. */
type Way = readonly [worded: Wording, means: FulfilmentReading];

const fulfilled = (percents: readonly number[], said: Said | null): FulfilmentReading => ({
  kind: 'fulfilment',
  percents,
  said: said === 'nearly-all' ? null : said,
});
const figures = (percents: readonly number[], { vi, en }: Wording): Wording => {
  const stated = percentWording(percents);
  return { vi: `${stated.vi} (${vi})`, en: `${stated.en} (${en})` };
};
const BY_FIGURES: Wording = { vi: 'theo con số', en: 'by its figures' };
const OF_PLAN: Wording = { vi: 'so với kế hoạch', en: 'of the plan' };
const EXCEEDED: Wording = { vi: 'vượt mức (theo lời ghi)', en: 'exceeded (by its words)' };
const NOT_MET: Wording = { vi: 'không hoàn thành (theo lời ghi)', en: 'not met (by its words)' };
const ALL_MET: Wording = { vi: 'đã hoàn thành', en: 'fulfilled' };
const SOME_NOT: Wording = { vi: 'còn chỉ tiêu chưa hoàn thành', en: 'some targets not fulfilled' };
const ambiguous = (...ways: readonly Way[]): Reading => ({
  kind: 'ambiguous',
  readings: ways.map(([worded]) => worded),
  means: ways.map(([, means]) => means),
});

/** What counts of targets say: all of them done, some not, or (where only those exceeded are counted) nothing about the others. */
function ratiosSay(text: string, said: Said | null): 'all' | 'some' | 'open' | null {
  const ratios = [...text.matchAll(RATIO)].map(([, done, all]) => [Number(done), Number(all)] as const);
  const [first] = ratios;
  if (!first) return null;
  const [, all] = first;
  // "đạt 2/12, vượt 10/12 chỉ tiêu" counts parts of the same twelve.
  const done = ratios.every(([, other]) => other === all) ? ratios.reduce((sum, [part]) => sum + part, 0) : NaN;
  if (done >= all || ratios.every(([part, whole]) => part >= whole)) return 'all';
  return said === 'exceeded' && /vượt(?:\s+(?:mức|được))?\s+\d/u.test(text) ? 'open' : 'some';
}

function readText(text: string, headerSaysExceeded: boolean, numbers: NumberStyle): Reading {
  const { percents: stated, open, isOver, isUnder, rest } = planFigures(text, numbers);
  const percents = [...stated, ...(percentsInText(rest, numbers) ?? [])];
  let said = saidBy(rest);
  if (said === null || said === 'fulfilled') said = isUnder ? 'not-met' : isOver ? 'exceeded' : said;
  const counted = ratiosSay(rest, said);
  if (counted === 'some') return { kind: 'fulfilment', percents, said: 'not-met' };
  const [first] = open;
  if (first)
    return ambiguous(...first.map((percent): Way => [figures([percent], OF_PLAN), fulfilled([percent], null)]));
  if (said === 'nearly-all' || counted === 'open')
    return ambiguous([ALL_MET, fulfilled(percents, 'fulfilled')], [SOME_NOT, fulfilled(percents, 'not-met')]);
  if (counted === 'all') said ??= 'fulfilled';
  const isExplicitlyFull = percents.length > 0 && percents.every((percent) => percent === 100);
  if (said === 'fulfilled' && isExplicitlyFull) said = 'met';
  const isContradiction =
    (said === 'exceeded' && percents.some((percent) => percent < 100)) ||
    (said === 'not-met' && percents.length > 0 && percents.every((percent) => percent >= 100) && !isNearly(text));
  if (isContradiction)
    return ambiguous(
      [said === 'exceeded' ? EXCEEDED : NOT_MET, fulfilled([], said)],
      [figures(percents, BY_FIGURES), fulfilled(percents, null)],
    );
  const bound = isNearly(text) ? null : boundIn(rest);
  if (percents.length > 0 || said === 'exceeded' || said === 'not-met' || said === 'met') {
    const kept = isNearly(text) ? percents.filter((percent) => percent < 100) : percents;
    return bound === null || kept.length === 0
      ? { kind: 'fulfilment', percents: kept, said }
      : { kind: 'fulfilment', percents: kept, said, bound };
  }
  const bare = readAnswer(rest, { contrary: false, isDebt: false });
  if (bare.kind === 'answer' && bare.detail === undefined && rest !== '') {
    if (!bare.yes) return { kind: 'fulfilment', percents, said: 'not-met' };
    return { kind: 'fulfilment', percents, said: headerSaysExceeded ? 'exceeded' : 'fulfilled' };
  }
  return said ? { kind: 'fulfilment', percents, said } : { kind: 'unreadable', reason: 'not-an-answer' };
}

/** A percentage, or either of two, as what was fulfilled. */
function asFulfilment(read: Reading): Reading {
  if (read.kind === 'percent') return fulfilled(read.percents, null);
  if (read.kind !== 'ambiguous' || !read.means) return read;
  return { ...read, means: read.means.map((one) => (one.kind === 'percent' ? fulfilled(one.percents, null) : one)) };
}

/**
 * How far targets were fulfilled, for each cell of a column.
 * @param header folded header path: under a header that itself says "vượt mức", a bare "có" or "x" means exceeded.
 */
export function readFulfilments(
  cells: readonly StyledCell[],
  header: string,
  { numbers, scale } = columnStyle(cells),
): Reading[] {
  const headerSaysExceeded = containsWords(header, fold('vượt')) || containsWords(header, fold('vượt mức'));
  const key = JSON.stringify(['fulfilment', headerSaysExceeded, numbers.decimal]);
  const byText = keptReader(key, (text) =>
    eitherSign(text, numbers, (style) => readText(text, headerSaysExceeded, style), {
      kind: 'fulfilment',
      worded: ({ percents }) => percentWording(percents),
      isLikely: ({ percents }) => areLikely(percents),
    }),
  );
  const ofPlain = (value: number, format: string): Reading => asFulfilment(plainPercent(value, format, scale));
  return cells.map(({ raw, style }) => {
    if (typeof raw === 'number') return ofPlain(raw, style.format);
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
      if (value?.length === 1) return ofPlain(value[0] ?? 0, 'General');
    }
    return byText(text);
  });
}
