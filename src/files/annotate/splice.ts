/** A change of a text: what stands from `start` to `end` (exclusive) gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

const inOrder = (splices: readonly Splice[]): Splice[] =>
  [...splices].sort((a, b) => a.start - b.start || a.end - b.end);

/** Applies splices whose offsets all refer to `text`. @throws RangeError when two overlap or one lies outside. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of inOrder(splices)) {
    if (splice.start < at || splice.end < splice.start || splice.end > text.length)
      throw new RangeError(`Splice ${splice.start}-${splice.end} overlaps or lies outside`);
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The splices that turn the changed text back into `text`, exactly. */
export function inverseSplices(text: string, splices: readonly Splice[]): Splice[] {
  let shift = 0;
  return inOrder(splices).map((splice) => {
    const start = splice.start + shift;
    shift += splice.text.length - (splice.end - splice.start);
    return { start, end: start + splice.text.length, text: text.slice(splice.start, splice.end) };
  });
}
