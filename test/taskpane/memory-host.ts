import {
  HostFault,
  type AreaSnapshot,
  type LoadedSettings,
  type MarksOutcome,
  type PaneSettings,
  type Selection,
  type WorkbookChange,
  type WorkbookHost,
  type WorkbookSnapshot,
} from '../../src/excel/workbook-host';
import type { Problem } from '../../src/i18n/problem';
import type { WorkbookMarks } from '../../src/marks/marks';
import { parseArea, type Area } from '../../src/sheet/address';
import type { CellValue, Grid, GridRow } from '../../src/sheet/grid';
import type { NewSheet } from '../../src/summary/page/sheet-model';

type Method = keyof WorkbookHost;

/** A workbook in memory that answers as the port promises: what was read stays as it was, marks are laid beside the cells. */
export class MemoryHost implements WorkbookHost {
  /** Methods that were called, in order. */
  readonly calls: Method[] = [];
  readonly made: NewSheet[] = [];
  readonly selected: string[] = [];
  /** What a person has selected. */
  chosen: Selection | null = null;
  marks: WorkbookMarks | null = null;
  settings: LoadedSettings = { kind: 'none' };
  activeSheet: string;
  /** Runs before a method answers. */
  before: (method: Method) => void | Promise<void> = () => undefined;
  #grids: Grid[];
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #faults = new Map<Method, Problem>();

  constructor(grids: readonly Grid[]) {
    this.#grids = [...grids];
    this.activeSheet = idOf(grids[0]?.sheet ?? '');
  }

  get grids(): readonly Grid[] {
    return this.#grids;
  }

  get watchers(): number {
    return this.#listeners.size;
  }

  /** The next call of a method fails with this problem. */
  failNext(method: Method, problem: Problem): void {
    this.#faults.set(method, problem);
  }

  /** A person types a value into a cell. */
  type(sheet: string, address: string, value: CellValue): void {
    const area = parseArea(address) as Area;
    this.#grids = this.#grids.map((grid) => (grid.sheet === sheet ? withValue(grid, area, value) : grid));
    this.tell({ kind: 'cells', sheet: idOf(sheet), area });
  }

  /** A person deletes a sheet. */
  deleteSheet(sheet: string): void {
    this.#grids = this.#grids.filter((grid) => grid.sheet !== sheet);
    this.tell({ kind: 'structure', sheet: null });
  }

  tell(change: WorkbookChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  async snapshot(options: Parameters<WorkbookHost['snapshot']>[0] = {}): Promise<WorkbookSnapshot> {
    await this.#enter('snapshot');
    options.signal?.throwIfAborted();
    options.onProgress?.(1, 1);
    return {
      name: 'de-nghi.xlsx',
      sheets: this.#grids.map((grid) => ({ id: idOf(grid.sheet), grid })),
      activeSheet: this.activeSheet,
      hasMarks: this.marks !== null,
    };
  }

  async readArea(sheet: string, area: Area, styles: Grid['styles']): Promise<AreaSnapshot> {
    await this.#enter('readArea');
    const grid = this.#gridOf(sheet);
    const rows: GridRow[] = [];
    for (let row = area.top; row <= area.bottom; row++) rows.push(grid.rows[row] ?? { values: [], styles: [] });
    return { sheet, area, rows, styles };
  }

  async applyMarks(marks: WorkbookMarks): Promise<MarksOutcome> {
    await this.#enter('applyMarks');
    this.marks = marks;
    return { tables: marks.tables.length, problems: [] };
  }

  async removeMarks(): Promise<MarksOutcome> {
    await this.#enter('removeMarks');
    const tables = this.marks?.tables.length ?? 0;
    this.marks = null;
    return { tables, problems: [] };
  }

  async makeSheet(sheet: NewSheet): Promise<string> {
    await this.#enter('makeSheet');
    this.made.push(sheet);
    return sheet.name;
  }

  async makeSummary(sheets: readonly NewSheet[]): Promise<readonly string[]> {
    await this.#enter('makeSummary');
    this.made.push(...sheets);
    return sheets.map(({ name }) => name);
  }

  async selection(): Promise<Selection> {
    await this.#enter('selection');
    if (!this.chosen) throw new HostFault(EDITING);
    return this.chosen;
  }

  async select(sheet: string, row: number, column: number): Promise<void> {
    await this.#enter('select');
    this.selected.push(`${this.#gridOf(sheet).sheet}!${row},${column}`);
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    await this.#enter('watch');
    this.#listeners.add(listener);
    return async () => void this.#listeners.delete(listener);
  }

  async loadSettings(): Promise<LoadedSettings> {
    await this.#enter('loadSettings');
    return this.settings;
  }

  async saveSettings(settings: PaneSettings): Promise<void> {
    await this.#enter('saveSettings');
    this.settings = { kind: 'loaded', settings };
  }

  async #enter(method: Method): Promise<void> {
    this.calls.push(method);
    await this.before(method);
    const problem = this.#faults.get(method);
    this.#faults.delete(method);
    if (problem) throw new HostFault(problem);
  }

  #gridOf(id: string): Grid {
    const grid = this.#grids.find(({ sheet }) => idOf(sheet) === id);
    if (!grid) throw new HostFault(SHEET_GONE);
    return grid;
  }
}

export const idOf = (sheet: string): string => `{${sheet}}`;

/** Problems in the words of a book that the pane knows. */
const problem = (code: string, name: string): Problem => ({
  code,
  message: { id: `pane/${name}`, data: { sheet: 'X' } },
  next: { id: `pane/${name}-next`, data: {} },
});
export const SHEET_GONE = problem('sheet-deleted', 'sheet-gone');
export const EDITING = problem('cell-edit', 'unexpected');

function withValue(grid: Grid, { top, left }: Area, value: CellValue): Grid {
  const rows = [...grid.rows];
  const before = rows[top];
  const values = [...(before?.values ?? [])];
  values[left] = value ?? undefined;
  rows[top] = { values, styles: before?.styles ?? [] };
  return { ...grid, rows };
}
