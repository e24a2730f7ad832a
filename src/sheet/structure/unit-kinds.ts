import type { UnitKindSpec } from '../field';
import { expandAbbreviations } from '../text/abbreviations';
import { containsWords, fold, startsWithWords } from '../text/fold';
import { memoize } from '../text/memo';

export const PERSON = 'person';

/** Tells kinds of unit by wordings of a kind column or group row, and by the first words of a name. */
export interface UnitKindReader {
  /** Kind that a kind cell or a group heading names; null when none or more than one. */
  fromText(text: string): string | null;
  /** Kind of which a cell is the name and nothing else. */
  fromWhole(text: string): string | null;
  /** Kind that a unit's own name begins with. */
  fromName(name: string): string | null;
}

function keysOf(text: string): readonly string[] {
  const key = fold(text);
  const expanded = expandAbbreviations(key);
  return expanded === key ? [key] : [key, expanded];
}
function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

const made = new WeakMap<readonly UnitKindSpec[], UnitKindReader>();

/** A reader of the kinds of unit of a plan, made ready once for them. */
export function unitKindReader(kinds: readonly UnitKindSpec[]): UnitKindReader {
  const known = made.get(kinds);
  if (known) return known;
  const reader = newReader(kinds);
  made.set(kinds, reader);
  return reader;
}

function newReader(kinds: readonly UnitKindSpec[]): UnitKindReader {
  const texts = kinds.flatMap(({ id, texts: wordings }) =>
    wordings.flatMap((text) => keysOf(text).map((key) => ({ id, key }))),
  );
  const starts = kinds
    .flatMap(({ id, nameStarts, nameExcept = [] }) =>
      nameStarts.flatMap((start) => keysOf(start).map((key) => ({ id, key, except: nameExcept.map(fold) }))),
    )
    .sort((a, b) => b.key.length - a.key.length);
  // A beginning is looked for among those with the same first word alone.
  const startsBy = new Map<string, typeof starts>();
  for (const start of starts) {
    const first = firstWord(start.key);
    const list = startsBy.get(first);
    if (list) list.push(start);
    else startsBy.set(first, [start]);
  }
  const none: typeof starts = [];
  const fromText = memoize((text: string): { readonly id: string | null } => {
    const keys = keysOf(text);
    const hits = texts.filter(({ key }) => keys.some((whole) => containsWords(whole, key)));
    // "Trung tâm y tế huyện" names the longer wording, not the district inside it.
    const kept = hits.filter(
      ({ key, id }) => !hits.some((other) => other.id !== id && other.key !== key && containsWords(other.key, key)),
    );
    const ids = [...new Set(kept.map(({ id }) => id))];
    return { id: ids.length === 1 ? (ids[0] ?? null) : null };
  });
  const fromName = memoize((name: string): { readonly id: string | null } => {
    const keys = keysOf(name);
    const firsts = [...new Set(keys.map(firstWord))];
    const likely = firsts.length === 1 ? (startsBy.get(firsts[0] ?? '') ?? none) : starts;
    const found = likely.find(({ key }) => keys.some((whole) => startsWithWords(whole, key)));
    const isExcepted = found?.except.some((word) => keys.some((whole) => containsWords(whole, word))) ?? false;
    return { id: isExcepted ? null : (found?.id ?? null) };
  });
  const wholes = new Map(texts.map(({ id, key }) => [key, id]));
  return {
    fromText: (text) => fromText(text).id,
    fromWhole: (text) => keysOf(text).flatMap((key) => wholes.get(key) ?? [])[0] ?? null,
    fromName: (name) => fromName(name).id,
  };
}
