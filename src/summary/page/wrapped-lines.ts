import type { NewCellContent } from './sheet-model';

/** How wide letters of Times New Roman are, in digits of the same size. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\s/u, 0.5],
  [/[.,;:'|!]/u, 0.58],
  [/[ijltfrsIJ()\-/"]/u, 0.75],
  [/[mw]/u, 1.5],
  [/[MW]/u, 1.85],
  [/\p{Lu}/u, 1.4],
];
const OTHERS = 1;
/** What a cell keeps free on both sides, in digits. */
const PADDING = 0.8;
/** Texts are taken for a little wider than they are: a line too many is better than one that is cut off. */
const SPARE = 1.04;

/** Widths by code unit, worked out when a letter first comes; 0 is none yet. */
const widths = new Float64Array(0x10000);

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = widths[unit];
  if (known) return known;
  const base = text.charAt(at).normalize('NFD').charAt(0);
  // Half of a letter that takes two code units, such as a sign of another script.
  const share = unit >= 0xd800 && unit <= 0xdfff ? 0.5 : 1;
  const width = (WIDTHS.find(([letters]) => letters.test(base))?.[1] ?? OTHERS) * SPARE * share;
  widths[unit] = width;
  return width;
}

const SPACE = /\s/u;
const isSpace = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 32 || ((unit < 33 || unit > 126) && SPACE.test(text.charAt(at)));
};

/** Lines that a content takes in a column of so many characters, broken between words as Excel does it; words wider than the column within. */
export function wrappedLines(content: NewCellContent | undefined, columnWidth: number): number {
  if (typeof content !== 'string') return 1;
  const room = Math.max(1, columnWidth - PADDING);
  const text = content.normalize('NFC');
  let lines = 1;
  let used = 0;
  let word = 0;
  const place = (space: number): void => {
    if (used > 0 && used + word > room) {
      lines++;
      used = 0;
    }
    if (word > room) {
      const more = Math.ceil(word / room) - 1;
      lines += more;
      used = word - more * room;
    } else used += word + space;
    word = 0;
  };
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '\n') {
      if (word > 0) place(0);
      lines++;
      used = 0;
    } else if (isSpace(text, at)) place(widthAt(text, at));
    else word += widthAt(text, at);
  }
  if (word > 0) place(0);
  return lines;
}
