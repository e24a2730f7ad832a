import type { PlanMemory } from '../../excel/local-plans';
import type { ScorePlanMemory } from '../../excel/local-score-plan';
import type { LanguageMemory } from '../../excel/local-language';
import type { FormMemory, WorkbookHost } from '../../excel/workbook-host';
import type { Language } from '../../i18n/message';
import type { IsoDate } from '../../sheet/value';
import type { EngineClient } from '../engine/client';
import type { CellPlace } from '../engine/cell-place';
import { check, judge, planMissing, readWorkbook } from './check-action';
import { PaneContext } from './context';
import { ChangeFollower } from './follow-changes';
import { goToCell } from './go-to-cell';
import type { Schedule } from './live-edits';
import { takeListFile, type ChosenFile } from './list-file';
import { makeScoreSheets, makeTemplate } from './make-template';
import { mark, unmark } from './mark-action';
import { dropScorePlan, offerScorePlan, takeScorePlan } from './score-plan';
import type { NamedList } from './named-lists';
import { initialState, type PaneState, type Retry, type Tab } from './pane-state';
import { forgetPlan, offerPlans, takePlanFile } from './own-plans';
import { ReadingActions } from './reading-actions';
import { Revival } from './revival';
import { WorkRunner, type Running } from './run-work';
import { checkSample, type Samples } from './sample-action';
import { saveReport, type Deliver } from './save-report';
import { SettingsKeeper } from './settings-keeper';

export interface PaneOptions {
  readonly language: Language;
  readonly samples?: Samples;
  /** Where forms are kept for the next workbook. */
  readonly memory?: FormMemory;
  /** Where the office's own plan files are kept for the next time. */
  readonly planMemory?: PlanMemory;
  /** Where the chosen score plan is kept for the next time. */
  readonly scorePlanMemory?: ScorePlanMemory;
  /** Where the chosen language is kept. */
  readonly languages?: LanguageMemory;
  /** The day on which deadlines are looked at. */
  readonly today: () => IsoDate;
  readonly schedule?: Schedule;
}

/** What a person can do in the pane. Draws nothing: the screens watch {@link Pane.state}. */
export class Pane {
  readonly state: PaneContext;
  readonly hasSamples: boolean;
  readonly #works: WorkRunner;
  readonly #follower: ChangeFollower;
  readonly #revival: Revival;
  /** What a person says of how the workbook is to be read. */
  readonly readings: ReadingActions;
  readonly #settings: SettingsKeeper;
  readonly #languages: LanguageMemory | undefined;
  readonly #samples: Samples | undefined;
  readonly #plans: PlanMemory | undefined;
  readonly #scorePlans: ScorePlanMemory | undefined;
  #unwatch: (() => Promise<void>) | null = null;
  #isClosed = false;
  readonly #ends: (() => void)[] = [];

