import type { WorkbookChange } from '../../excel/workbook-host';
import { cellCount, type ChangedArea } from './areas';
import type { PaneContext } from './context';
import { LiveEdits, type Schedule } from './live-edits';
import { paneMessages } from './messages';
import type { WorkRunner } from './run-work';

/** More cells than this at once are not read while a person types: the pane asks for a new check. */
const MOST_CELLS = 200_000;

/** Keeps the report up with what a person does in the workbook. */
export class ChangeFollower {
  readonly #pane: PaneContext;
  readonly #works: WorkRunner;
  readonly #edits: LiveEdits;

  constructor(pane: PaneContext, works: WorkRunner, schedule?: Schedule) {
    this.#pane = pane;
    this.#works = works;
    this.#edits = new LiveEdits((changes) => void this.#works.after(() => this.#judgeAgain(changes)), schedule);
  }

  readonly onChange = (change: WorkbookChange): void => {
    const { source, hasMarks } = this.#pane.get();
    if (change.kind === 'active-sheet') {
      this.#pane.set({ activeSheet: this.#pane.sheet({ id: change.sheet })?.name ?? null });
      return;
    }
    if (source !== 'workbook') return;
    if (hasMarks) this.#pane.set({ areMarksOld: true });
    if (change.kind === 'structure' || !this.#pane.sheet({ id: change.sheet })) {
      this.#edits.clear();
      this.#pane.set({ isStale: true });
    } else this.#edits.add({ sheet: change.sheet, area: change.area });
  };

  /** Forgets changes that a whole reading is about to see anyway. */
  forget(): void {
    this.#edits.clear();
  }

  async #judgeAgain(changes: readonly ChangedArea[]): Promise<void> {
    const pane = this.#pane;
    const { isStale, overview, source } = pane.get();
    if (isStale || !overview || source !== 'workbook') return;
    if (cellCount(changes) > MOST_CELLS) {
      pane.set({ isStale: true });
      return;
    }
    try {
      let judged = 0;
      for (const { sheet: id, area } of changes) judged += await this.#judgeArea({ sheet: id, area });
      await pane.showReport();
      if (pane.get().isChecked) pane.announce(paneMessages.say('rechecked', { count: judged }));
    } catch {
      // The cells could not be read (a cell is being edited, the sheet went): nothing is shown as current that may not be.
      pane.set({ isStale: true });
    }
  }

  async #judgeArea({ sheet: id, area }: ChangedArea): Promise<number> {
    const pane = this.#pane;
    const sheet = pane.sheet({ id });
    if (!sheet) throw new Error(`Unknown sheet ${id}`);
    const read = await pane.host.readArea(id, area, sheet.styles);
    pane.learnStyles(id, read.styles);
    const { judged } = await pane.engine.ask('edit', {
      sheet: sheet.name,
      area: read.area,
      rows: read.rows,
      styles: read.styles,
    });
    return judged;
  }
}
