import { HostFault } from '../../../excel/workbook-host';
import type { Message } from '../../../i18n/message';
import type { ComparisonLine } from '../../../report/comparison-lines';
import { EngineDied, EngineStopped, type EngineClient } from '../../engine/client';
import type { ComparisonOutline } from '../../engine/batch/batch-types';
import type { PaneContext } from '../../store/context';
import { Store } from '../../store/store';
import type { Batch } from '../batch';
import { gatherSheets } from '../gather-sheets';
import { compareMessages } from './messages';

/** Records that are shown at a time. */
const LINES_AT_ONCE = 100;

export interface ComparingState {
  /** The comparison is in front of the list of files. */
  readonly isOpen: boolean;
  /** Names of the two files as the list calls them; empty where none is chosen. */
  readonly before: string;
  readonly after: string;
  readonly work: 'comparing' | 'making' | null;
  /** What came of it; null before. */
  readonly outline: ComparisonOutline | null;
  /** As many of the records as were asked for. */
  readonly lines: readonly ComparisonLine[];
  readonly problems: readonly { readonly name: string; readonly problem: string }[];
  readonly notice: { readonly intent: 'success' | 'error' | 'warning'; readonly message: Message } | null;
}

const NOTHING = { outline: null, lines: [], problems: [], notice: null } as const;
const CLOSED: ComparingState = { isOpen: false, before: '', after: '', work: null, ...NOTHING };

/** Two files of the list held against each other, in an engine of its own: one that ends over them takes nothing else with it. */
export class Comparing {
  readonly state = new Store<ComparingState>(CLOSED);
  readonly #engine: EngineClient;
  /** What was pressed to come here: the keyboard goes on there. */
  #opener: string | null = null;
  #turn = 0;

  constructor(
    private readonly pane: PaneContext,
    private readonly batch: Batch,
  ) {
    this.#engine = pane.engine.another();
  }

  /** Shows the comparison; of two files or more at once that of the last two. */
  async open(names: readonly string[], opener: string): Promise<void> {
    this.#opener = opener;
    const [after = '', before = ''] = [...this.batch.byAge(names)].reverse();
    this.state.set({ ...CLOSED, isOpen: true, before, after });
    if (before !== '') await this.compare();
  }

  /** Whether this was pressed to open the comparison that was closed since; true once. */
  takeOpener(opener: string): boolean {
    if (this.state.get().isOpen || this.#opener !== opener) return false;
    this.#opener = null;
    return true;
  }

  close(): void {
    this.#forget(CLOSED);
    this.#engine.stop();
  }

  choose(chosen: Partial<Pick<ComparingState, 'before' | 'after'>>): void {
    this.#forget({ ...chosen, work: null, ...NOTHING });
  }

  async turnRound(): Promise<void> {
    const { before, after } = this.state.get();
    this.choose({ before: after, after: before });
    await this.compare();
  }

  async compare(): Promise<void> {
    const { before, after } = this.state.get();
    const [one, other] = [this.batch.fileOf(before), this.batch.fileOf(after)];
    if (!one || !other || before === after) return this.#tell('warning', compareMessages.say('choose-two'));
    const { plan, lists, scorePlan } = this.batch.state.get();
    if (plan === null) return;
    const turn = this.#forget({ work: 'comparing', ...NOTHING });
    const { language } = this.pane.get();
    const files = { before: { file: one, name: before }, after: { file: other, name: after } };
    await this.#try(turn, async () => {
      const by = { plan, lists, scorePlan: scorePlan?.plan ?? null };
      const ask = { ...files, ...by, asOf: this.pane.today(), language };
      const answer = await this.#engine.ask('batch-compare', ask);
      if (turn !== this.#turn) return;
      if (!answer.ok) return this.state.set({ problems: answer.problems });
      const lines = await this.#linesFrom(0);
      if (turn === this.#turn) this.state.set({ outline: answer.outline, lines });
    });
  }

  /** Shows more of the records. */
  async more(): Promise<void> {
    const turn = this.#turn;
    const { lines } = this.state.get();
    const next = await this.#linesFrom(lines.length).catch(() => []);
    if (turn === this.#turn) this.state.set({ lines: [...lines, ...next] });
  }

  /** The comparison as a sheet of the open workbook, in place of an earlier one of the same two files. */
  async makeInWorkbook(): Promise<void> {
    const turn = this.#turn;
    this.state.set({ work: 'making', notice: null });
    await this.#try(turn, async () => {
      const asked = { madeOn: this.pane.today(), language: this.pane.get().language };
      const outlines = await this.#engine.ask('batch-compared-sheet', asked);
      const sheets = await gatherSheets(outlines, (slice) => this.#engine.ask('batch-compared-rows', slice));
      const [sheet = ''] = await this.pane.host.makeSummary(sheets);
      if (turn === this.#turn) this.#tell('success', compareMessages.say('made', { sheet }));
    });
  }

  #linesFrom(from: number): Promise<readonly ComparisonLine[]> {
    const { language } = this.pane.get();
    return this.#engine.ask('batch-compared-lines', { from, count: LINES_AT_ONCE, language });
  }

  /** Answers that are still on their way belong to what was before. */
  #forget(state: Partial<ComparingState>): number {
    this.state.set(state);
    return ++this.#turn;
  }

  async #try(turn: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (turn !== this.#turn || error instanceof EngineStopped) return;
      if (error instanceof EngineDied) this.state.set(NOTHING);
      const message = error instanceof HostFault ? error.problem.message : compareMessages.say('failed');
      this.#tell('error', message);
    } finally {
      if (turn === this.#turn) this.state.set({ work: null });
    }
  }

  #tell(intent: 'success' | 'error' | 'warning', message: Message): void {
    this.state.set({ notice: { intent, message } });
  }
}
