import { parentPort, workerData } from 'node:worker_threads';
import { rendererFor } from '../books';
import { BATCH_WORKER, type WorkerAnswer, type WorkerAsk, type WorkerStart } from './protocol';
import { workOn } from './work';

/** True in a thread that was started to check files. */
export const isBatchWorker = (): boolean =>
  parentPort !== null && (workerData as Partial<WorkerStart> | null)?.role === BATCH_WORKER;

/** Checks files until the thread is ended, one after the other. */
export function serveBatch(): void {
  const { setting } = workerData as WorkerStart;
  const renderer = rendererFor(setting.plan);
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ index, task }: WorkerAsk) => {
    last = last.then(async () => {
      const answer: WorkerAnswer = { index, outcome: await workOn(task, setting, renderer) };
      parentPort?.postMessage(answer);
    });
  });
}
