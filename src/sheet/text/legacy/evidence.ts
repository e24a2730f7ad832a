import { isSyllable } from '../syllable';
import { decodeLegacy, LEGACY_WORD, type LegacyEncoding } from './decode';

/** What a font's name says of its texts. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** The font has capitals only: `.VnTimeH`. */
  readonly isCapitals: boolean;
}

/** The legacy encoding that a font was made for: `.VnTime` and its kin for TCVN3, `VNI-Times` and its kin for VNI. */
export function legacyFont(name: string | undefined): LegacyFont | null {
  if (name === undefined) return null;
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', isCapitals: /H$/.test(name) };
  return /^vni-/i.test(name) ? { encoding: 'vni', isCapitals: false } : null;
}

/** Letters that only Unicode text has: no legacy encoding shows them. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const NOT_ASCII = /[\u0080-\uffff]/;

/** Whether a text is certainly Unicode. */
export const isUnicodeVietnamese = (text: string): boolean => UNICODE_ONLY.test(text);

/** Shorter words are symbols as often as words: "µm", "®". */
const SHORTEST = 3;

/** Whether a word may stand in a Unicode text as it is: marks of old encodings look like capitals in the middle of words ("chÝnh"). */
const isOrdinary = (word: string): boolean => isSyllable(word) && !/\p{Ll}\p{Lu}/u.test(word);

/**
 * How many words of a text are Vietnamese in an encoding and cannot be Vietnamese as they stand. 0 when any word speaks against it.
 * "Khen th­ëng" has one of TCVN3, "côm" none (it is a word either way), "Müller" none.
 */
export function legacyEvidence(text: string, encoding: LegacyEncoding): number {
  if (isUnicodeVietnamese(text) || !NOT_ASCII.test(text)) return 0;
  let strong = 0;
  for (const [word] of text.matchAll(LEGACY_WORD)) {
    if (!NOT_ASCII.test(word)) continue;
    const decoded = decodeLegacy(word, encoding);
    if (NOT_ASCII.test(decoded) && !isSyllable(decoded)) return 0;
    if (decoded !== word && decoded.length >= SHORTEST && !isOrdinary(word)) strong++;
  }
  return strong;
}

/**
 * Whether a word of a text is Vietnamese as it stands and no Vietnamese in an encoding: "Không" would be "Khơng" in VNI. Such a text is
 * Unicode, though each of its letters is one of the encoding's too.
 */
export function speaksAgainst(text: string, encoding: LegacyEncoding): boolean {
  if (!NOT_ASCII.test(text)) return false;
  for (const [word] of text.matchAll(LEGACY_WORD)) {
    if (NOT_ASCII.test(word) && isOrdinary(word) && !isSyllable(decodeLegacy(word, encoding))) return true;
  }
  return false;
}
