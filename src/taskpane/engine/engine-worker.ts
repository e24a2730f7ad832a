import { Engine } from './engine';
import { holdLifeLine } from './life-line';
import type { EngineRequest, EngineResponse } from './protocol';
import { serve } from './serve';

const engine = new Engine();
/** Bytes are handed over, not copied. */
const buffersOf = (response: EngineResponse): Transferable[] =>
  response.ok && typeof response.answer === 'object' && response.answer !== null
    ? Object.values(response.answer).filter((value) => value instanceof ArrayBuffer)
    : [];

const scope = self as unknown as DedicatedWorkerGlobalScope;

const held = holdLifeLine(scope.name);

scope.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  void held.then(() => serve(engine, data)).then((response) => scope.postMessage(response, buffersOf(response)));
});