  constructor(host: WorkbookHost, engine: EngineClient, options: PaneOptions) {
    this.state = new PaneContext(initialState(options.language), host, engine, options.today);
    this.#works = new WorkRunner(this.state);
    this.#follower = new ChangeFollower(this.state, this.#works, options.schedule);
    this.#revival = new Revival(this.state, this.#works, (running) => this.#readAgain(running));
    this.#languages = options.languages;
    this.#samples = options.samples;
    this.#plans = options.planMemory;
    this.#scorePlans = options.scorePlanMemory;
    this.#settings = new SettingsKeeper(this.state, options.memory);
    this.readings = new ReadingActions(this.state, this.#works, {
      judgeAnew: () => this.#judgeAnew(),
      save: () => this.#settings.save(),
    });
    this.hasSamples = options.samples !== undefined;
  }

  /** Loads plans and settings, watches the workbook, and looks at it once so that plan and tables can be shown before anyone asks. */
  open(): Promise<void> {
    return this.#works.run('opening', null, async (running) => {
      await offerPlans(this.state, this.#plans);
      await offerScorePlan(this.state, this.#scorePlans);
      const problem = await this.#connect();
      if (this.#isClosed) await this.close();
      // What cannot be read now is told when a check is asked for.
      await this.#look(running).catch(() => undefined);
      return problem ?? planMissing(this.state);
    });
  }

  /** Reads the settings and begins to watch, each once: what Excel refuses at this moment is tried again before the next check. */
  async #connect(): Promise<PaneState['notice']> {
    const problem = await this.#settings.load();
    this.#unwatch ??= await this.state.host.watch(this.#follower.onChange).catch(() => null);
    return problem;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const end of this.#ends.splice(0)) end();
    this.#follower.forget();
    this.#works.cancel();
    this.state.engine.stop();
    const unwatch = this.#unwatch;
    this.#unwatch = null;
    await unwatch?.().catch(() => undefined);
  }

  readonly check = (): Promise<void> =>
    this.#works.run('reading', 'check', async (running) => {
      this.#revival.allow();
      const problem = await this.#connect();
      this.#follower.forget();
      return (await check(this.state, running)) ?? problem;
    });

  readonly mark = (): Promise<void> =>
    this.#works.run('reading', 'mark', (running) => {
      this.#revival.allow();
      this.#follower.forget();
      return mark(this.state, running);
    });

  readonly unmark = (): Promise<void> =>
    this.#works.run('unmarking', 'unmark', (running) => unmark(this.state, running));

  readonly cancel = (): void => this.#works.cancel();

  readonly retry = (what: Retry): Promise<void> => this[what]();

  readonly dismiss = (): void => this.state.set({ notice: null });

  readonly showTab = (tab: Tab): void => this.state.set({ tab, isHelpShown: false, isBatchShown: false });

  /** Has something ended together with the pane. */
  readonly onClose = (end: () => void): void => void this.#ends.push(end);

  /** The screen for many files, or back from it. What was said of the open workbook is not said of them. */
  readonly showBatch = (isBatchShown: boolean): void =>
    this.state.set({ isBatchShown, isHelpShown: false, ...(isBatchShown ? { announcement: null, notice: null } : {}) });

  readonly showHelp = (isHelpShown: boolean): void => this.state.set({ isHelpShown });

  readonly setView = (view: Partial<PaneState['view']>): void =>
    this.state.set({ view: { ...this.state.get().view, ...view } });

  readonly setLanguage = async (language: Language): Promise<void> => {
    this.state.set({ language });
    this.#languages?.save(language);
    if (this.state.get().overview) await this.#works.after(() => this.state.showReport());
  };

  readonly choosePlan = async (id: string): Promise<void> => {
    if (id === this.state.get().plan?.id) return;
    this.state.set({ plan: { id, by: 'person' }, missingPlan: null });
    await this.#judgeAnew();
    await this.#settings.save();
  };

  /** Takes a file as the plan, beside those that are offered. */
  readonly openPlanFile = async (file: ChosenFile): Promise<void> => {
    const before = this.state.get().planFiles;
    await this.#works.run('reading', null, (running) => takePlanFile(this.state, this.#plans, running, file));
    const { planFiles, notice } = this.state.get();
    if (planFiles === before) return;
    await this.#judgeAnew();
    await this.#settings.save();
    if (notice && !this.state.get().notice) this.state.set({ notice });
  };

  /** Forgets a plan of the office on this machine. */
  readonly dropPlan = (id: string): Promise<void> =>
    this.#works.run('reading', null, async () => {
      await forgetPlan(this.state, this.#plans, id);
      return planMissing(this.state);
    });

  /** Says where the office's lists are: on sheets, in files, nowhere. */
  readonly changeLists = async (change: (before: readonly NamedList[]) => readonly NamedList[]): Promise<void> => {
    this.state.set({ lists: change(this.state.get().lists) });
    await this.#judgeAnew();
    await this.#settings.save();
  };

  /** Takes the names of a chosen file as a list. */
  readonly readListFile = async (list: string, file: ChosenFile): Promise<void> => {
    const before = this.state.get().lists;
    await this.#works.run('reading', null, (running) => takeListFile(this.state, running, list, file));
    if (this.state.get().lists !== before) await this.changeLists((lists) => lists);
  };

  /** Adds an empty sheet of the plan to the open workbook; nothing that is there changes. */
  readonly makeTemplate = (kind: string, subjects: string): Promise<void> =>
    this.#works.run('making', null, (running) => makeTemplate(this.state, running, kind, subjects));

  /** Adds empty score sheets of units and their summary, by the criteria of a contest or (null) of the score plan, to the open workbook. */
  readonly makeScoreSheets = (contest: number | null, units: readonly string[]): Promise<void> =>
    this.#works.run('making', null, (running) => makeScoreSheets(this.state, running, contest, units));

  /** What of the scores is in front. */
  readonly showScores = (wish: Partial<PaneState['scores']>): void =>
    this.state.set({ scores: { ...this.state.get().scores, ...wish } });

  /** Takes a file as the score plan in place of what the plan and the sheets say. */
  readonly readScorePlan = async (file: ChosenFile): Promise<void> => {
    const before = this.state.get().scorePlan;
    await this.#works.run('reading', null, (running) => takeScorePlan(this.state, this.#scorePlans, running, file));
    const { scorePlan, notice } = this.state.get();
    if (scorePlan === before) return;
    await this.#judgeAnew();
    // What was told of the file stands until it is closed.
    if (notice && !this.state.get().notice) this.state.set({ notice });
  };

  readonly dropScorePlan = async (): Promise<void> => {
    dropScorePlan(this.state, this.#scorePlans);
    await this.#judgeAnew();
  };

  /** Goes to a cell of the workbook. */
  readonly goTo = (place: CellPlace): Promise<void> => goToCell(this.state, place);

  /** Gives what was found to the person as a JSON document for other programs. */
  readonly saveReport = (deliver: Deliver): Promise<void> =>
    this.#works.run('saving', null, () => saveReport(this.state, deliver));

  /** Checks the sample that comes with the product; the open workbook is not touched. */
  readonly trySample = (): Promise<void> =>
    this.#works.run('checking', null, (running) => checkSample(this.state, running, this.#samples));

  /** Back from the sample to the open workbook. */
  readonly leaveSample = (): Promise<void> =>
    this.#works.run('reading', 'check', async (running) => {
      this.state.set({ source: 'workbook', overview: null, isChecked: false, corrections: [], lists: [] });
      await this.#settings.loadAgain();
      await this.#look(running);
      return null;
    });

  /** Gives the engine what it held before. */
  async #readAgain(running: Running): Promise<void> {
    this.#follower.forget();
    const { source, isChecked } = this.state.get();
    if (source === 'sample') await checkSample(this.state, running, this.#samples);
    else if (isChecked) await check(this.state, running);
    else await this.#look(running);
  }

  async #look(running: Running): Promise<void> {
    await readWorkbook(this.state, running);
    await judge(this.state, running, {});
  }

  /** Judges after the plan or the meaning of columns changed; before a first check only what was recognised is shown anew. */
  #judgeAnew(): Promise<void> {
    if (this.state.get().isChecked) return this.check();
    return this.#works.run('reading', 'check', async (running) => {
      this.#follower.forget();
      await this.#look(running);
      return null;
    });
  }
}
