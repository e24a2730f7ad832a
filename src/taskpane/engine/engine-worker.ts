import { Engine } from './engine';
import type { EngineRequest, EngineResponse } from './protocol';
import { serve } from './serve';

const engine = new Engine();
/** Bytes are handed over, not copied. */
const buffersOf = (response: EngineResponse): Transferable[] =>
  response.ok && typeof response.answer === 'object' && response.answer !== null
    ? Object.values(response.answer).filter((value) => value instanceof ArrayBuffer)
    : [];

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  void serve(engine, data).then((response) => scope.postMessage(response, buffersOf(response)));
});
