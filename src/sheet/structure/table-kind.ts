import type { Vocabulary } from '../field';
import { expandAbbreviations } from '../text/abbreviations';
import { containsWords, fold } from '../text/fold';

const keyOf = (text: string): string => expandAbbreviations(fold(text));

const keyed = new WeakMap<readonly string[], readonly string[]>();

/** Wordings of a plan as they are compared, made ready once for a list of them. */
function keysOf(wordings: readonly string[]): readonly string[] {
  const known = keyed.get(wordings) ?? wordings.map(keyOf);
  keyed.set(wordings, known);
  return known;
}

/** Longest of some wordings that stands in one of some texts, as its length; 0 when none does. */
const reach = (texts: readonly string[], wordings: readonly string[]): number =>
  Math.max(
    0,
    ...keysOf(wordings)
      .filter((key) => texts.some((text) => containsWords(text, key)))
      .map((key) => key.length),
  );

/** Kind of a table: what its title or sheet name says, else the kind whose telling fields it has most of; `unknown` when nothing tells. */
export function tableKind(
  { tableKinds }: Vocabulary,
  sheet: string,
  title: readonly string[],
  fields: ReadonlySet<string>,
): string {
  const texts = [...title, sheet].map(keyOf);
  const ranked = tableKinds
    .map(({ id, titles, fields: telling }) => ({
      id,
      said: reach(texts, titles),
      told: telling.filter((field) => fields.has(field)).length,
    }))
    .sort((a, b) => b.said - a.said || b.told - a.told);
  const [best] = ranked;
  return best && (best.said > 0 || best.told > 0) ? best.id : 'unknown';
}

/** Whether a line of text says what kind of table stands under it. */
export const namesTableKind = ({ tableKinds }: Vocabulary, text: string): boolean =>
  tableKinds.some(({ titles }) => reach([keyOf(text)], titles) > 0);

/** The office's list that a sheet holds: what a person said, else by its name or title. */
export function listKind({ lists, namedList }: Vocabulary, sheet: string, title: readonly string[]): string | null {
  if (namedList !== undefined) return namedList;
  const texts = [...title, sheet].map(keyOf);
  return lists.find(({ titles }) => reach(texts, titles) > 0)?.id ?? null;
}
