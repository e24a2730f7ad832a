import type { Io } from '../io';

/** A line that says which of many files is being checked; nothing where nobody watches. */
export class Progress {
  #width = 0;

  constructor(
    private readonly io: Io,
    private readonly total: number,
  ) {}

  /** @param number 1-based. */
  show(number: number, file: string): void {
    if (!this.io.isErrTerminal || this.total < 2) return;
    const line = `[${number}/${this.total}] ${file}`.slice(0, 78);
    this.io.err(`\r${line.padEnd(this.#width)}`);
    this.#width = line.length;
  }

  /** Clears the line, so that other lines can be written. */
  clear(): void {
    if (this.#width > 0) this.io.err(`\r${' '.repeat(this.#width)}\r`);
    this.#width = 0;
  }
}
