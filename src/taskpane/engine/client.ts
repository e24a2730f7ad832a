import type { EnginePort, OpenPort } from './port';
import type { EngineCall, EngineCalls, EngineRequest, EngineResponse } from './protocol';

/** The engine was stopped while it worked. */
export class EngineStopped extends Error {
  override readonly name = 'EngineStopped';
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the engine and waits for its answers. The engine is started by the first question, and again after it was stopped. */
export class EngineClient {
  readonly #open: OpenPort;
  #port: Promise<EnginePort> | null = null;
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(open: OpenPort) {
    this.#open = open;
  }

  /** @throws EngineStopped when it is stopped meanwhile; Error on a defect of the engine. */
  async ask<Call extends EngineCall>(
    call: Call,
    ask: EngineCalls[Call]['ask'],
    transfer?: readonly Transferable[],
  ): Promise<EngineCalls[Call]['answer']> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    // It may be stopped while the port still opens, when nobody waits for the answer yet.
    answer.catch(() => undefined);
    this.#port ??= this.#open((response) => this.#settle(response));
    const port = await this.#port.catch((error: Error) => {
      this.#port = null;
      this.#settle({ id, ok: false, detail: error.message });
      return null;
    });
    if (this.#waiting.has(id)) port?.post({ id, call, ask } as EngineRequest, transfer);
    return (await answer) as EngineCalls[Call]['answer'];
  }

  /** One more engine of the same sort, which holds nothing yet. */
  another(): EngineClient {
    return new EngineClient(this.#open);
  }

  /** Ends what the engine is doing, and forgets what it holds. */
  stop(): void {
    void this.#port?.then((port) => port.stop());
    this.#port = null;
    const waiting = this.#waiting;
    this.#waiting = new Map();
    for (const { reject } of waiting.values()) reject(new EngineStopped());
  }

  #settle(response: EngineResponse): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (response.ok) waiting?.resolve(response.answer);
    else waiting?.reject(new Error(response.detail));
  }
}
