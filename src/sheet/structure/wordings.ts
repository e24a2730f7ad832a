import type { FieldSpec } from '../field';
import { expandHeader } from '../text/abbreviations';
import { editDistance } from '../text/edit-distance';
import { containsWords, fold, foldLoose, wordsOf } from '../text/fold';
import { memoize } from '../text/memo';
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
  readonly loose: string;
  readonly words: readonly string[];
  readonly distinct: number;
  /** Number of words that carry meaning. */
  readonly size: number;
}

interface Offer extends Candidate {
  readonly item: Wording;
}

/** Words that headers add without changing what they name. */
const FILLER = new Set(
  fold(
    'năm các của được theo đến hết ngày tháng trong từ và ở tại về ghi rõ nếu có kèm số kết quả mức độ việc cho đã tên thời điểm tính tỷ lệ',
  ).split(' '),
);
/** Of these a date's header must have the ones that its wording has: "Đăng ký thi đua" is no "Ngày đăng ký thi đua". */
const TIME_WORDS = new Set(fold('ngày thời gian điểm').split(' '));
const NAME_ROLES = new Set(['collective', 'person', 'name']);
const EXACT = 1;
const BRACKETS_DROPPED = 0.98;
const ALL_TIERS = 0.97;
const TYPING_SLIP = 0.86;
/** Letters of a wording from which on two slips leave it what it is: "Kế hoạch số" is no "Kế hoạch gồm". */
const TWO_SLIPS = 16;
const CONTAINED = 0.66;
const SAME_WORDS = 0.56;
/** What a full cover of the header adds to the last two. */
const COVER = 0.3;
const ACCEPTED = 0.66;

const keyOf = (text: string): string => expandHeader(fold(text));
/** "TH 2020" is "TH năm 2020". */
const exactKey = (key: string): string => key.replace(/năm (?=(?:19|20)\d\d(?:\D|$))/g, '');
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)|\[[^\]]*\]/g, ' ');
const meaningful = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !FILLER.has(word) && !/^\d{1,2}$/.test(word));

/** Texts longer than this are sentences, not headers. */
export const LONGEST_HEADER = 160;

/** Headers that are remembered: many files of one sort have the same, and hostile ones must not fill the memory. */
const MOST_KNOWN = 4_000;

/** Compares headers with the wordings of a vocabulary. */
export class HeaderMatcher {
  private readonly wordings: readonly Wording[];
  private readonly exact = new Map<string, Wording[]>();
  /** Wordings by each of their words: only those all of whose words a header has are looked at. */
  private readonly byWord = new Map<string, Wording[]>();
  private readonly known = new Map<string, readonly Candidate[]>();

  constructor(fields: readonly FieldSpec[]) {
    this.wordings = fields.flatMap((field) => [
      ...field.headers.map((text) => wording(field, text, false)),
      ...(field.contrary ?? []).map((text) => wording(field, text, true)),
    ]);
    for (const item of this.wordings) {
      add(this.exact, exactKey(item.key), item);
      for (const word of new Set(item.words)) add(this.byWord, word, item);
    }
  }

  /** Whether a single text is one of the wordings, years aside: enough to tell a header cell from data. Typing slips are not looked for. */
  readonly isWording: (text: string) => boolean = memoize(
    (text) => text.length <= LONGEST_HEADER && (this.compute([text], false)[0]?.score ?? 0) >= 0.75,
  );

  /** Whether a text is exactly a wording of a column that names records. */
  readonly isNameWording: (text: string) => boolean = memoize((text) =>
    (this.exact.get(exactKey(keyOf(text))) ?? []).some(({ field }) => NAME_ROLES.has(field.role ?? '')),
  );

  /** Fields that a header path may name, best first. Tiers from top to bottom. */
  candidates(path: readonly string[]): readonly Candidate[] {
    const id = path.join('\n');
    const known = this.known.get(id);
    if (known) return known;
    const found = this.compute(path, true);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(id, found);
    return found;
  }

