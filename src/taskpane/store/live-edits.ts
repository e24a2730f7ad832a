import { coalesce, type ChangedArea } from './areas';

/** Quiet time after the last change before it is looked at. */
const QUIET_MS = 150;

/** Calls back later; the returned function takes it back. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

const byTimer: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Gathers changes while a person types, and gives them on drawn together once there was quiet. */
export class LiveEdits {
  #pending: ChangedArea[] = [];
  #cancel: (() => void) | null = null;
  readonly #take: (changes: readonly ChangedArea[]) => void;
  readonly #schedule: Schedule;

  constructor(take: (changes: readonly ChangedArea[]) => void, schedule: Schedule = byTimer) {
    this.#take = take;
    this.#schedule = schedule;
  }

  add(change: ChangedArea): void {
    this.#pending.push(change);
    this.#cancel?.();
    this.#cancel = this.#schedule(() => this.#flush(), QUIET_MS);
  }

  /** Forgets what was gathered: the workbook is read whole. */
  clear(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#pending = [];
  }

  #flush(): void {
    const changes = coalesce(this.#pending);
    this.clear();
    if (changes.length > 0) this.#take(changes);
  }
}
