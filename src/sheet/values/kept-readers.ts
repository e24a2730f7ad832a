import { memoize } from '../text/memo';
import type { Reading } from '../value';

type TextReader = (text: string) => Reading;

/** Texts that one reader remembers, and readers that are kept, at most. */
const MOST_TEXTS = 2_000;
const MOST_READERS = 200;

const kept = new Map<string, TextReader>();

/**
 * A reader of single texts that remembers what it read from column to column and from file to file: submitted workbooks say the
 * same few things thousands of times.
 * @param key all that the reading hangs on beside the text. @param read reads one text, always the same for the same key.
 */
export function keptReader(key: string, read: TextReader): TextReader {
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_READERS) kept.clear();
  const reader = memoize(read, MOST_TEXTS);
  kept.set(key, reader);
  return reader;
}
