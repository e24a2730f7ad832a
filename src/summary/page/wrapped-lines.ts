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

const widths = new Map<string, number>();
function widthOfLetter(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').charAt(0);
  const width = (WIDTHS.find(([letters]) => letters.test(base))?.[1] ?? OTHERS) * SPARE;
  widths.set(letter, width);
  return width;
}

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);

/** Lines that a content takes in a column of so many characters, broken between words as Excel does it; words wider than the column within. */
export function wrappedLines(content: NewCellContent | undefined, columnWidth: number): number {
  if (typeof content !== 'string') return 1;
  const room = Math.max(1, columnWidth - PADDING);
  let lines = 0;
  for (const paragraph of content.normalize('NFC').split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(/(?<=\s)/u)) {
      const width = widthOf(word.trimEnd());
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      if (width > room) {
        const more = Math.ceil(width / room) - 1;
        lines += more;
        used = width - more * room;
      } else used += widthOf(word);
    }
  }
  return lines;
}
