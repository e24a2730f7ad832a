import type { FieldSpec } from '../field';
import { expandAbbreviations } from '../text/abbreviations';
import { editDistance } from '../text/edit-distance';
import { containsWords, fold, foldLoose, wordsOf } from '../text/fold';
import { stripPeriods } from '../values/periods';

/** How well a header names a field. */
export interface Candidate {
  readonly field: FieldSpec;
  readonly contrary: boolean;
  /** 0..1 */
  readonly score: number;
  /** Number of words of the wording that matched: the more, the more specific. */
  readonly words: number;
}

interface Wording {
  readonly field: FieldSpec;
  readonly contrary: boolean;
  readonly key: string;
  readonly words: readonly string[];
}

/** Words that headers add without changing what they name. */
const FILLER = new Set(
  fold(
    'năm các của được theo đến hết ngày tháng trong từ và ở tại về ghi rõ nếu có kèm số kết quả mức độ việc cho đã tên thời điểm tính tỷ lệ',
  ).split(' '),
);
const EXACT = 1;
const BRACKETS_DROPPED = 0.98;
const TYPING_SLIP = 0.86;
const CONTAINED = 0.66;
const SAME_WORDS = 0.56;
/** What a full cover of the header adds to the last two. */
const COVER = 0.3;
export const ACCEPTED = 0.66;

const keyOf = (text: string): string => expandAbbreviations(fold(text));
const meaningful = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !FILLER.has(word) && !/^\d{1,2}$/.test(word));

/** Compares headers with the wordings of a vocabulary. */
export class HeaderMatcher {
  private readonly wordings: readonly Wording[];
  private readonly exact = new Map<string, Wording[]>();
  private readonly known = new Map<string, readonly Candidate[]>();

  constructor(fields: readonly FieldSpec[]) {
    this.wordings = fields.flatMap((field) => [
      ...field.headers.map((text) => wording(field, text, false)),
      ...(field.contrary ?? []).map((text) => wording(field, text, true)),
    ]);
    for (const item of this.wordings) this.exact.set(item.key, [...(this.exact.get(item.key) ?? []), item]);
  }

  /** Whether a single text is one of the wordings, years aside: enough to tell a header cell from data. */
  isWording(text: string): boolean {
    return text.length <= 160 && (this.candidates([text])[0]?.score ?? 0) >= 0.75;
  }

  /** Fields that a header path may name, best first. Tiers from top to bottom. */
  candidates(path: readonly string[]): readonly Candidate[] {
    const id = path.join('\n');
    const known = this.known.get(id);
    if (known) return known;
    const found = this.compute(path);
    this.known.set(id, found);
    return found;
  }

  private compute(path: readonly string[]): readonly Candidate[] {
    const best = new Map<FieldSpec, Candidate>();
    const offer = ({ field, contrary, words }: Wording, score: number) => {
      const before = best.get(field);
      if (!before || score > before.score || (score === before.score && words.length > before.words)) {
        best.set(field, { field, contrary, score, words: words.length });
      }
    };
    const tails = path.map((_, from) => path.slice(from).join(' '));
    const wholes = [...tails, ...path].flatMap((text) => [text, stripPeriods(text)]);
    for (const text of wholes) {
      for (const item of this.exact.get(keyOf(text)) ?? [])
        offer(item, tails.includes(text) || path.length === 1 ? EXACT : EXACT - 0.02);
      const bare = text.replace(/\([^()]*\)|\[[^\]]*\]/g, ' ');
      if (bare !== text) for (const item of this.exact.get(keyOf(bare)) ?? []) offer(item, BRACKETS_DROPPED);
    }
    const full = keyOf(path.join(' '));
    const last = keyOf(path.at(-1) ?? '');
    const fullWords = new Set(wordsOf(full));
    const weight = Math.max(1, meaningful([...fullWords]).length);
    const slips = [foldLoose(stripPeriods(path.at(-1) ?? '')), foldLoose(path.join(' '))];
    for (const item of this.wordings) {
      const size = meaningful(item.words).length;
      const cover = COVER * Math.min(1, size / weight);
      const isSpecific = item.words.length >= 3 || size / weight >= 0.34;
      if (isSpecific && (containsWords(full, item.key) || containsWords(last, item.key)))
        offer(item, CONTAINED + cover);
      else if (size >= 2 && item.words.every((word) => FILLER.has(word) || fullWords.has(word)))
        offer(item, SAME_WORDS + cover);
      if (item.key.length >= 10) {
        const loose = foldLoose(item.key);
        if (slips.some((slip) => editDistance(slip, loose, 2) <= 2)) offer(item, TYPING_SLIP);
      }
    }
    return [...best.values()]
      .filter(({ score }) => score >= ACCEPTED)
      .sort((a, b) => b.score - a.score || b.words - a.words);
  }
}

const wording = (field: FieldSpec, text: string, contrary: boolean): Wording => {
  const key = keyOf(text);
  return { field, contrary, key, words: wordsOf(key) };
};
