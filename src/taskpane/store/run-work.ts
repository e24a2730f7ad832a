import { HostFault } from '../../excel/workbook-host';
import { EngineDied, EngineStopped } from '../engine/client';
import type { PaneContext } from './context';
import { paneMessages } from './messages';
import type { Notice, Retry, WorkKind } from './pane-state';

/** What a work may do with its own state. */
export interface Running {
  readonly signal: AbortSignal;
  /** Names the part that begins now. */
  phase(kind: WorkKind, canCancel: boolean): void;
  progress(done: number, total: number): void;
}

/** Runs one work after the other, tells how far it is, and turns what goes wrong into a notice. */
export class WorkRunner {
  readonly #pane: PaneContext;
  #last: Promise<unknown> = Promise.resolve();
  #abort: AbortController | null = null;

  constructor(pane: PaneContext) {
    this.#pane = pane;
  }

  /**
   * Runs a work that the person asked for. Its notice is shown; a failure becomes a notice with a way to try again.
   * Settles when the work has ended, and never rejects.
   */
  run(kind: WorkKind, retry: Retry | null, work: (running: Running) => Promise<Notice | null>): Promise<void> {
    const ended = this.#last.then(async () => {
      const abort = (this.#abort = new AbortController());
      this.#pane.set({ work: { kind, progress: null, canCancel: true }, notice: null, announcement: null });
      const notice = await work(this.#running(abort.signal)).catch((error: unknown) =>
        this.#noticeOf(error, abort.signal.aborted, retry),
      );
      this.#abort = null;
      this.#pane.set({ work: null, notice });
    });
    this.#last = ended;
    return ended;
  }

  /** Runs something short after the works before it, without a word while it runs. A failure is the caller's. */
  after<T>(step: () => Promise<T>): Promise<T> {
    const ended = this.#last.then(step);
    this.#last = ended.catch(() => undefined);
    return ended;
  }

  cancel(): void {
    this.#abort?.abort();
  }

  #running(signal: AbortSignal): Running {
    return {
      signal,
      phase: (kind, canCancel) => this.#pane.set({ work: { kind, progress: null, canCancel } }),
      progress: (done, total) => {
        const { work } = this.#pane.get();
        if (work) this.#pane.set({ work: { ...work, progress: { done, total } } });
      },
    };
  }

  #noticeOf(error: unknown, isCancelled: boolean, retry: Retry | null): Notice {
    if (isCancelled || error instanceof EngineStopped)
      return { intent: 'info', message: paneMessages.say('stopped'), next: null, problems: [], retry };
    return failure(error, retry);
  }
}

/** What a person is told of a failure: the host's own words where it has some. */
export function failure(error: unknown, retry: Retry | null): Notice {
  if (error instanceof HostFault) {
    const { message, next } = error.problem;
    return { intent: 'error', message, next, problems: [], retry };
  }
  if (error instanceof EngineDied) return engineDied(retry);
  const { say } = paneMessages;
  return { intent: 'error', message: say('unexpected'), next: say('unexpected-next'), problems: [], retry };
}

/** What a person is told when the part that checks ended by itself. */
export const engineDied = (retry: Retry | null): Notice => ({
  intent: 'error',
  message: paneMessages.say('engine-died'),
  next: paneMessages.say('engine-died-next'),
  problems: [],
  retry,
});
