import { HostFault } from '../../excel/workbook-host';
import type { Message } from '../../i18n/message';
import { EngineDied, EngineStopped, type EngineClient } from '../engine/client';
import type { BatchFileAnswer, BatchFileAsk, BatchMakeAnswer } from '../engine/batch/batch-types';
import type { ListNames } from '../engine/list-names';
import type { PaneContext } from '../store/context';
import { listAsks } from '../store/named-lists';
import { Store } from '../store/store';
import { batchMessages } from './messages';
import { NO_FILES, type BatchFile, type BatchState } from './batch-state';
import { gatherSheets } from './gather-sheets';
import { areSame, expectedUnits } from './office-lists';
import type { PickedFile } from './picked-files';

/** Files checked at the same time at most: more engines than this only take memory. */
const MOST_ENGINES = 4;
/** How often the list is drawn anew while files are checked. */
const DRAW_MS = 100;

/** What a person can do with many files. Holds the list; the engines hold all else. */
export class Batch {
  readonly state = new Store<BatchState>(NO_FILES);
  readonly #picked = new Map<string, PickedFile>();
  #files: BatchFile[] = [];
  #engines: EngineClient[] = [];
  readonly #collector: EngineClient;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isCancelled = false;
  /** More was to be checked while the summary was made. */
  #isAskedAgain = false;
  /** The pane's plan files when checking began. */
  #planFiles = 0;

