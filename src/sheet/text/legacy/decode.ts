import { isSyllable } from '../syllable';
import tcvn3 from './tcvn3.json';
import vni from './vni.json';

/** Encodings of Vietnamese from before Unicode that stand in cells as Western letters. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/**
 * Letters of TCVN 5712:1993 (the part that ".Vn" fonts hold), each seen as its Windows-1252 character. Source: TCVN 5712-1 as
 * implemented by GNU libc's iconv.
 */
const TCVN3: ReadonlyMap<string, string> = new Map(Object.entries(tcvn3));
/** VNI-Windows: a letter and a mark after it are one Vietnamese letter; a mark of either case may follow a capital. */
const VNI: ReadonlyMap<string, string> = new Map(
  Object.entries(vni).flatMap(([[base = '', mark = ''], letter]) => {
    const [capital, mend] = [base.toUpperCase(), letter.toUpperCase()];
    return [
      [base + mark, letter],
      [capital + mark, mend],
      [capital + mark.toUpperCase(), mend],
    ] as const;
  }),
);

const VNI_LETTER = new RegExp(
  [...VNI.keys()]
    .sort((a, b) => b.length - a.length)
    .map((letters) => letters)
    .join('|'),
  'gu',
);

/** Words of a text in a legacy encoding, whose marks are no letters of Unicode. */
export const LEGACY_WORD = /[^\s!-@[-`{-~\u2013\u2014]+/gu;

/**
 * The letter ư (a soft hyphen in TCVN3) put back into a word that lost it on its way: "thëng" can only have been "th­ëng", "thưởng".
 * Only where the word is no syllable without it and just one place makes it one.
 */
function withLostLetter(word: string, hadMarks: boolean): string {
  const isShortForm = !hadMarks && (word.length < 3 || word !== word.toLowerCase());
  if (isShortForm || isSyllable(word)) return word;
  const mended = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const one = `${word.slice(0, at)}ư${word.slice(at)}`;
    if (isSyllable(one)) mended.add(one);
  }
  const [only] = mended;
  return mended.size === 1 && only !== undefined ? only : word;
}

const decodeTcvn3 = (text: string): string =>
  text.replace(LEGACY_WORD, (word) => {
    const letters = [...word].map((letter) => TCVN3.get(letter) ?? letter).join('');
    return withLostLetter(letters, letters !== word);
  });

/**
 * A text in Unicode, composed.
 * @param isCapitals the font shows every letter as a capital, as fonts with H at the end of their name do.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, isCapitals = false): string {
  if (encoding === 'vni') return text.replace(VNI_LETTER, (letters) => VNI.get(letters) ?? letters).normalize('NFC');
  const decoded = decodeTcvn3(text).normalize('NFC');
  return isCapitals ? decoded.toUpperCase() : decoded;
}
