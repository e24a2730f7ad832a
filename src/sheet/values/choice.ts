import type { Choice } from '../field';
import { expandAbbreviations } from '../text/abbreviations';
import { containsWords, fold } from '../text/fold';
import { memoize } from '../text/memo';
import type { Reading } from '../value';

const NOT_A_CHOICE: Reading = { kind: 'unreadable', reason: 'not-a-choice' };

export interface ChoiceWording {
  readonly choice: Choice;
  readonly texts: readonly string[];
}

/** Wordings of some choices as they are compared. */
export const wordingsOf = (choices: readonly Choice[]): readonly ChoiceWording[] =>
  choices.map((choice) => ({
    choice,
    texts: [...new Set(choice.texts.flatMap((text) => [fold(text), expandAbbreviations(fold(text))]))],
  }));

/** Choices whose wording a text contains; a wording inside a longer one that also matches does not count. */
export function named(text: string, wordings: readonly ChoiceWording[]): readonly Choice[] {
  const keys = [fold(text), expandAbbreviations(fold(text))];
  const hits = wordings.flatMap(({ choice, texts }) =>
    texts.filter((wording) => keys.some((key) => containsWords(key, wording))).map((wording) => ({ choice, wording })),
  );
  const kept = hits.filter(
    ({ wording, choice }) =>
      !hits.some(
        (other) => other.choice !== choice && containsWords(other.wording, wording) && other.wording !== wording,
      ),
  );
  return [...new Set(kept.map(({ choice }) => choice))];
}

/** A reader of cells that name one of some choices; a text that names two is ambiguous with both. */
export function choiceReader(choices: readonly Choice[]): (text: string) => Reading {
  const wordings = wordingsOf(choices);
  return memoize((text) => {
    const found = named(text, wordings);
    const [only] = found;
    if (found.length === 1 && only) return { kind: 'choice', choice: only.id };
    return found.length === 0 ? NOT_A_CHOICE : { kind: 'ambiguous', readings: found.map(({ label }) => label) };
  });
}

const ALL = [
  'đủ',
  'đầy đủ',
  'đủ hồ sơ',
  'đầy đủ hồ sơ',
  'hồ sơ đầy đủ',
  'đủ theo quy định',
  'đảm bảo',
  'x',
  'có',
  'đủ thành phần',
  'đầy đủ theo quy định',
  'đủ hồ sơ theo quy định',
  'đầy đủ hồ sơ theo quy định',
  'đủ thành phần theo quy định',
  'đầy đủ thành phần',
  'đã đủ',
  'đã đầy đủ',
  'đã có đủ',
  'đã có đầy đủ',
  'có đủ',
  'có đầy đủ',
  'nộp đủ',
  'nộp đầy đủ',
  'đã nộp đủ',
  'đã nộp đầy đủ',
  'đã nộp đủ hồ sơ',
  'đã nộp đầy đủ hồ sơ',
].map(fold);
const NONE = ['không', 'chưa có', 'chưa', 'không có', 'chưa nộp', 'chưa gửi'].map(fold);
const MISSING = ['thiếu', 'chưa có', 'không có', 'chưa nộp', 'chưa gửi', 'chưa kèm', 'chưa bổ sung'].map(fold);
const PRESENT = ['có', 'đã có', 'đã nộp', 'đủ', 'kèm'].map(fold);

/** A reader of cells that list papers: which are there, which are said to be missing. */
export function papersReader(papers: readonly Choice[]): (text: string) => Reading {
  const wordings = wordingsOf(papers);
  const ids = papers.map(({ id }) => id);
  return memoize((text) => {
    const key = fold(text);
    if (ALL.includes(key) || text.trim() === '✓') return { kind: 'papers', all: true, present: ids, missing: [] };
    if (NONE.includes(key) || /^[-–—]+$/.test(text.trim()))
      return { kind: 'papers', all: false, present: [], missing: ids };
    const present: string[] = [];
    const missing: string[] = [];
    let isMissing = false;
    for (const part of text.split(/[;,\n+]|\bvà\b/u)) {
      const words = fold(part);
      if (MISSING.some((word) => containsWords(words, word))) isMissing = true;
      else if (PRESENT.some((word) => containsWords(words, word))) isMissing = false;
      (isMissing ? missing : present).push(...named(part, wordings).map(({ id }) => id));
    }
    if (present.length + missing.length === 0) return { kind: 'unreadable', reason: 'not-a-choice' };
    // "Thiếu biên bản" tells of one paper and means that the others are there.
    const onlyMissing = present.length === 0 && MISSING.some((word) => key.startsWith(word));
    return {
      kind: 'papers',
      all: false,
      present: onlyMissing ? ids.filter((id) => !missing.includes(id)) : present,
      missing,
    };
  });
}
