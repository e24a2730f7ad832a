import type { Engine } from './engine';
import type { EngineRequest, EngineResponse } from './protocol';

/** Answers one request. Never throws: a defect of the engine comes back as data. */
export const serve = async (engine: Engine, { id, call, ask }: EngineRequest): Promise<EngineResponse> =>
  engine.answer(call, ask).then(
    (answer) => ({ id, ok: true, answer }),
    (error: unknown) => ({ id, ok: false, detail: error instanceof Error ? error.message : String(error) }),
  );
