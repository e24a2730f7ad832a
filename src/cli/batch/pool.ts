import type { Worker } from 'node:worker_threads';
import type { ReportRenderer } from '../../report/index';
import { unexpected } from '../check-file';
import type { FileOutcome } from './file-outcome';
import { AT_NONE, BATCH_WORKER, type WorkerAnswers, type WorkerAsk, type WorkerStart } from './protocol';
import type { BatchSetting, BatchTask } from './setting';
import { failedOutcome } from './work';

/** Starts a thread that runs this same program with some data. */
export type StartWorker = (data: WorkerStart) => Worker;

export interface PoolOptions {
  readonly setting: BatchSetting;
  readonly renderer: ReportRenderer;
  readonly startWorker: StartWorker;
  /** Called for every file as it is done, in whatever order. */
  readonly onDone: (done: number, task: BatchTask) => void;
  /** Called for every file in the order of the tasks. */
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/** Files that a thread is given at a time: a second one at least, so that it need not wait, more where they are soon done. */
const LEAST_IN_HAND = 2;
const MOST_IN_HAND = 16;
/** Files that may be done ahead of the one whose turn it is, for each thread: what is done early must be held. */
const AHEAD = 24;

interface Thread {
  readonly worker: Worker;
  /** The task that it is at, told by the thread itself. */
  readonly at: Int32Array;
  /** Tasks that it was given and has not answered. */
  readonly held: Set<number>;
  inHand: number;
}

/** Checks files in threads. */
export class Pool {
  readonly #early = new Map<number, FileOutcome>();
  readonly #threads = new Set<Thread>();
  #next = 0;
  #turn = 0;
  #done = 0;
  #finish: () => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;

  constructor(
    private readonly tasks: readonly BatchTask[],
    private readonly options: PoolOptions,
    private readonly threads: number,
  ) {}

  /** Until the last file is done. Throws what `onOutcome` throws, and where no thread can be started. */
  async run(): Promise<void> {
    const finished = new Promise<void>((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
    for (let thread = 0; thread < this.threads; thread++) this.#start([]);
    try {
      await finished;
    } finally {
      await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
    }
  }

  /** @param first indices of tasks that it is given first. */
  #start(first: readonly number[]): void {
    const at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(AT_NONE);
    const worker = this.options.startWorker({ role: BATCH_WORKER, setting: this.options.setting, at });
    const thread: Thread = { worker, at, held: new Set(), inHand: LEAST_IN_HAND };
    this.#threads.add(thread);
    worker.on('message', (answers: WorkerAnswers) => {
      thread.inHand = Math.min(MOST_IN_HAND, Math.max(LEAST_IN_HAND, 2 * answers.length));
      for (const { index } of answers) thread.held.delete(index);
      // First: the thread need not wait while its answers are put out. Again after: only then may more be done ahead.
      this.#feedAll();
      for (const { index, outcome } of answers) this.#take(index, outcome);
      this.#feedAll();
    });
    worker.on('error', (error) => this.#lost(thread, error));
    this.#give(thread, first);
    this.#feed(thread);
  }

  #feedAll(): void {
    for (const thread of this.#threads) this.#feed(thread);
  }

  /** Gives a thread as much as it does in a short while, never more than its share of what is left. */
  #feed(thread: Thread): void {
    const left = this.tasks.length - this.#next;
    const share = Math.max(LEAST_IN_HAND, Math.ceil(left / (2 * this.threads)));
    const room = Math.min(thread.inHand, share) - thread.held.size;
    // A message for each file would wake the thread for each.
    if (thread.held.size > 0 && room < thread.inHand / 2) return;
    const given: number[] = [];
    while (given.length < room && this.#next < this.tasks.length && this.#next - this.#turn <= AHEAD * this.threads)
      given.push(this.#next++);
    this.#give(thread, given);
  }

  #give(thread: Thread, indices: readonly number[]): void {
    const asks = indices.flatMap((index): WorkerAsk[] => {
      const task = this.tasks[index];
      return task ? [{ index, task }] : [];
    });
    for (const { index } of asks) thread.held.add(index);
    if (asks.length > 0) thread.worker.postMessage(asks);
  }

  #take(index: number, outcome: FileOutcome): void {
    const task = this.tasks[index];
    if (!task) return;
    this.options.onDone(++this.#done, task);
    this.#early.set(index, outcome);
    try {
      for (let due = this.#early.get(this.#turn); due; due = this.#early.get(this.#turn)) {
        this.#early.delete(this.#turn++);
        this.options.onOutcome(due);
      }
    } catch (error) {
      this.#fail(error);
    }
    if (this.#turn === this.tasks.length) this.#finish();
  }

  /** A thread that broke down: the file that it was at is told, the others that it had in hand go to a new thread. */
  #lost(thread: Thread, error: unknown): void {
    this.#threads.delete(thread);
    const at = Atomics.load(thread.at, 0);
    const task = this.tasks[at];
    if (!task) {
      // It broke down before it was at any file: another one in its place would too.
      const [other] = this.#threads;
      if (other) this.#give(other, [...thread.held]);
      else this.#fail(error);
      return;
    }
    this.#start([...thread.held].filter((index) => index !== at));
    const { setting, renderer } = this.options;
    this.#take(at, failedOutcome(task, unexpected(error), setting, renderer));
    this.#feedAll();
  }
}
