import type { EnginePort, OpenPort } from './port';
import type { EngineCall, EngineCalls, EngineRequest, EngineResponse } from './protocol';
import type { OwnPlan } from './plans/own-plans';
import { byInterval, Silence, type Ticks } from './silence';

/** The engine was stopped while it worked. */
export class EngineStopped extends Error {
  override readonly name = 'EngineStopped';
}

/** The engine ended by itself, or answers no more. */
export class EngineDied extends Error {
  override readonly name = 'EngineDied';
}

/** The office's own plans, known to every engine of one pane. */
interface Shared {
  ownPlans: readonly OwnPlan[];
}

const NONE: readonly OwnPlan[] = [];

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the engine and waits for its answers. The engine is started by the first question, and again after it was stopped or died. */
export class EngineClient {
  readonly #open: OpenPort;
  readonly #ticks: Ticks;
  readonly #silence: Silence;
  #port: Promise<EnginePort> | null = null;
  #waiting = new Map<number, Waiting>();
  #lastId = 0;
  /** What the engine that runs was told of the office's own plans. */
  #told = NONE;
  readonly #shared: Shared;
  #onDeath: () => void = () => undefined;

  constructor(open: OpenPort, ticks: Ticks = byInterval, shared: Shared = { ownPlans: NONE }) {
    this.#shared = shared;
    this.#open = open;
    this.#ticks = ticks;
    this.#silence = new Silence(() => this.#die(), ticks);
  }

  /** @throws EngineStopped when it is stopped meanwhile; EngineDied when it ends by itself; Error on a defect of the engine. */
  async ask<Call extends EngineCall>(
    call: Call,
    ask: EngineCalls[Call]['ask'],
    transfer?: readonly Transferable[],
  ): Promise<EngineCalls[Call]['answer']> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    // It may be stopped while the port still opens, when nobody waits for the answer yet.
    answer.catch(() => undefined);
    this.#port ??= this.#opened();
    const port = await this.#port.catch((error: Error) => {
      this.#port = null;
      this.#settle({ id, ok: false, detail: error.message });
      return null;
    });
    if (this.#waiting.has(id)) {
      if (this.#waiting.size === 1) this.#silence.heard(true);
      if (port) this.#tellPlans(port);
      port?.post({ id, call, ask } as EngineRequest, transfer);
    }
    return (await answer) as EngineCalls[Call]['answer'];
  }

  get ownPlans(): readonly OwnPlan[] {
    return this.#shared.ownPlans;
  }

  /** Every engine of the pane is told before its next question, and told again when it was started anew. */
  set ownPlans(plans: readonly OwnPlan[]) {
    this.#shared.ownPlans = plans;
  }

  #tellPlans(port: EnginePort): void {
    const { ownPlans: plans } = this.#shared;
    if (this.#told === plans) return;
    this.#told = plans;
    port.post({ id: ++this.#lastId, call: 'own-plans', ask: { plans } });
  }

  /** One more engine of the same sort, which holds nothing yet. */
  another(): EngineClient {
    return new EngineClient(this.#open, this.#ticks, this.#shared);
  }

  /** Ends what the engine is doing, and forgets what it holds. */
  stop(): void {
    this.#forget(new EngineStopped());
  }

  /** Has somebody told when the engine ends by itself, after every question was rejected. What it held is gone. */
  whenItDies(listener: () => void): void {
    this.#onDeath = listener;
  }

  #opened(): Promise<EnginePort> {
    this.#told = NONE;
    const port: Promise<EnginePort> = this.#open(
      (response) => this.#settle(response),
      () => {
        if (this.#port === port) this.#die();
      },
    );
    return port;
  }

  #die(): void {
    this.#forget(new EngineDied());
    this.#onDeath();
  }

  #forget(reason: Error): void {
    void this.#port?.then(
      (port) => port.stop(),
      () => undefined,
    );
    this.#port = null;
    this.#silence.end();
    const waiting = this.#waiting;
    this.#waiting = new Map();
    for (const { reject } of waiting.values()) reject(reason);
  }

  #settle(response: EngineResponse): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    this.#silence.heard(this.#waiting.size > 0);
    if (response.ok) waiting?.resolve(response.answer);
    else waiting?.reject(new Error(response.detail));
  }
}
