import { memoize } from './memo';
import letters from './look-alikes.json';

/** Letters of other scripts by the Latin letter that they cannot be told from by eye. */
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Object.values(letters).flatMap((pairs) =>
    pairs.split(' ').map((pair) => {
      const [foreign = '', latin = ''] = pair;
      return [foreign, latin] as const;
    }),
  ),
);

/** Anything that may need mending: Greek, Cyrillic, wide forms, letters that stand for đ and ư in texts copied from PDF files. */
const SUSPECT = /[\u00d0\u00f0\u0131\u0189\u01a2\u01a3\u0251\u0256\u0261\u0370-\u052f\uff01-\uff5e]/;
const FOREIGN = /[\u0370-\u052f]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const WIDE = /[\uff01-\uff5e]/g;

/** A text whose look-alike letters were read as Latin ones. */
export interface MendedText {
  readonly text: string;
  /** Letters of another script stay in it that look like no Latin letter, or like more than one. */
  readonly hasForeign: boolean;
}

const mend: (text: string) => MendedText = memoize((text) => {
  const narrow = text.replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const mended = narrow.replace(WORD, (word) => {
    const latin = [...word].map((letter) => LATIN_OF.get(letter) ?? letter).join('');
    // A word that keeps a letter of another script is a foreign word: "Москва" is not "Mocква".
    return FOREIGN.test(latin) ? word : latin;
  });
  return { text: mended.normalize('NFC'), hasForeign: FOREIGN.test(mended) };
});

/**
 * A text with look-alike letters of other scripts inside its words as the Latin letters that they stand for; null when it has none.
 * "Sở Тài chính" with a Cyrillic Т is "Sở Tài chính", "Truƣờng" from a PDF file is "Trường".
 */
export const mendLookAlikes = (text: string): MendedText | null => (SUSPECT.test(text) ? mend(text) : null);
