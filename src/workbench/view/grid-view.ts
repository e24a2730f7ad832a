import type { Area, ColumnIndex, RowIndex } from '../../sheet/address';
import { select } from '../host/model/sheets';
import { bounding } from '../host/model/area';
import type { SheetModel } from '../host/model/sheet';
import type { WorkbookModel } from '../host/model/workbook';

export interface CellPlace {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** A cell that is being typed into. */
interface OpenEdit {
  readonly sheet: SheetModel;
  readonly at: CellPlace;
  readonly text: string;
  /** `replace`: typing began over the cell, arrows end it. `change`: opened with F2 or a double click, arrows move in the text. */
  readonly mode: 'replace' | 'change';
  readonly place: 'cell' | 'bar';
}

let lastId = 0;

/**
 * What the person sees of one workbook: which cell is active, what is selected, what is being typed. Draws nothing; tells listeners
 * after every change of the view or of the workbook.
 */
export class GridView {
  /** Another for every workbook that is opened. */
  readonly id = `view-${++lastId}`;
  version = 0;
  edit: OpenEdit | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly cursors = new WeakMap<SheetModel, { readonly active: CellPlace; readonly range: Area }>();
  private readonly unsubscribe: () => void;
  private isSelecting = false;
  private isTelling = false;

  constructor(readonly model: WorkbookModel) {
    this.unsubscribe = model.subscribe((event) => {
      if (event.kind === 'selected' && !this.isSelecting) {
        const { top: row, left: column } = event.area;
        this.cursors.set(event.sheet, { active: { row, column }, range: event.area });
      }
      this.changed();
    });
  }

  close(): void {
    this.unsubscribe();
    this.listeners.clear();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getVersion = (): number => this.version;

  get sheet(): SheetModel {
    return this.model.activeSheet;
  }

  /** The active cell; the top left one of a merge. */
  get active(): CellPlace {
    return this.cursors.get(this.sheet)?.active ?? this.start;
  }

  /** The selected cells, merges whole. */
  get range(): Area {
    return this.cursors.get(this.sheet)?.range ?? areaOf(this.start);
  }

  /** Selects from one cell to another; merges that are touched are taken in whole. The first cell becomes the active one. */
  select(from: CellPlace, to: CellPlace = from): void {
    const home = this.sheet.mergeAt(from.row, from.column);
    const active = home ? { row: home.top, column: home.left } : from;
    this.selectArea(active, this.withMerges(bounding(areaOf(from), areaOf(to))));
  }

  /** Selects an area as it is: whole rows, whole columns. */
  selectArea(active: CellPlace, range: Area): void {
    this.cursors.set(this.sheet, { active, range });
    this.isSelecting = true;
    try {
      select(this.model, this.sheet, [range], 'person');
    } finally {
      this.isSelecting = false;
    }
    this.changed();
  }

  startEdit(text: string, mode: OpenEdit['mode'], place: OpenEdit['place'] = 'cell'): void {
    this.edit = { sheet: this.sheet, at: this.active, text, mode, place };
    this.model.isEditingCell = true;
    this.changed();
  }

  typeInto(text: string): void {
    if (!this.edit) return;
    this.edit = { ...this.edit, text };
    this.changed();
  }

  endEdit(): void {
    if (!this.edit) return;
    this.edit = null;
    this.model.isEditingCell = false;
    this.changed();
  }

  /** Tells listeners once for everything that happens in one go. */
  changed(): void {
    this.version++;
    if (this.isTelling) return;
    this.isTelling = true;
    queueMicrotask(() => {
      this.isTelling = false;
      for (const listener of this.listeners) listener();
    });
  }

  private get start(): CellPlace {
    const [area] = this.model.selectedAreas;
    return { row: area?.top ?? 0, column: area?.left ?? 0 };
  }

  private withMerges(area: Area): Area {
    for (let grown = area; ;) {
      const next = this.sheet.merges
        .filter(
          (merge) =>
            merge.top <= grown.bottom &&
            merge.bottom >= grown.top &&
            merge.left <= grown.right &&
            merge.right >= grown.left,
        )
        .reduce(bounding, grown);
      if (
        next.top === grown.top &&
        next.bottom === grown.bottom &&
        next.left === grown.left &&
        next.right === grown.right
      )
        return grown;
      grown = next;
    }
  }
}

export const areaOf = ({ row, column }: CellPlace): Area => ({ top: row, bottom: row, left: column, right: column });
