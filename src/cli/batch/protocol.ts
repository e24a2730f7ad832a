import type { FileOutcome } from './file-outcome';
import type { BatchSetting, BatchTask } from './setting';

/** Tells a worker of ours from any other thread that loads the bundle. */
export const BATCH_WORKER = 'thidua-batch';

/** What a worker is started with. */
export interface WorkerStart {
  readonly role: typeof BATCH_WORKER;
  readonly setting: BatchSetting;
  /** One number, shared: the index of the task that the worker is at, `AT_NONE` between tasks. It outlives a thread that breaks down. */
  readonly at: Int32Array;
}

export const AT_NONE = -1;

export interface WorkerAsk {
  readonly index: number;
  readonly task: BatchTask;
}

/** Small files are answered several at a time: waking another thread for each costs more than many of them take to be checked. */
export type WorkerAnswers = readonly WorkerAnswer[];

export interface WorkerAnswer {
  readonly index: number;
  readonly outcome: FileOutcome;
}
