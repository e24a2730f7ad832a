/** Calls back again and again until the returned function is called. */
export type Ticks = (run: () => void) => () => void;

const TICK_MS = 5_000;
/**
 * Ticks without any answer after which an engine is given up: three minutes of a running page. The largest workbooks that are read take a
 * tenth of that. Ticks are counted, not time: a machine that slept does not make its engine late.
 */
export const TICKS_OF_PATIENCE = 36;

export const byInterval: Ticks = (run) => {
  const timer = setInterval(run, TICK_MS);
  return () => clearInterval(timer);
};

/** Watches over answers that are owed: calls back once when none came for too long. */
export class Silence {
  #end: (() => void) | null = null;
  #ticks = 0;

  constructor(
    private readonly onTooLong: () => void,
    private readonly ticks: Ticks,
  ) {}

  /** Something was answered, or asked for the first time. @param isOwed whether more answers are waited for. */
  heard(isOwed: boolean): void {
    this.#ticks = 0;
    if (isOwed) this.#end ??= this.ticks(() => this.#tick());
    else this.end();
  }

  end(): void {
    this.#end?.();
    this.#end = null;
  }

  #tick(): void {
    if (++this.#ticks < TICKS_OF_PATIENCE) return;
    this.end();
    this.onTooLong();
  }
}
