import { memoize } from './memo';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;
const QUOTES = /[\u2018\u2019\u201c\u201d\u00ab\u00bb\u2033]/g;
/** Letters, digits and `%` with single spaces between, as most names are. */
const FOLDED = /^[\p{L}\p{N}\p{M}% ]*$/u;
const NOT_ASCII = /[^\x20-\x7e]/;

const PLAIN = 'aeiouy';
/** The five toned forms of each vowel that takes part in a spelling variant, in the same order of tones. */
const TONED: Readonly<Record<string, string>> = {
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  i: 'ìíỉĩị',
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  y: 'ỳýỷỹỵ',
};

const toneOf = (letter: string): { readonly vowel: string; readonly tone: number } | null => {
  for (const vowel of PLAIN) {
    const tone = TONED[vowel]?.indexOf(letter) ?? -1;
    if (tone >= 0) return { vowel, tone };
  }
  return null;
};
const withTone = (vowel: string, tone: number): string => TONED[vowel]?.[tone] ?? vowel;

/** A syllable that ends in y after one consonant is also written with i: kỹ/kĩ, sỹ/sĩ, quý/quí. Not ay, uy, y alone. */
const FINAL_Y = /(?<!\p{L})(qu|ngh|ng|ch|gh|kh|nh|ph|th|tr|[bcdđghklmnprstvx])([yỳýỷỹỵ])(?!\p{L})/gu;
/** Without one of these nothing ends in y. */
const ANY_Y = /[yỳýỷỹỵ]/;
/** The tone of oa, oe, uy stands on either vowel: hòa/hoà, khỏe/khoẻ, ủy/uỷ. */
const TONE_ON_SECOND = /(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ])/g;

function unifySpelling(text: string): string {
  const withI = ANY_Y.test(text)
    ? text.replace(
        FINAL_Y,
        (_, onset: string, y: string) => onset + (y === 'y' ? 'i' : withTone('i', toneOf(y)?.tone ?? 0)),
      )
    : text;
  return withI.replace(TONE_ON_SECOND, (_, o: string | undefined, second: string | undefined, u: string, y: string) => {
    const toned = toneOf(second ?? y);
    return toned ? withTone(o ?? u, toned.tone) + toned.vowel : '';
  });
}

/**
 * A text as it is compared letter by letter: NFC, invisible characters dropped, every kind of space and line break one space,
 * dashes and quotes of one kind, lower case, one spelling for each tone placement and y/i variant. Punctuation is kept.
 */
export const clean: (text: string) => string = memoize(cleaned);

function cleaned(text: string): string {
  const isPlain = !NOT_ASCII.test(text);
  const even = isPlain ? text : text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').replace(QUOTES, '"');
  const lower = even.replace(/\s+/g, ' ').trim().toLowerCase();
  return isPlain && !lower.includes('y') ? lower : unifySpelling(lower);
}

/**
 * Comparison key of a wording: {@link clean}, then letters, digits and `%` alone, words separated by one space.
 * `Sở, Ban, Ngành` and `sở ban ngành` are the same; đ stays apart from d.
 */
export const fold: (text: string) => string = memoize((text) => {
  const even = cleaned(text);
  return FOLDED.test(even) ? even : even.replace(/[^\p{L}\p{N}\p{M}%]+/gu, ' ').trim();
});

/** {@link fold} without any accent and with đ as d: for scanned texts and typing slips, never for a decision by itself. */
export const foldLoose: (text: string) => string = memoize((text) =>
  fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
);

/** Words of a folded text. */
export const wordsOf: (folded: string) => readonly string[] = memoize((folded) => (folded ? folded.split(' ') : []));

const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;
/** Whether a word ends or begins at a place of a folded text. */
const isEdge = (folded: string, at: number): boolean =>
  at < 0 || at >= folded.length || folded.charCodeAt(at) === SPACE;

/** Whether a folded text contains a folded wording as whole words. */
export function containsWords(folded: string, wording: string): boolean {
  if (wording === '') return false;
  for (let at = folded.indexOf(wording); at >= 0; at = folded.indexOf(wording, at + 1))
    if (isEdge(folded, at - 1) && isEdge(folded, at + wording.length)) return true;
  return false;
}

/** Whether a folded text begins with a folded wording as whole words. */
export const startsWithWords = (folded: string, wording: string): boolean =>
  wording !== '' && folded.startsWith(wording) && isEdge(folded, wording.length);

/**
 * Whether a text is on one line as it stands: visible Latin letters in their composed forms, digits and signs, single spaces between. Asked for
 * every cell, and true for most: a loop over the few characters costs less than to look the text up.
 */
function isOneLine(text: string): boolean {
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (isAfterSpace) return false;
      isAfterSpace = true;
      continue;
    }
    isAfterSpace = false;
    const isPlain =
      (code > 0x20 && code < 0x7f) ||
      (code > 0xa0 && code < 0x300 && code !== SOFT_HYPHEN) ||
      (code >= 0x1ea0 && code <= 0x1ef9);
    if (!isPlain) return false;
  }
  return !isAfterSpace;
}

/** A cell's text on one line without invisible characters, as it is shown to people. */
export const oneLine = (text: string): string => (isOneLine(text) ? text : oneLineOf(text));

const oneLineOf: (text: string) => string = memoize((text) =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim(),
);
