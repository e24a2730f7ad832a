/** A value that is watched. Changes make a new value; listeners are told at once. */
export class Store<State extends object> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(state: State) {
    this.#state = state;
  }

  readonly get = (): State => this.#state;

  readonly set = (changes: Partial<State>): void => {
    this.#state = { ...this.#state, ...changes };
    for (const listener of [...this.#listeners]) listener();
  };

  /** @returns a function that ends the watching. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
