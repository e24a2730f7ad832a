/** A fault to inject. */
export interface InjectedFault {
  /** Which request from now on, 1 the next one; requests that only let go of references are not counted. */
  readonly sync: number;
  /**
   * Place of an action in that request: those before it are done, it and those after it are not. Left out: nothing of the request
   * is done. `'answer'`: all of it is done, but the add-in never learns so.
   */
  readonly action?: number | 'answer';
  /** A code of `Excel.ErrorCodes`. */
  readonly code: string;
}

/** Faults waiting for their request. Each happens once. */
export class FaultPlan {
  private waiting: InjectedFault[] = [];
  private count = 0;
  private happened = 0;

  /** Plans a fault, counted from now. */
  at(fault: InjectedFault): void {
    this.waiting.push({ ...fault, sync: this.count + fault.sync });
  }

  clear(): void {
    this.waiting = [];
  }

  /** How many planned faults have happened: a test that waits for one can see that it was reached. */
  get fired(): number {
    return this.happened;
  }

  /** Counts a request and takes out the fault planned for it. */
  next(): InjectedFault | null {
    this.count += 1;
    return this.waiting.find(({ sync }) => sync === this.count) ?? null;
  }

  /** Marks a fault as having happened. */
  done(fault: InjectedFault): void {
    this.waiting = this.waiting.filter((waiting) => waiting !== fault);
    this.happened += 1;
  }
}