  constructor(
    private readonly pane: PaneContext,
    private readonly cores: number,
  ) {
    this.#collector = pane.engine.another();
    this.#collector.whenItDies(() => {
      const { work, plan } = this.state.get();
      if (work === null && plan !== null) void this.#tellLost(plan);
    });
  }

  /** Adds files to the list and checks what waits. Two files of one name are told apart by a number. */
  async add(picked: readonly PickedFile[]): Promise<void> {
    if (picked.length === 0) return this.#tell('warning', batchMessages.say('none-taken'));
    for (const one of picked) {
      const { path } = one;
      let name = path;
      for (let number = 2; this.#picked.has(name); number++) name = path.replace(/(\.[^./]*)?$/, ` (${number})$1`);
      this.#picked.set(name, one);
      this.#files.push({ name, state: 'waiting', brief: null });
    }
    this.state.set({ across: null });
    this.#draw();
    await this.start();
  }

  /** Checks the files that wait; all of them when another plan was chosen since. */
  async start(): Promise<void> {
    const { work } = this.state.get();
    this.#isAskedAgain = work === 'making';
    if (work !== null) return;
    const plan = this.pane.get().plan?.id ?? null;
    if (plan === null) return this.#tell('warning', batchMessages.say('no-plan'));
    const lists = await this.#lists(plan);
    const before = this.state.get();
    if (before.work !== null) return;
    const { planFiles, scorePlan } = this.pane.get();
    const isSame = plan === before.plan && scorePlan === before.scorePlan && areSame(lists, before.lists);
    if (!isSame || planFiles !== this.#planFiles) await this.#beginAnew({ plan, lists, scorePlan });
    this.#planFiles = planFiles;
    this.#isCancelled = false;
    this.state.set({ work: 'checking', notice: null, across: null });
    const waiting = this.#files.filter(({ state }) => state === 'waiting').length;
    const count = Math.max(1, Math.min(MOST_ENGINES, this.cores - 1, waiting));
    while (this.#engines.length < count) this.#engines.push(this.pane.engine.another());
    const ended = await Promise.allSettled(this.#engines.map((engine) => this.#checkAll(engine, plan)));
    if (ended.some(({ status }) => status === 'rejected')) return this.#tellLost(plan);
    this.#draw();
    if (this.#isCancelled) {
      const left = this.#files.filter(({ state }) => state !== 'done').length;
      this.state.set({ work: null });
      return this.#tell('info', batchMessages.say('stopped', { left }));
    }
    await this.#make((made) => {
      const { counts, done, failed } = this.state.get();
      const records = Object.values(counts).reduce((sum, one) => sum + one, 0);
      this.state.set({ across: made.across });
      const said = { total: done, records };
      return failed > 0 ? batchMessages.say('finished-some', { ...said, failed }) : batchMessages.say('finished', said);
    });
  }

  /** Forgets what was found and checks every file again. */
  async startAnew(): Promise<void> {
    this.state.set({ plan: null });
    await this.start();
  }

  /** Ends what is being checked; files that are done stay done, the others wait. */
  cancel(): void {
    this.#isCancelled = true;
    for (const engine of this.#engines) engine.stop();
  }

  async clear(): Promise<void> {
    if (this.state.get().work !== null) return;
    this.#files = [];
    this.#picked.clear();
    this.state.set(NO_FILES);
    await this.#collector.ask('batch-begin', null);
  }

  /** A file by the name that the list calls it; undefined when it is not in the list. */
  fileOf(name: string): File | undefined {
    return this.#picked.get(name)?.file ?? undefined;
  }

  /** Names in the order in which the files were last changed, those changed at one time by name. */
  byAge(names: readonly string[]): readonly string[] {
    const ageOf = (name: string): number => this.fileOf(name)?.lastModified ?? 0;
    return [...names].sort((a, b) => ageOf(a) - ageOf(b) || (a < b ? -1 : 1));
  }

  /** The summary as a new workbook. @param deliver gives the bytes to the person and tells their name. */
  async save(deliver: (bytes: ArrayBuffer) => string): Promise<void> {
    await this.#make(async ({ sheets }) => {
      const { bytes } = await this.#collector.ask('batch-workbook', null);
      return batchMessages.say('saved', { name: deliver(bytes), sheets: sheets.length });
    });
  }

  /** The summary in the open workbook, in place of an earlier one. */
  async makeInWorkbook(): Promise<void> {
    await this.#make(async ({ sheets: outlines }) => {
      const sheets = await gatherSheets(outlines, (slice) => this.#collector.ask('batch-rows', slice));
      await this.pane.host.makeSummary(sheets);
      return batchMessages.say('made', { sheets: sheets.length });
    });
  }

  close(): void {
    this.cancel();
    this.#collector.stop();
  }

  /** Makes the summary of the files that are done, in the engine, and does something with it. */
  async #make(use: (made: BatchMakeAnswer) => Message | Promise<Message>): Promise<void> {
    const { plan, scorePlan } = this.state.get();
    if (plan === null) return;
    this.state.set({ work: 'making', notice: null });
    try {
      const today = this.pane.today();
      const { language } = this.pane.get();
      const expected = this.#files.length > 1 ? expectedUnits(this.state.get().lists) : null;
      const ask = { plan, asOf: today, madeOn: today, language, expected, scorePlan: scorePlan?.plan ?? null };
      const made = await this.#collector.ask('batch-make', ask);
      this.#tell('success', await use(made));
    } catch (error) {
      if (error instanceof EngineDied) return await this.#tellLost(plan);
      this.#tell('error', error instanceof HostFault ? error.problem.message : batchMessages.say('failed'));
    } finally {
      this.state.set({ work: null });
    }
    if (this.#isAskedAgain) await this.start();
  }

  /** What gathered the results is gone, and what it held with it: every file waits again. */
  async #tellLost(plan: string): Promise<void> {
    const { lists, scorePlan } = this.state.get();
    await this.#beginAnew({ plan, lists, scorePlan }).catch(() => undefined);
    this.#draw();
    this.state.set({ work: null, across: null });
    this.#tell('error', batchMessages.say('results-lost'));
  }

  /** The office's lists as they are now. Without them files are checked too. */
  #lists(plan: string): Promise<readonly ListNames[]> {
    const lists = listAsks(this.pane.get().lists);
    return this.pane.engine.ask('known-lists', { plan, lists }).catch(() => []);
  }

  /** Whether the lists are others than those that the files were checked with. */
  async hasOtherLists(): Promise<boolean> {
    const { plan, lists } = this.state.get();
    return plan !== null && !areSame(await this.#lists(plan), lists);
  }

  async #beginAnew(by: Pick<BatchState, 'plan' | 'lists' | 'scorePlan'>): Promise<void> {
    this.#files = this.#files.map(({ name }) => ({ name, state: 'waiting', brief: null }));
    this.state.set(by);
    await this.#collector.ask('batch-begin', null);
  }

  /** Lets one engine check file after file until none waits. */
  async #checkAll(engine: EngineClient, plan: string): Promise<void> {
    for (;;) {
      const at = this.#isCancelled ? -1 : this.#files.findIndex(({ state }) => state === 'waiting');
      const file = this.#files[at];
      const picked = file && this.#picked.get(file.name);
      if (!file || !picked) return;
      this.#change(at, { state: 'running' });
      const { language } = this.pane.get();
      const { lists, scorePlan } = this.state.get();
      const by = { plan, lists, scorePlan: scorePlan?.plan ?? null };
      const ask = { ...picked, name: file.name, ...by, asOf: this.pane.today(), language };
      try {
        const { brief, packed } = await this.#checkFile(engine, ask);
        await this.#collector.ask('batch-take', { packed }, [packed]);
        this.#change(at, { state: 'done', brief });
      } catch (error) {
        this.#change(at, { state: 'waiting' });
        if (!(error instanceof EngineStopped)) {
          this.#isCancelled = true;
          throw error;
        }
      }
    }
  }

  /** A file over which an engine ends is told as one that cannot be checked; the engine is started anew for the next. */
  async #checkFile(engine: EngineClient, ask: BatchFileAsk): Promise<BatchFileAnswer> {
    try {
      return await engine.ask('batch-file', ask);
    } catch (error) {
      if (!(error instanceof EngineDied)) throw error;
      return engine.ask('batch-file', { ...ask, hasKilled: true });
    }
  }

  #change(at: number, change: Partial<BatchFile>): void {
    const file = this.#files[at];
    if (file) this.#files[at] = { ...file, ...change };
    this.#timer ??= setTimeout(() => this.#draw(), DRAW_MS);
  }

  /** Puts the list as it is now before the person, many changes at a time. */
  #draw(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const counts = { eligible: 0, ineligible: 0, incomplete: 0, 'needs-review': 0 };
    let [done, failed] = [0, 0];
    for (const { brief } of this.#files) {
      if (!brief) continue;
      done++;
      if (brief.problem !== null) failed++;
      counts.eligible += brief.counts.eligible;
      counts.ineligible += brief.counts.ineligible;
      counts.incomplete += brief.counts.incomplete;
      counts['needs-review'] += brief.counts['needs-review'];
    }
    this.state.set({ files: [...this.#files], counts, done, failed });
  }

  #tell(intent: 'success' | 'info' | 'warning' | 'error', message: Message): void {
    this.state.set({ notice: { intent, message } });
  }
}
