import { createRoot } from 'react-dom/client';
import type { PlanMemory } from '../excel/local-plans';
import type { ScorePlanMemory } from '../excel/local-score-plan';
import type { LanguageMemory } from '../excel/local-language';
import type { FormMemory, WorkbookHost } from '../excel/workbook-host';
import type { Language } from '../i18n/message';
import type { Screen } from './boot/screen';
import type { OfficeTheme, ThemeName } from './boot/theme';
import { EngineClient } from './engine/client';
import { openEngine } from './engine/worker-port';
import { App } from './shell/app';
import { Pane } from './store/pane';
import type { Samples } from './store/sample-action';
import { localToday } from './store/today';
import { themeSourceOf } from './themes/theme';

interface MountOptions {
  readonly theme: ThemeName | OfficeTheme;
  /** When left out, the one that was chosen before; else Vietnamese. */
  readonly language?: Language;
  /** Bytes of a sample workbook; without it none is offered. */
  readonly samples?: Samples;
  /** Where what was said of forms is kept for the next workbook; without it only the workbook keeps it. */
  readonly memory?: FormMemory;
  /** Where the office's own plan files are kept for the next time. */
  readonly planMemory?: PlanMemory;
  /** Where the chosen score plan is kept for the next time. */
  readonly scorePlanMemory?: ScorePlanMemory;
  /** Where the chosen language is kept for the next time. */
  readonly languages?: LanguageMemory;
  /** What to begin with; `mark` checks at once, so that marking is one step away. */
  readonly screen?: Screen;
}

/**
 * Shows the task pane in an element that has a height of its own, over an open workbook.
 * @returns a function that closes the pane: nothing is watched any more, its worker ends, the element is empty.
 */
export function mountPane(root: HTMLElement, host: WorkbookHost, options: MountOptions): () => void {
  const pane = new Pane(host, new EngineClient(openEngine), {
    language: options.language ?? options.languages?.load() ?? 'vi',
    today: localToday,
    ...(options.samples ? { samples: options.samples } : {}),
    ...(options.memory ? { memory: options.memory } : {}),
    ...(options.planMemory ? { planMemory: options.planMemory } : {}),
    ...(options.scorePlanMemory ? { scorePlanMemory: options.scorePlanMemory } : {}),
    ...(options.languages ? { languages: options.languages } : {}),
  });
  const react = createRoot(root);
  react.render(<App pane={pane} theme={themeSourceOf(options.theme)} />);
  if (options.screen === 'help') pane.showHelp(true);
  void pane.open();
  if (options.screen === 'mark') void pane.check();
  return () => {
    react.unmount();
    void pane.close();
  };
}
