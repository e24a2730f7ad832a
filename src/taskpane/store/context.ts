import type { SheetId, WorkbookHost, WorkbookSnapshot } from '../../excel/workbook-host';
import type { Message } from '../../i18n/message';
import type { Grid } from '../../sheet/grid';
import type { IsoDate } from '../../sheet/value';
import type { EngineClient } from '../engine/client';
import type { PaneState } from './pane-state';
import { Store } from './store';

/** A sheet as the page knows it: what is needed to go to its cells and to read some again. */
interface KnownSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly styles: Grid['styles'];
}

/** What the actions of the pane share: the workbook, the engine, the state that is drawn. */
export class PaneContext extends Store<PaneState> {
  readonly host: WorkbookHost;
  readonly engine: EngineClient;
  readonly today: () => IsoDate;
  /** File name of the open workbook as it was last read. */
  workbookName = '';
  #sheets: readonly KnownSheet[] = [];
  #announced = 0;

  constructor(state: PaneState, host: WorkbookHost, engine: EngineClient, today: () => IsoDate) {
    super(state);
    this.host = host;
    this.engine = engine;
    this.today = today;
  }

  learnSheets({ name, sheets }: WorkbookSnapshot): void {
    this.workbookName = name;
    this.#sheets = sheets.map(({ id, grid }) => ({ id, name: grid.sheet, styles: grid.styles }));
  }

  learnStyles(id: SheetId, styles: Grid['styles']): void {
    this.#sheets = this.#sheets.map((sheet) => (sheet.id === id ? { ...sheet, styles } : sheet));
  }

  sheet(by: { readonly id: SheetId } | { readonly name: string }): KnownSheet | undefined {
    return this.#sheets.find((sheet) => ('id' in by ? sheet.id === by.id : sheet.name === by.name));
  }

  announce(message: Message): void {
    this.set({ announcement: { number: ++this.#announced, message } });
  }

  /** Fetches what the engine's report has to show, in the language of the pane, and has lists fetched anew. */
  async showReport(changes: Partial<PaneState> = {}): Promise<void> {
    const overview = await this.engine.ask('overview', { language: this.get().language });
    this.set({ ...changes, overview, revision: this.get().revision + 1 });
  }
}
