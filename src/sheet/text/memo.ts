/** Limit of a memo: beyond it the memo starts anew, so that a long run cannot grow without end. */
const LIMIT = 20_000;

/**
 * Remembers the results of a pure function of a text. Sheets repeat their texts, so most calls become one look-up.
 * @param limit results that are held at most.
 */
export function memoize<Result>(compute: (text: string) => Result, limit = LIMIT): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}
