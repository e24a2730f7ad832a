/** Widest line of text output, in characters. */
export const WIDTH = 100;

/**
 * Breaks a text at spaces so that no line is wider than {@link WIDTH}; a longer word stays whole. Line breaks of the text are kept.
 * @param first what the first line begins with; @param rest what the others begin with.
 */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = lines.length === 0 ? first : rest;
    let isFresh = true;
    for (const word of part.trim().split(/\s+/)) {
      if (!isFresh && line.length + 1 + word.length > WIDTH) {
        lines.push(line);
        line = rest;
        isFresh = true;
      }
      line += isFresh ? word : ` ${word}`;
      isFresh = false;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
