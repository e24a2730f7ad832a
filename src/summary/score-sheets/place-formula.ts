/** Digits that are kept of what places go by: sums of binary numbers drift behind them, and a drift is no better place. */
export const KEY_DIGITS = { points: 6, percent: 9 } as const;

/** A column of keys, best first among the keys; letters, and the 1-based rows of the units. */
export interface KeyColumns {
  readonly letters: readonly string[];
  readonly first: number;
  readonly last: number;
}

/**
 * The place of the unit in a row as Excel works it out live: one more than the units that are better by the first key, or equal by the
 * first and better by the next, and so on. Equal units share a place and the places after it stay free, as RANK gives.
 * COUNTIFS compares what is in the cells, so keys must be rounded.
 */
export function placeFormula({ letters, first, last }: KeyColumns, row: number): string {
  const area = (column: string): string => `${column}$${first}:${column}$${last}`;
  const [only] = letters;
  if (letters.length === 1 && only !== undefined) return `RANK(${only}${row},${area(only)})`;
  const better = letters.map((column, at) => {
    const equal = letters.slice(0, at).map((before) => `${area(before)},${before}${row}`);
    return `COUNTIFS(${[...equal, `${area(column)},">"&${column}${row}`].join(',')})`;
  });
  return `1+${better.join('+')}`;
}
