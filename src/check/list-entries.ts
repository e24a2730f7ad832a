import type { Vocabulary } from '../sheet/field';
import { containsWords, fold } from '../sheet/text/fold';

/** Several names stand in one cell, apart by a new line or a semicolon. */
const BETWEEN = /\s*[\n;]\s*/;
/** "Sở A (chủ trì)": what a unit does is no part of its name. */
const ROLE = /\s*\((?:cơ quan |đơn vị )?chủ trì\)\s*$/iu;
const TAKES_PART = fold('phối hợp');

/** How names of a list stand in one cell or line. */
export type NamesIn = (text: string) => readonly string[];

const oneName: NamesIn = (text) => (text === '' ? [] : [text]);

/** Units that are said to take part only stand beside the one that leads, and are left out. */
const leadingUnits: NamesIn = (text) => {
  const parts = text.normalize('NFC').split(BETWEEN);
  const named = parts.length > 1 ? parts.filter((part) => !containsWords(fold(part), TAKES_PART)) : parts;
  return named.map((part) => part.replace(ROLE, '').trim()).filter((part) => part !== '');
};

/** How names stand in the cells of a list: several may where its names stand under a header of their own, else one. */
export const namesInList = ({ lists }: Pick<Vocabulary, 'lists'>, list: string): NamesIn =>
  lists.find(({ id }) => id === list)?.namesUnder ? leadingUnits : oneName;

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
