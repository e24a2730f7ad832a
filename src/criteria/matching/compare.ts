import { containsWords, fold } from '../../sheet/text/fold';
import { meaningWords, type MeaningWords } from './meaning-words';

/** Same thing in other words; near enough that a person must look; something else. */
type Likeness = 'match' | 'review' | 'none';

/** Share of the known wording's weight that the text must have, and how much of both must be shared. */
const MATCH = { cover: 0.8, dice: 0.7 } as const;
/** Near: this much shared, or nearly all of the known wording inside a longer text. */
const REVIEW = { dice: 0.55, coverInLonger: 0.8, diceInLonger: 0.4 } as const;

/** How alike two texts are: the weights of their words. */
interface Measure {
  /** Weight of shared words by the weight of the known wording. */
  readonly cover: number;
  /** Twice the weight of shared words by the weight of both. */
  readonly dice: number;
}

/** Words shared by a known wording and a text, weighed. */
export function measure(known: MeaningWords, text: MeaningWords): Measure {
  let shared = 0;
  for (const [word, weight] of known.weights) if (text.weights.has(word)) shared += weight;
  const both = known.total + text.total;
  return { cover: known.total === 0 ? 0 : shared / known.total, dice: both === 0 ? 0 : (2 * shared) / both };
}

const shareNone = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));

const DOWN: Readonly<Record<Likeness, Likeness>> = { match: 'review', review: 'none', none: 'none' };

/**
 * Compares a text with a known wording by their meaning-bearing words. Other figures leave a match to people; a level of
 * government that the known wording does not name ("huyện", "xã") makes the likeness one step less.
 */
export function likeness(known: MeaningWords, text: MeaningWords): Likeness {
  const { cover, dice } = measure(known, text);
  let found: Likeness =
    cover >= MATCH.cover && dice >= MATCH.dice
      ? 'match'
      : dice >= REVIEW.dice || (cover >= REVIEW.coverInLonger && dice >= REVIEW.diceInLonger)
        ? 'review'
        : 'none';
  if (found === 'match' && shareNone(known.figures, text.figures)) found = 'review';
  const isOtherLevel = [...text.levels].some((level) => !known.levels.has(level));
  return isOtherLevel ? DOWN[found] : found;
}

/** A thing with wordings that name it. */
interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** Words of which one in the text makes it another thing. */
  readonly except?: readonly string[];
}

/** The nearest of some things to a text, and how near. */
export interface Nearest<Item extends Named> {
  readonly item: Item;
  readonly likeness: Exclude<Likeness, 'none'>;
  /** The wording that was nearest. */
  readonly name: string;
}

const RANK: Readonly<Record<Likeness, number>> = { match: 2, review: 1, none: 0 };

/** Makes a finder of the nearest of some things; null where none is near. */
export function nearestOf<Item extends Named>(
  items: readonly Item[],
  ignored: readonly string[] = [],
): (text: string) => Nearest<Item> | null {
  const known = items.flatMap((item) => {
    const except = (item.except ?? []).map(fold);
    return item.names.map((name) => ({ item, name, except, words: meaningWords(name, ignored) }));
  });
  const cache = new Map<string, Nearest<Item> | null>();
  return (text) => {
    const before = cache.get(text);
    if (before !== undefined) return before;
    const words = meaningWords(text, ignored);
    const folded = fold(text);
    let best: { nearest: Nearest<Item>; dice: number } | null = null;
    for (const { item, name, except, words: own } of known) {
      if (except.some((word) => containsWords(folded, word))) continue;
      const how = likeness(own, words);
      if (how === 'none') continue;
      const { dice } = measure(own, words);
      const isBetter =
        !best || RANK[how] > RANK[best.nearest.likeness] || (how === best.nearest.likeness && dice > best.dice);
      if (isBetter) best = { nearest: { item, likeness: how, name }, dice };
    }
    const found = best?.nearest ?? null;
    cache.set(text, found);
    return found;
  };
}
