import { clean } from '../../sheet/text/fold';

/** What one part of a code is: a Roman numeral, a figure, a small letter, a capital. */
type PartKind = 'roman' | 'figure' | 'letter' | 'capital';

interface CodePart {
  readonly kind: PartKind;
  /** Place in its own row of numbers or letters, from 1. */
  readonly ordinal: number;
}

/**
 * The code of a criterion as typed: `I.`, `1.`, `2. b)`, `13`, `6a`, `I.1.a`, `TC1`, `-`, `+`.
 * `shape` is the same for codes of one style.
 */
export interface Code {
  readonly shape: string;
  readonly parts: readonly CodePart[];
}

/** The order of the Vietnamese alphabet as lists use it; d without đ and f are met as well. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const LIST_ORDER = 'abcdđeghiklmnopqrstuvxy';
const ROMAN = /^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_VALUE: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
/** Letters that are also Roman numerals. */
const EITHER = new Set(['c', 'd', 'i', 'l', 'm', 'v', 'x']);

export const NO_CODE: Code = { shape: '', parts: [] };

function romanValue(text: string): number {
  const values = [...text].map((letter) => ROMAN_VALUE[letter] ?? 0);
  return values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const letterOrdinal = (letter: string): number => {
  const listed = LIST_ORDER.indexOf(letter);
  return (listed >= 0 ? listed : LETTERS.indexOf(letter)) + 1;
};

/** Whether a capital that may be either carries on a row of capitals (C after B) rather than being a Roman numeral. */
const continues = (letter: string, before: Code | null): boolean => {
  const last = before?.parts[0];
  if (last?.kind !== 'capital' || before?.parts.length !== 1) return false;
  const next = letterOrdinal(letter) - last.ordinal;
  return next === 1 || (letter === 'd' && next === 1) || (letter === 'd' && last.ordinal === letterOrdinal('c'));
};

function partOf(text: string, isFirst: boolean, capital: Code | null): CodePart | null {
  const lower = text.toLowerCase();
  if (/^\d{1,4}$/.test(text)) return { kind: 'figure', ordinal: Number(text) };
  const isCapital = text !== lower;
  const isLetter = [...lower].length === 1 && LETTERS.includes(lower);
  const isRoman = lower !== '' && ROMAN.test(lower);
  const isEither = isLetter && EITHER.has(lower);
  if (isCapital && isRoman && !(isEither && continues(lower, capital)))
    return { kind: 'roman', ordinal: romanValue(lower) };
  if (isLetter) return { kind: isCapital ? 'capital' : 'letter', ordinal: letterOrdinal(lower) };
  // Small Roman numerals (ii, iv) are lists of their own; single letters are taken as letters.
  if (isRoman && !isFirst) return { kind: 'roman', ordinal: romanValue(lower) };
  return null;
}

const SIGNS: Readonly<Record<string, string>> = { '-': '-', '+': '+', '*': '*', '•': '*', '·': '*', '●': '*' };
const LABEL = /^(?:tc|tiêu chí|mục|nội dung)\s*(?:số\s*)?([0-9]+|[ivxlcdm]+)$/;
const SECTION_WORD = /^(?:phần|nhóm|chương|mục)\s+(?:thứ\s+)?/i;

/**
 * Reads a code.
 * @param capital the last code made of one capital above, which tells "C" after "B" from the Roman hundred.
 * @returns null when the text is no code.
 */
export function readCode(text: string, capital: Code | null = null): Code | null {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim();
  if (plain === '') return NO_CODE;
  const sign = SIGNS[clean(plain)];
  if (sign) return { shape: sign, parts: [] };
  const label = LABEL.exec(clean(plain));
  if (label?.[1]) {
    const value = /^\d/.test(label[1]) ? Number(label[1]) : romanValue(label[1]);
    return { shape: 'label', parts: [{ kind: 'figure', ordinal: value }] };
  }
  const bare = plain.replace(SECTION_WORD, '').replace(/\s+/g, '');
  const end = /[.):/]+$/.exec(bare)?.[0] ?? '';
  const body = bare.slice(0, bare.length - end.length);
  if (body.length > 16) return null;
  // 6a and 27c have no sign between their parts.
  const pieces = body.split(/[.)]+/).flatMap((piece) => {
    const joined = /^(\d+)(\p{L})$/u.exec(piece);
    return joined ? [joined[1] ?? '', `~${joined[2] ?? ''}`] : [piece];
  });
  const parts: CodePart[] = [];
  for (const [at, piece] of pieces.entries()) {
    const part = partOf(piece.replace('~', ''), at === 0, capital);
    if (!part) return null;
    parts.push(part);
  }
  const isJoined = pieces.some((piece) => piece.startsWith('~'));
  const kinds = parts.map(({ kind }) => kind[0]).join(isJoined ? '' : '.');
  const [first] = parts;
  const isBareFigure = parts.length === 1 && first?.kind === 'figure';
  return { shape: isBareFigure && end.startsWith('.') ? 'f.' : kinds, parts };
}

/** Splits a text such as "A. CHỈ TIÊU CƠ BẢN" or "TC1" into its code and what is left; the code is empty when there is none. */
export function splitCode(
  text: string,
  capital: Code | null = null,
): { readonly code: string; readonly title: string } {
  const line = text.replace(/\s+/g, ' ').trim();
  if (readCode(line, capital)?.shape === 'label') return { code: line, title: line };
  const match =
    /^((?:phần|nhóm)\s+(?:thứ\s+)?[\p{L}\d]{1,5}|(?:[\p{Lu}]{1,5}|\d{1,4}|\p{Ll})(?:\s?[.)]\s?(?:\d{1,3}|\p{L}(?!\p{L})))*\p{L}?)\s?[.):/]+\s+(?=\S)/iu.exec(
      line,
    );
  const dash = /^([-+*•●])\s*(?=\p{L})/u.exec(line);
  const code = (match?.[0] ?? dash?.[0] ?? '').trim();
  if (code === '' || !readCode(code, capital)) return { code: '', title: line };
  return { code, title: line.slice((match?.[0] ?? dash?.[0] ?? '').length).trim() };
}
