import type { FileOutcome } from './file-outcome';
import type { BatchSetting, BatchTask } from './setting';

/** Tells a worker of ours from any other thread that loads the bundle. */
export const BATCH_WORKER = 'thidua-batch';

/** What a worker is started with. */
export interface WorkerStart {
  readonly role: typeof BATCH_WORKER;
  readonly setting: BatchSetting;
}

export interface WorkerAsk {
  readonly index: number;
  readonly task: BatchTask;
}

export interface WorkerAnswer {
  readonly index: number;
  readonly outcome: FileOutcome;
}
