import { expandAbbreviations } from '../../sheet/text/abbreviations';
import { fold } from '../../sheet/text/fold';
import { memoize } from '../../sheet/text/memo';
import lists from './words.json';

/** How much a word counts: generic words of works and places half, figures one and a half. */
const WEIGHT = { generic: 0.5, figure: 1.5, plain: 1 } as const;

/** A text by its meaning-bearing words. */
export interface MeaningWords {
  /** Words with their weights; words of several syllables that belong together are one ("quốc_lộ"). */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  readonly figures: ReadonlySet<string>;
  /** Words for a level of government below the province that the text names. */
  readonly levels: ReadonlySet<string>;
}

const JOINT = '_';
const join = (phrase: string): string => fold(phrase).replace(/ /g, JOINT);
const longestFirst = (phrases: readonly string[]): readonly string[] =>
  [...new Set(phrases.map(fold))].sort((a, b) => b.length - a.length);

const JOINED = longestFirst(lists.joined);
const IGNORED = longestFirst(lists.ignored);
const GENERIC = new Set(lists.generic.map(join));
const LEVELS = new Set(lists.levels.map(join));
const SHORT = new Map(Object.entries(lists.short).map(([short, full]) => [fold(short), fold(full)]));

/** "QL60" and "P.4" are two words; a stage or a year tells nothing of which work it is. */
const apart = (text: string): string =>
  fold(text)
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d) (\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/giai đọan (?:\d+|[ivx]+)(?= |$)/g, ' ')
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .replace(/ +/g, ' ')
    .trim();

function written(text: string): string {
  const words = apart(text).split(' ');
  const out = words.map((word, at) => {
    const full = SHORT.get(word);
    // "P", "H", "X" stand for a level only before its number or name.
    return full !== undefined && (word.length > 1 || /^\d/.test(words[at + 1] ?? '')) ? full : word;
  });
  return expandAbbreviations(out.join(' '));
}

/** The meaning-bearing words of a text; `also` are phrases that tell nothing here (the province's own name). */
export function meaningWords(text: string, also: readonly string[] = []): MeaningWords {
  return also.length === 0 ? plainWords(text) : read(text, longestFirst([...lists.ignored, ...also]));
}

const plainWords = memoize((text: string): MeaningWords => read(text, IGNORED));

function read(text: string, ignored: readonly string[]): MeaningWords {
  let line = ` ${written(text)} `;
  for (const phrase of JOINED) line = line.replaceAll(` ${phrase} `, ` ${phrase.replace(/ /g, JOINT)} `);
  for (const phrase of ignored) while (line.includes(` ${phrase} `)) line = line.replace(` ${phrase} `, ' ');
  const weights = new Map<string, number>();
  const figures = new Set<string>();
  for (const word of line.trim().split(/\s+/)) {
    if (word === '') continue;
    const isFigure = /^\d+%?$/.test(word);
    if (isFigure) figures.add(word);
    weights.set(word, isFigure ? WEIGHT.figure : GENERIC.has(word) ? WEIGHT.generic : WEIGHT.plain);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { weights, total, figures, levels: new Set([...weights.keys()].filter((word) => LEVELS.has(word))) };
}
