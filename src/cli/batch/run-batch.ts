import { availableParallelism } from 'node:os';
import type { ReportRenderer } from '../../report/index';
import type { FileOutcome } from './file-outcome';
import { Pool, type StartWorker } from './pool';
import type { BatchSetting, BatchTask } from './setting';
import { keepHeapSmall } from './sparing-heap';
import { workOn } from './work';

interface BatchOptions {
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
