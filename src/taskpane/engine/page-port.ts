import { pause } from './pause';
import type { OpenPort } from './port';
import { serve } from './serve';

/** The engine in the page itself, loaded when it is needed: one request after the other, with the page drawn in between. */
export const openPagePort: OpenPort = async (onResponse) => {
  const { Engine } = await import('./engine');
  const engine = new Engine();
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  return {
    post: (request) => {
      last = last.then(pause).then(async () => {
        if (isStopped) return;
        const response = await serve(engine, request);
        if (!isStopped) onResponse(response);
      });
    },
    stop: () => {
      isStopped = true;
    },
  };
};
