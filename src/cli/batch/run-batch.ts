import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { ReportRenderer } from '../../report/index';
import { unexpected } from '../check-file';
import type { FileOutcome } from './file-outcome';
import { BATCH_WORKER, type WorkerAnswer, type WorkerAsk, type WorkerStart } from './protocol';
import type { BatchSetting, BatchTask } from './setting';
import { keepHeapSmall } from './sparing-heap';
import { failedOutcome, workOn } from './work';

/** Starts a thread that runs this same program with some data. */
export type StartWorker = (data: WorkerStart) => Worker;

export interface BatchOptions {
  readonly setting: BatchSetting;
  readonly renderer: ReportRenderer;
  /** Null where no thread can be started: files are then checked here, one after the other. */
  readonly startWorker: StartWorker | null;
  /** Threads at most; the number of cores when left out. */
  readonly jobs?: number | undefined;
  /** Called for every file as it is done, in whatever order. */
  readonly onDone: (done: number, task: BatchTask) => void;
  /** Called for every file in the order of the tasks. */
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/** Files that make it worth while to start one more thread. */
const FILES_PER_WORKER = 4;
/** Files that a thread is given at a time, so that it never waits for the next one. */
const IN_HAND = 2;
/** Files that may be done ahead of the one whose turn it is, for each thread: what is done early must be held. */
const AHEAD = 16;

/** Checks files, in threads where that is worth while. Results come in the order of the tasks, whichever thread is faster. */
export async function runBatch(tasks: readonly BatchTask[], options: BatchOptions): Promise<void> {
  const { setting, renderer, startWorker, jobs, onDone, onOutcome } = options;
  keepHeapSmall();
  const threads = Math.min(jobs ?? availableParallelism(), Math.ceil(tasks.length / FILES_PER_WORKER));
  if (!startWorker || threads < 2) {
    for (const [index, task] of tasks.entries()) {
      const outcome = await workOn(task, setting, renderer);
      onDone(index + 1, task);
      onOutcome(outcome);
    }
    return;
  }
  await new Pool(tasks, { ...options, startWorker }, threads).run();
}

class Pool {
  readonly #early = new Map<number, FileOutcome>();
  readonly #workers = new Set<Worker>();
  /** Tasks that each worker has in hand. */
  readonly #held = new Map<Worker, Set<number>>();
  #next = 0;
  #turn = 0;
  #done = 0;
  #finish: () => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;

  constructor(
    private readonly tasks: readonly BatchTask[],
    private readonly options: BatchOptions & { readonly startWorker: StartWorker },
    private readonly threads: number,
  ) {}

  async run(): Promise<void> {
    const finished = new Promise<void>((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
    for (let thread = 0; thread < this.threads; thread++) this.#start();
    try {
      await finished;
    } finally {
      await Promise.all([...this.#workers].map((worker) => worker.terminate()));
    }
  }

  #start(): void {
    const worker = this.options.startWorker({ role: BATCH_WORKER, setting: this.options.setting });
    this.#workers.add(worker);
    this.#held.set(worker, new Set());
    worker.on('message', ({ index, outcome }: WorkerAnswer) => {
      this.#held.get(worker)?.delete(index);
      this.#take(index, outcome);
      this.#feedAll();
    });
    worker.on('error', (error) => this.#lost(worker, error));
    this.#feed(worker);
  }

  #feedAll(): void {
    for (const worker of this.#workers) this.#feed(worker);
  }

  #feed(worker: Worker): void {
    const held = this.#held.get(worker);
    while (held && held.size < IN_HAND && this.#next < this.tasks.length) {
      if (this.#next - this.#turn > AHEAD * this.threads) return;
      const index = this.#next++;
      const task = this.tasks[index];
      if (!task) return;
      held.add(index);
      worker.postMessage({ index, task } satisfies WorkerAsk);
    }
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

  /** A thread that broke down: the file that it was at is told, those that it had not begun go to a new thread. */
  #lost(worker: Worker, error: unknown): void {
    const [at, ...waiting] = [...(this.#held.get(worker) ?? [])];
    this.#workers.delete(worker);
    this.#held.delete(worker);
    const { setting, renderer } = this.options;
    const task = at === undefined ? undefined : this.tasks[at];
    if (at === undefined || !task) {
      // It broke down before it was given anything: another one would too.
      if (this.#workers.size === 0) this.#fail(error);
      return;
    }
    this.#start();
    const [fresh] = [...this.#workers].slice(-1);
    for (const index of waiting) {
      const again = this.tasks[index];
      if (!fresh || !again) continue;
      this.#held.get(fresh)?.add(index);
      fresh.postMessage({ index, task: again } satisfies WorkerAsk);
    }
    this.#take(at, failedOutcome(task, unexpected(error), setting, renderer));
    this.#feedAll();
  }
}
