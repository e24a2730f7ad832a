/** Sizes and positions of rows or of columns in pixels. Hidden ones have size 0. Immutable. */
export class Axis {
  /** `starts[i]` is where line i begins; one more entry for the end of the last. */
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (line: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let line = 0; line < count; line++) this.starts[line + 1] = this.starts[line]! + sizeOf(line);
  }

  get total(): number {
    return this.starts[this.count]!;
  }

  start(line: number): number {
    return this.starts[Math.min(line, this.count)]!;
  }

  size(line: number): number {
    return this.start(line + 1) - this.start(line);
  }

  /** Pixels from the start of one line to the end of another. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The line that covers a position; the nearest one when the position is outside. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) <= position) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low);
  }

  /** The nearest line in a direction that is not hidden; the line itself when there is none. */
  step(line: number, by: 1 | -1): number {
    for (let next = line + by; next >= 0 && next < this.count; next += by) if (this.size(next) > 0) return next;
    return line;
  }
}
