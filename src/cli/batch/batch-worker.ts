import { parentPort, workerData } from 'node:worker_threads';
import { rendererFor } from '../books';
import {
  AT_NONE,
  BATCH_WORKER,
  type WorkerAnswer,
  type WorkerAnswers,
  type WorkerAsk,
  type WorkerStart,
} from './protocol';
import { workOn } from './work';

/** An answer waits for others no longer than this. */
const WAIT_MS = 100;

/** True in a thread that was started to check files. */
export const isBatchWorker = (): boolean =>
  parentPort !== null && (workerData as Partial<WorkerStart> | null)?.role === BATCH_WORKER;

/** Checks files until the thread is ended, one after the other. */
export function serveBatch(): void {
  const { setting, at } = workerData as WorkerStart;
  const renderer = rendererFor(setting.plan);
  let waiting: WorkerAsk[] = [];
  let answers: WorkerAnswer[] = [];
  let sent = performance.now();
  let isAtWork = false;
  const send = (): void => {
    parentPort?.postMessage(answers satisfies WorkerAnswers);
    answers = [];
    sent = performance.now();
  };
  const work = async (): Promise<void> => {
    for (let ask = waiting.shift(); ask; ask = waiting.shift()) {
      Atomics.store(at, 0, ask.index);
      answers.push({ index: ask.index, outcome: await workOn(ask.task, setting, renderer) });
      Atomics.store(at, 0, AT_NONE);
      if (waiting.length === 0 || performance.now() - sent > WAIT_MS) send();
    }
  };
  parentPort?.on('message', (asks: readonly WorkerAsk[]) => {
    waiting = [...waiting, ...asks];
    if (isAtWork) return;
    isAtWork = true;
    sent = performance.now();
    void work().finally(() => (isAtWork = false));
  });
}
