import type { Bound } from '../value';

const before = (words: string): RegExp => new RegExp(`(?:(?<!\\p{L})(?:${words})|[~])\\s*(?=\\d)`, 'u');

// Matched against cleaned texts, so spelt as clean() spells: "khỏang".
const WORDS: readonly (readonly [Bound, RegExp])[] = [
  [
    'at-least',
    /(?:(?<!\p{L})(?:ít nhất|tối thiểu|từ|không dưới|không ít hơn|không thấp hơn|chí ít)|≥|>=)\s*(?=\d)|\d\s*%?\s*trở lên/u,
  ],
  [
    'at-most',
    /(?:(?<!\p{L})(?:không quá|không vượt quá|không hơn|tối đa|nhiều nhất)|≤|<=)\s*(?=\d)|\d\s*%?\s*trở xuống/u,
  ],
  ['over', /(?:(?<!\p{L}|không )(?:trên|hơn|quá)|(?<!thấp )(?<!không )hơn|>(?!=))\s*(?=\d)/u],
  ['under', /(?:(?<!không )(?<!\p{L})(?:dưới|chưa đến|chưa tới|chưa đầy)|<(?!=))\s*(?=\d)/u],
  ['about', before('khỏang|xấp xỉ|gần|tầm|ước chừng|chừng|cỡ|độ')],
];

const FIGURE = String.raw`\d(?:[\d.,]*\d)?`;
const RANGE = new RegExp(`(?<![\\d.,/])(${FIGURE})\\s*%?\\s*(?:-|đến|tới)\\s*(${FIGURE})\\s*%`, 'u');

/** A figure that is a share or a speed of its own ("tỷ lệ hộ nghèo còn 1,2 %") tells nothing of how far a plan was fulfilled. */
const OWN_SHARE =
  /(?<!\p{L})(?:tỉ lệ|tỉ trọng|tốc độ|mức giảm)\s+(?!(?:hòan thành|thực hiện|đạt|giải ngân|kế họach|so với)(?!\p{L}))\p{L}|(?<!\p{L})(?:hộ nghèo|chỉ còn|còn)(?:\s+là)?\s+\d/u;

/** How a cleaned text hems in its percentages; null where it states them plainly. Words of more than one sort settle nothing. */
export function boundIn(cleaned: string): Bound | null {
  if (OWN_SHARE.test(cleaned)) return 'about';
  if (RANGE.test(cleaned)) return 'between';
  const found = WORDS.filter(([, pattern]) => pattern.test(cleaned)).map(([bound]) => bound);
  return found.length > 1 ? 'about' : (found[0] ?? null);
}

/** A text whose ranges of percentages ("60-75 %") are written as their two ends, so that the dash is not taken for a minus. */
export const withoutRanges = (cleaned: string): string => cleaned.replace(new RegExp(RANGE.source, 'gu'), '$1%; $2%');
