import type { EngineRequest, EngineResponse } from './protocol';

/** A way to an engine: a worker, or the page itself. */
export interface EnginePort {
  /** `transfer` are buffers that the engine takes over. */
  post(request: EngineRequest, transfer?: readonly Transferable[]): void;
  /** Stops the engine; what it was doing is lost and nothing is answered any more. */
  stop(): void;
}

/** @param onDeath is called at most once, when the engine ended without being stopped: nothing is answered any more. */
export type OpenPort = (onResponse: (response: EngineResponse) => void, onDeath: () => void) => Promise<EnginePort>;
