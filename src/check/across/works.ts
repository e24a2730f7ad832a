import { likeness } from '../../criteria/matching/compare';
import { meaningWords, type MeaningWords } from '../../criteria/matching/meaning-words';
import type { AcrossFinding } from '../../report/across';
import { acrossMessages } from './messages';
import { placeOf, type SentRecord } from './sent-file';

interface RegisteredWork {
  readonly sent: SentRecord;
  readonly words: MeaningWords;
}

/** One work as several units may have written it. */
interface SameWork {
  readonly first: RegisteredWork;
  readonly all: RegisteredWork[];
  isAlike: boolean;
}

/** Works that more than one unit registered, compared by their meaning-bearing words. */
export function worksTwice(registered: readonly SentRecord[]): AcrossFinding[] {
  const works: SameWork[] = [];
  // Only works that share a word can be alike, so that a thousand lists are not compared each with each.
  const byWord = new Map<string, SameWork[]>();
  for (const sent of registered) {
    if (sent.record.work === '') continue;
    const words = meaningWords(sent.record.work);
    if (words.total === 0) continue;
    const found = nearest({ sent, words }, byWord);
    if (found) {
      found.work.all.push({ sent, words });
      found.work.isAlike ||= found.isAlike;
      continue;
    }
    const work: SameWork = { first: { sent, words }, all: [{ sent, words }], isAlike: false };
    works.push(work);
    for (const word of words.weights.keys()) {
      const list = byWord.get(word);
      if (list) list.push(work);
      else byWord.set(word, [work]);
    }
  }
  return works.flatMap(told);
}

function nearest(
  { words }: RegisteredWork,
  byWord: ReadonlyMap<string, readonly SameWork[]>,
): { readonly work: SameWork; readonly isAlike: boolean } | null {
  const rarest = [...words.weights.keys()]
    .map((word) => byWord.get(word) ?? [])
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, 4);
  let alike: SameWork | null = null;
  for (const candidate of new Set(rarest.flat())) {
    const how = likeness(candidate.first.words, words);
    if (how === 'match') return { work: candidate, isAlike: false };
    if (how === 'review') alike ??= candidate;
  }
  return alike && { work: alike, isAlike: true };
}

function told({ first, all, isAlike }: SameWork): AcrossFinding[] {
  const units = new Map(all.map(({ sent }) => [sent.record.unitKey, sent]));
  if (units.size < 2) return [];
  const { record, sent } = first.sent;
  const message = isAlike
    ? acrossMessages.say('work-alike', {
        count: units.size,
        works: { list: [...units.values()].map((one) => `"${one.record.work}" (${one.record.unit})`) },
      })
    : acrossMessages.say('work-twice', {
        work: record.work,
        count: units.size,
        units: { list: [...units.values()].map((one) => one.record.unit) },
      });
  return [
    {
      criterion: 'work-twice',
      outcome: 'review',
      severity: 'warn',
      bloc: sent.bloc,
      unit: record.unit,
      clause: '',
      message,
      places: all.map((work) => placeOf(work.sent)),
    },
  ];
}
