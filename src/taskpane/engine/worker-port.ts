import { lifeLineName, watchLifeLine } from './life-line';
import type { OpenPort } from './port';
import type { EngineResponse } from './protocol';
import { openPagePort } from './page-port';

/** How long a worker may take to answer for the first time; its program is on the same server as the page. */
const START_MS = 8_000;
/** Id of the question that only proves that the worker runs. */
const PROBE = 0;

/** The engine in a worker. Where none can start (content-security policy, old browser engine) it runs in the page. */
export const openEngine: OpenPort = async (onResponse, onDeath) => {
  const lifeLine = lifeLineName();
  const worker = await startWorker(lifeLine);
  if (!worker) return openPagePort(onResponse, onDeath);
  worker.addEventListener('message', ({ data }: MessageEvent<EngineResponse>) => onResponse(data));
  const stop = (): void => {
    unwatch();
    worker.terminate();
  };
  let isDead = false;
  const die = (): void => {
    if (isDead) return;
    isDead = true;
    stop();
    onDeath();
  };
  const unwatch = watchLifeLine(lifeLine, die);
  worker.addEventListener('error', die);
  worker.addEventListener('messageerror', die);
  return { post: (request, transfer) => worker.postMessage(request, [...(transfer ?? [])]), stop };
};

/** A worker that has answered, null when there is none to be had. */
function startWorker(name: string): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { name });
    } catch {
      resolve(null);
      return;
    }
    const settle = (isRunning: boolean): void => {
      clearTimeout(timer);
      if (!isRunning) worker.terminate();
      resolve(isRunning ? worker : null);
    };
    const timer = setTimeout(() => settle(false), START_MS);
    worker.addEventListener('error', () => settle(false), { once: true });
    worker.addEventListener('message', () => settle(true), { once: true });
    worker.postMessage({ id: PROBE, call: 'plans', ask: null });
  });
}
