import type { FormMemory, LoadedSettings } from '../../excel/workbook-host';
import { joinedForms } from '../recognised/said';
import type { PaneContext } from './context';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';
import { failure } from './run-work';
import { settingsOf, takenSettings } from './taken-settings';

/** What a person chose, kept in the workbook, and on this machine where there is a memory. */
export class SettingsKeeper {
  readonly #pane: PaneContext;
  readonly #memory: FormMemory | undefined;
  #isLoaded = false;

  constructor(pane: PaneContext, memory: FormMemory | undefined) {
    this.#pane = pane;
    this.#memory = memory;
  }

  /**
   * Reads the settings once. What Excel refuses at this moment (a cell is being edited) is tried again by the next call, so that saved
   * settings are neither missed nor overwritten.
   */
  async load(): Promise<Notice | null> {
    const pane = this.#pane;
    const loaded = this.#isLoaded ? null : await pane.host.loadSettings().catch(() => null);
    this.#isLoaded ||= loaded !== null;
    if (loaded && this.#memory)
      pane.set({ forms: joinedForms(await this.#memory.load().catch(() => []), pane.get().forms) });
    return loaded && this.#take(loaded);
  }

  /** Takes what the workbook keeps, read before or not. */
  async loadAgain(): Promise<void> {
    this.#take(await this.#pane.host.loadSettings());
    this.#isLoaded = true;
  }

  /** A failure is told. The sample, and a workbook that an error is shown of, keep what they have. */
  async save(): Promise<void> {
    const pane = this.#pane;
    const { source, notice } = pane.get();
    if (source !== 'workbook' || notice?.intent === 'error') return;
    try {
      if (!this.#isLoaded) await this.loadAgain();
      await this.#memory?.save(pane.get().forms);
      await pane.host.saveSettings(settingsOf(pane.get()));
      pane.announce(paneMessages.say('settings-saved'));
    } catch (error) {
      pane.set({ notice: failure(error, null) });
    }
  }

  /** What was saved, beside what the person has said since the pane opened. */
  #take(loaded: LoadedSettings): Notice | null {
    if (loaded.kind === 'unreadable') {
      const { message, next } = loaded.problem;
      return { intent: 'warning', message, next, problems: [], retry: null };
    }
    if (loaded.kind === 'none') return null;
    this.#pane.set(takenSettings(loaded.settings, this.#pane.get()));
    return null;
  }
}
