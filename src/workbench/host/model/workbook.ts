import type { Area, ColumnIndex, RowIndex } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/grid';
import { VIETNAMESE, type EntryCulture } from './entry';
import type { ModelEvent, ModelListener, Origin } from './events';
import { LookTable, type Look } from './look';
import { SheetModel } from './sheet';

/** A defined name. `scope` is the sheet that it belongs to, null for the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly scope: SheetModel | null;
  /** With its `=`: `=Sheet1!$A$1:$B$2`, `=5`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Cells whose value or formula changed; null: rows, columns or sheets moved, everything may have changed. */
export type ChangedCells = { readonly sheet: SheetModel; readonly areas: readonly Area[] } | null;

/** A result that differs from what the cell holds. */
export interface CalculatedCell {
  readonly sheet: SheetModel;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly value: CellValue;
}

/** A formula engine. Without one, formulas keep the results that they were read with. */
export interface Calculator {
  /**
   * The results that follow from a change, cells of formulas just entered included. It writes nothing itself. A formula that
   * the engine cannot calculate is left out and keeps its value.
   */
  recalculate(workbook: WorkbookModel, changed: ChangedCells): readonly CalculatedCell[];
  /** The value of a formula (with its `=`) as if it stood in that cell; undefined when the engine cannot tell. */
  evaluate?(
    workbook: WorkbookModel,
    sheet: SheetModel,
    row: RowIndex,
    column: ColumnIndex,
    formula: string,
  ): CellValue | undefined;
}

/**
 * A workbook in memory, as much of it as the workbench shows and the add-in can reach. It knows nothing of Office.js.
 *
 * Building one: `const workbook = new WorkbookModel(); const sheet = workbook.addSheet('Danh sách');`
 * `sheet.put(0, 0, cellOf('Họ tên', workbook.looks.of({ font: { bold: true } })));` and so on. Building tells nobody;
 * once listeners are there, change it through `edit.ts`, `move-cells.ts`, `sort.ts` and `sheets.ts`.
 */
export class WorkbookModel {
  /** In tab order. */
  sheets: SheetModel[] = [];
  names: readonly DefinedName[] = [];
  /** Add-in settings (`Workbook.settings`): any JSON value. */
  readonly settings = new Map<string, unknown>();
  /** Custom document properties. */
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly looks: LookTable;
  date1904 = false;
  /** How the machine of the person at the keyboard writes numbers and dates. */
  culture: EntryCulture = VIETNAMESE;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  calculator: Calculator | null = null;
  /** Whether somebody is typing into a cell: Excel then answers no request. */
  isEditingCell = false;
  /** Whether sheets may not be added, renamed or deleted; null when they may. */
  structureProtection: { readonly password: string | null } | null = null;
  /** `Excel.Runtime.enableEvents`: whether the add-in hears of anything. */
  areEventsEnabled = true;
  /** Whether another workbook has the focus: this one can then not select or activate. */
  isInactive = false;
  selection: { readonly sheet: SheetModel; readonly areas: readonly Area[] } | null = null;
  private active: SheetModel | null = null;
  private readonly listeners = new Set<ModelListener>();
  private lastId = 0;

  constructor(
    /** File name, `So dang ky.xlsx`. */
    public name = 'Book1.xlsx',
    defaultLook?: Look,
  ) {
    this.looks = new LookTable(defaultLook);
  }

  /** Adds a sheet at the end without telling anybody; the first one becomes active. `id` is given only when it must be a known one. */
  addSheet(name: string, id: string = this.newId()): SheetModel {
    const sheet = new SheetModel(id, name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** Ids as Excel makes them, counted: the same workbook built twice has the same ids. */
  newId(): string {
    return `{00000000-0001-0000-${(this.lastId++).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  }

  get activeSheet(): SheetModel {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  /** Makes a sheet the active one without telling anybody. */
  setActive(sheet: SheetModel): void {
    this.active = sheet;
  }

  /** The selected areas of the active sheet; A1 when nothing was ever selected there. */
  get selectedAreas(): readonly Area[] {
    return this.selection?.sheet === this.activeSheet
      ? this.selection.areas
      : [{ top: 0, left: 0, bottom: 0, right: 0 }];
  }

  /** A sheet by id or by name; names are compared without case, as Excel does. */
  findSheet(key: string): SheetModel | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** The full look of a cell. Row and column are 0-based. */
  lookAt(sheet: SheetModel, row: number, column: number): Look {
    return this.looks.at(sheet.lookIndex(row, column));
  }

  /** Hears of everything that happens from now on; the returned function ends it. */
  subscribe(listener: ModelListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Short for the commonest event. */
  tellCells(sheet: SheetModel, areas: readonly Area[], origin: Origin): void {
    this.tell({ kind: 'cells', sheet, areas, origin });
  }
}
