/** Something that the person did to the workbook, with the way back. */
export interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
}

const LONGEST = 200;

/** What the person did, to be undone and done again. What the add-in did is not in it, as in Excel. */
export class History {
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  /** Does something for the first time and remembers it. */
  run(step: Step): void {
    step.redo();
    this.done.push(step);
    if (this.done.length > LONGEST) this.done.shift();
    this.undone = [];
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** @throws what the step throws; it then stays where it was. */
  undo(): void {
    this.done.at(-1)?.undo();
    const step = this.done.pop();
    if (step) this.undone.push(step);
  }

  /** @throws what the step throws; it then stays where it was. */
  redo(): void {
    this.undone.at(-1)?.redo();
    const step = this.undone.pop();
    if (step) this.done.push(step);
  }
}
