import type { EngineRequest, EngineResponse } from './protocol';

/** A way to an engine: a worker, or the page itself. */
export interface EnginePort {
  /** `transfer` are buffers that the engine takes over. */
  post(request: EngineRequest, transfer?: readonly Transferable[]): void;
  /** Stops the engine; what it was doing is lost and nothing is answered any more. */
  stop(): void;
}

export type OpenPort = (onResponse: (response: EngineResponse) => void) => Promise<EnginePort>;
