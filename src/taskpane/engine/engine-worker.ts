import { Engine } from './engine';
import type { EngineRequest } from './protocol';
import { serve } from './serve';

const engine = new Engine();
const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  void serve(engine, data).then((response) => scope.postMessage(response));
});
