import { loadPlanText, planById, shippedIds, type Plan } from '../../../plan/index';
import { combinedPlan } from '../../../plan/overlay';
import { OVERLAY_SIGN } from '../../../plan/plan-ids';

/** A plan file of the office: the text of its document, and the id by which it is chosen. */
export interface OwnPlan {
  readonly id: string;
  readonly text: string;
}

/** The office's own plans that the engine was told. A document is loaded when its plan is first asked for. */
export class OwnPlans {
  #texts: ReadonlyMap<string, string> = new Map();
  readonly #loaded = new Map<string, Plan | undefined>();

  /** Takes these in place of those before. A shipped plan is never replaced. */
  take(plans: readonly OwnPlan[]): void {
    const texts = new Map(
      plans.filter(({ id }) => !shippedIds().includes(id)).map(({ id, text }) => [id, text] as const),
    );
    for (const id of this.#loaded.keys())
      if (id.includes(OVERLAY_SIGN) || texts.get(id) !== this.#texts.get(id)) this.#loaded.delete(id);
    this.#texts = texts;
  }

  /** Those that can be read, in their order. */
  all(): readonly Plan[] {
    return [...this.#texts.keys()].flatMap((id) => this.byId(id) ?? []);
  }

  /**
   * A plan of the office, or one with an overlay, one of them or both the office's (`<plan>+<overlay>`). Undefined when there is none of
   * this id, its document cannot be read (any more), or it cannot take the overlay.
   */
  byId(id: string): Plan | undefined {
    if (!id.includes(OVERLAY_SIGN)) return this.#alone(id);
    if (!this.#loaded.has(id))
      this.#loaded.set(
        id,
        combinedPlan(id, (one) => planById(one) ?? this.#alone(one)),
      );
    return this.#loaded.get(id);
  }

  #alone(id: string): Plan | undefined {
    const text = this.#texts.get(id);
    if (text === undefined || this.#loaded.has(id)) return this.#loaded.get(id);
    const read = loadPlanText(text);
    const plan = read.ok && read.plan.id === id ? read.plan : undefined;
    this.#loaded.set(id, plan);
    return plan;
  }
}