  private compute(path: readonly string[], withSlips: boolean): readonly Candidate[] {
    const best = new Map<FieldSpec, Offer>();
    const offer = (item: Wording, score: number) => {
      const { field, contrary, words } = item;
      const before = best.get(field);
      if (!before || score > before.score || (score === before.score && words.length > before.words)) {
        best.set(field, { field, contrary, score, words: words.length, item });
      }
    };
    const tails = path.map((_, from) => path.slice(from).join(' '));
    const wholes = [...tails, ...path].flatMap((text) => [text, stripPeriods(text)]);
    for (const text of wholes) {
      const isWhole = tails.includes(text) || path.length === 1;
      for (const item of this.exact.get(exactKey(keyOf(text))) ?? []) offer(item, isWhole ? EXACT : EXACT - 0.02);
      const bare = withoutBrackets(text);
      if (bare !== text) for (const item of this.exact.get(exactKey(keyOf(bare))) ?? []) offer(item, BRACKETS_DROPPED);
    }
    const full = keyOf(path.join(' '));
    const last = keyOf(path.at(-1) ?? '');
    const fullWords = new Set(wordsOf(full));
    const weight = Math.max(1, meaningful([...fullWords]).length);
    const bareWords = new Set(wordsOf(keyOf(withoutBrackets(path.join(' ')))));
    const bareWeight = meaningful([...bareWords]).length;
    for (const item of this.withAllWords(fullWords)) {
      const cover = COVER * Math.min(1, item.size / weight);
      const isSpecific = item.words.length >= 3 || item.size / weight >= 0.34;
      if (isSpecific && (containsWords(full, item.key) || containsWords(last, item.key)))
        offer(item, CONTAINED + cover);
      else if (item.size >= 2) offer(item, SAME_WORDS + cover);
      // A wording that takes in the parents too ("Kết quả năm 2020 / Lợi nhuận") says more than one of the last tier alone.
      const isOfAllTiers = path.length > 1 && item.size >= 2 && item.size === bareWeight;
      if (isOfAllTiers && item.words.every((word) => bareWords.has(word) || FILLER.has(word))) offer(item, ALL_TIERS);
    }
    if (withSlips) this.offerSlips(path, offer);
    const accepted = [...best.values()].filter(({ score }) => score >= ACCEPTED);
    return accepted
      .filter(({ item, score }) => score >= EXACT || !accepted.some((other) => saysMore(other.item, item, fullWords)))
      .map(({ field, contrary, score, words }) => ({ field, contrary, score, words }))
      .sort((a, b) => b.score - a.score || b.words - a.words);
  }

  /** Wordings all of whose meaningful words are among some words. */
  private withAllWords(words: ReadonlySet<string>): readonly Wording[] {
    const hits = new Map<Wording, number>();
    for (const word of words) for (const item of this.byWord.get(word) ?? []) hits.set(item, (hits.get(item) ?? 0) + 1);
    return [...hits]
      .filter(
        ([item, count]) =>
          count === item.distinct || item.words.every((word) => words.has(word) || canMiss(item.field, word)),
      )
      .map(([item]) => item)
      .filter(({ size }) => size > 0);
  }

  private offerSlips(path: readonly string[], offer: (item: Wording, score: number) => void): void {
    const slips = [...new Set([foldLoose(stripPeriods(path.at(-1) ?? '')), foldLoose(path.join(' '))])];
    for (const item of this.wordings) {
      const most = item.loose.length >= TWO_SLIPS ? 2 : 1;
      if (item.key.length >= 10 && slips.some((slip) => editDistance(slip, item.loose, most) <= most))
        offer(item, TYPING_SLIP);
    }
  }
}

/** Whether one wording has all the words of another and more, all of them in the header: "Lợi nhuận năm 2020" beside "Lợi nhuận". */
const saysMore = (one: Wording, other: Wording, header: ReadonlySet<string>): boolean =>
  one.size > other.size &&
  other.words.every((word) => one.words.includes(word)) &&
  meaningful(one.words).every((word) => header.has(word));

const canMiss = ({ value }: FieldSpec, word: string): boolean =>
  FILLER.has(word) && !(value === 'date' && TIME_WORDS.has(word));

function add<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = index.get(key);
  if (list) list.push(item);
  else index.set(key, [item]);
}

const wording = (field: FieldSpec, text: string, contrary: boolean): Wording => {
  const key = keyOf(text);
  const words = wordsOf(key);
  return {
    field,
    contrary,
    key,
    loose: foldLoose(key),
    words,
    distinct: new Set(words).size,
    size: meaningful(words).length,
  };
};
