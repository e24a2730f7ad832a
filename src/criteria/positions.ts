import { fold } from '../sheet/text/fold';

/** Short forms that stand for one office only where a position is named. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})P\s*\.?\s*TGĐ(?!\p{L})/giu, 'Phó Tổng Giám đốc'],
  [/(?<!\p{L})P\s*\.?\s*GĐ(?!\p{L})/giu, 'Phó Giám đốc'],
  [/(?<!\p{L})P\s*\.\s*(?=(?:Tổng\s+)?Giám\s+đốc)/giu, 'Phó '],
  [/(?<!\p{L})TGĐ(?!\p{L})/giu, 'Tổng Giám đốc'],
  [/(?<!\p{L})GĐ(?!\p{L})/giu, 'Giám đốc'],
];
/** Between the offices that one person holds. */
const BETWEEN = /\s*(?:[,;/+&\n()]|\s-\s|(?<!\p{L})(?:kiêm(?:\s+nhiệm)?|đồng thời(?:\s+là)?)(?!\p{L}))\s*/iu;
/** Who acts in an office holds it. */
const ACTING = /^(?:(?:quyền|phụ trách|q\s*\.)\s+|q\s*\.\s*)(?=\p{L})/iu;

/** The offices that a text names, each by itself, as written: "Chủ tịch HĐQT kiêm Giám đốc" names two. */
export const positionsIn = (text: string): readonly string[] =>
  SHORT.reduce((read, [short, full]) => read.replace(short, full), text.normalize('NFC').replace(/[–—]/g, '-'))
    .split(BETWEEN)
    .map((part) => part.trim().replace(ACTING, ''))
    .filter((part) => fold(part) !== '');
