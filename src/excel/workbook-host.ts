import type { Problem } from '../i18n/problem';
import type { WorkbookMarks } from '../marks/marks';
import type { Area, ColumnIndex, RowIndex } from '../sheet/address';
import type { FormCorrection, TableCorrection } from '../sheet/correction';
import type { Grid, GridRow } from '../sheet/grid';
import type { NewSheet } from '../summary/page/sheet-model';

/** Excel's own id of a worksheet: survives renaming and moving. */
export type SheetId = string;

/** One sheet as it was at the moment of reading. */
interface SheetSnapshot {
  readonly id: SheetId;
  readonly grid: Grid;
}

/** The whole workbook as it was at the moment of reading, hidden sheets included. */
export interface WorkbookSnapshot {
  /** File name as the host tells it. */
  readonly name: string;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: SheetId;
  /** Whether marks of ours stand in the workbook (of this run or of an earlier one). */
  readonly hasMarks: boolean;
}

/** Cells of one area, read again after an edit. `rows[0]` is `area.top`; arrays begin at column 0 of the sheet, as in a grid. */
export interface AreaSnapshot {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly rows: readonly GridRow[];
  /** The grid's styles after this reading: indices of `rows` point into it. Begins with the styles given in. */
  readonly styles: Grid['styles'];
}

/** An area that a person has selected. */
export interface Selection {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** Something that a person (or another program) did in the workbook; never our own writes. */
export type WorkbookChange =
  /** Values in one area changed; structure is as it was. */
  | { readonly kind: 'cells'; readonly sheet: SheetId; readonly area: Area }
  /** Rows or columns were inserted or deleted, a sheet came, went or was renamed, rows were sorted: read the workbook anew. */
  | { readonly kind: 'structure'; readonly sheet: SheetId | null }
  | { readonly kind: 'active-sheet'; readonly sheet: SheetId };

/** How far a long work is: `done` of `total` blocks. */
export type Progress = (done: number, total: number) => void;

/**
 * Where an office's list comes from, as a person said. Of a file its name is kept; the names in it, which are other people's data and
 * travel with the workbook, only when the person asked for it.
 */
export type StoredList =
  | { readonly list: string; readonly from: 'sheet'; readonly sheet: string }
  | {
      readonly list: string;
      readonly from: 'file';
      readonly file: string;
      readonly names: readonly string[] | null;
      /** The cụm or khối of each name; left out where the file says none. */
      readonly groups?: readonly string[] | undefined;
      /** Rows of the file that were not understood; none where it is left out. */
      readonly unread?: number | undefined;
    };

/** What the pane keeps in the workbook. No personal data but the names of a list that a person asked to keep: settings travel with the file. */
export interface PaneSettings {
  readonly version: 2;
  readonly plan: string | null;
  readonly corrections: readonly TableCorrection[];
  readonly lists?: readonly StoredList[] | undefined;
  readonly forms: readonly KnownForm[];
}

/** What was said of tables of one form under one plan. */
export interface KnownForm extends FormCorrection {
  readonly plan: string;
}

/** What the pane keeps on this machine for the next workbook. Never throws: what cannot be kept is not. */
export interface FormMemory {
  load(): Promise<readonly KnownForm[]>;
  save(forms: readonly KnownForm[]): Promise<void>;
}

export type LoadedSettings =
  | { readonly kind: 'none' }
  | { readonly kind: 'loaded'; readonly settings: PaneSettings }
  /** Damaged, or of a version that this build does not know: left as it is until something is saved. */
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** What happened to the marks. A table that could not be marked (protected sheet) is named; the others are marked. */
export interface MarksOutcome {
  readonly tables: number;
  readonly problems: readonly Problem[];
}

/**
 * Everything that the task pane may ask of the open workbook. Every method rejects with {@link HostFault} only: a problem
 * that a person can read. After a rejection the user's own cells and styles are as they were.
 */
export interface WorkbookHost {
  /** Reads all sheets. The number of round trips does not depend on the size, apart from blocks of 5 MB. */
  snapshot(options?: { readonly onProgress?: Progress; readonly signal?: AbortSignal }): Promise<WorkbookSnapshot>;
  /** Reads an area again, one round trip for an ordinary edit. `styles` are those of the grid that is being brought up to date. */
  readArea(sheet: SheetId, area: Area, styles: Grid['styles']): Promise<AreaSnapshot>;
  /** Puts marks in place of those of an earlier run. */
  applyMarks(marks: WorkbookMarks, options?: { readonly onProgress?: Progress }): Promise<MarksOutcome>;
  /** Removes everything of ours and nothing else. */
  removeMarks(): Promise<MarksOutcome>;
  /**
   * Adds a sheet of ours after all others and shows it; nothing else in the workbook changes. Charts of the sheet are left out.
   * @returns the name it got: another one than asked for where that is taken.
   */
  makeSheet(sheet: NewSheet): Promise<string>;
  /**
   * Makes the sheets of a summary, charts and all, in place of those of an earlier summary; the sheet of a comparison in place of the one
   * that compared the same two files. What people wrote beside their tables is
   * carried over; a sheet that somebody typed into stays, and the new one gets a name of its own.
   * @returns the names that the sheets got.
   */
  makeSummary(sheets: readonly NewSheet[], options?: { readonly onProgress?: Progress }): Promise<readonly string[]>;
  /** What is selected now; the first area where there are several. */
  selection(): Promise<Selection>;
  /** Shows a cell to the person: activates its sheet and selects it. */
  select(sheet: SheetId, row: RowIndex, column: ColumnIndex): Promise<void>;
  /** Tells of changes until the returned function is called. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  loadSettings(): Promise<LoadedSettings>;
  saveSettings(settings: PaneSettings): Promise<void>;
}

/** Why the host could not do what was asked. */
export class HostFault extends Error {
  override readonly name = 'HostFault';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
