import type { PaneContext } from './context';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';
import { engineDied, type Running, type WorkRunner } from './run-work';

/**
 * What the pane does when its engine ends by itself: another is started and given the workbook anew, once. When that one ends too, what
 * is shown is taken back and the person is told, so that a workbook that is too large for the machine is not read for ever.
 */
export class Revival {
  readonly #pane: PaneContext;
  readonly #works: WorkRunner;
  readonly #readAgain: (running: Running) => Promise<unknown>;
  #isUsed = false;

  /** @param readAgain gives the engine what it held. */
  constructor(pane: PaneContext, works: WorkRunner, readAgain: (running: Running) => Promise<unknown>) {
    this.#pane = pane;
    this.#works = works;
    this.#readAgain = readAgain;
    pane.engine.whenItDies(() => this.#begin());
  }

  /** A person asked for the whole workbook to be judged: the engine may be started anew by itself once more. */
  allow(): void {
    this.#isUsed = false;
  }

  #begin(): void {
    if (this.#isUsed) {
      this.#pane.set({ overview: null, isChecked: false, notice: engineDied('check') });
      return;
    }
    this.#isUsed = true;
    void this.#works.run('reading', 'check', async (running): Promise<Notice> => {
      await this.#readAgain(running);
      const { say } = paneMessages;
      const next = say('engine-restarted-next');
      return { intent: 'info', message: say('engine-restarted'), next, problems: [], retry: null };
    });
  }
}
