import type { Vocabulary } from '../sheet/field';
import { contextOf } from '../sheet/structure/context';
import { containsWords, fold, oneLine } from '../sheet/text/fold';

/** Several names stand in one cell, apart by a new line or a semicolon. */
const BETWEEN = /\s*[\n;]\s*/;
/** "Sở A (chủ trì)": what a unit does is no part of its name. */
const ROLE = /\s*\((?:cơ quan |đơn vị )?chủ trì\)\s*$/iu;
const TAKES_PART = fold('phối hợp');

/** The names that one cell or line of a list holds. */
interface EntryNames {
  readonly names: readonly string[];
  /** It may hold several names, but what stands between the signs does not read like names: it was left whole. */
  readonly isOpen: boolean;
}

/** How names of a list stand in one cell or line. */
export type NamesIn = (text: string) => EntryNames;

const oneName: NamesIn = (text) => ({ names: text === '' ? [] : [oneLine(text)], isOpen: false });

/**
 * Units that are said to take part only stand beside the one that leads, and are left out. A text is parted only where each of its parts
 * is a name: "Công ty A; B" may be one.
 */
const leadingUnits =
  (isName: (text: string) => boolean): NamesIn =>
  (text) => {
    const parts = text
      .normalize('NFC')
      .split(BETWEEN)
      .filter((part) => part !== '');
    const ofPart = (part: string): string => oneLine(part.replace(ROLE, ''));
    const takesPart = (part: string): boolean => containsWords(fold(part), TAKES_PART);
    if (parts.length < 2) return { names: parts.map(ofPart), isOpen: false };
    if (parts.every((part) => takesPart(part) || isName(ofPart(part))))
      return { names: parts.filter((part) => !takesPart(part)).map(ofPart), isOpen: false };
    return { names: [ofPart(text)], isOpen: true };
  };

/**
 * How names stand in the cells of a list: several may where its names stand under a header of their own, else one.
 * @param isKnown whether a name is one that is known otherwise (a unit of the bloc, a record); names that begin like those of units are.
 */
export function namesInList(vocabulary: Vocabulary, list: string, isKnown: (name: string) => boolean): NamesIn {
  if (!vocabulary.lists.find(({ id }) => id === list)?.namesUnder) return oneName;
  const { kinds } = contextOf(vocabulary);
  return leadingUnits((text) => kinds.fromName(text) !== null || isKnown(text));
}

/**
 * What a sheet or file is read with as an office's list. A column whose header holds the names of this list ("Cơ quan chủ trì") may be
 * another field in the plan's own tables.
 */
export function listVocabulary(vocabulary: Vocabulary, list: string): Vocabulary {
  const own = new Set((vocabulary.lists.find(({ id }) => id === list)?.namesUnder ?? []).map(fold));
  const named = { ...vocabulary, namedList: list };
  if (own.size === 0) return named;
  const headers = vocabulary.lists.find(({ id }) => id === list)?.namesUnder ?? [];
  return {
    ...named,
    fields: vocabulary.fields.map((field) =>
      field.role === 'collective'
        ? { ...field, headers: [...field.headers, ...headers] }
        : { ...field, headers: field.headers.filter((header) => !own.has(fold(header))) },
    ),
  };
}
