import type { ColumnMemo, ColumnMemos } from '../../marks/column-memo';
import type { Area, ColumnIndex } from '../../sheet/address';
import type { SheetEntry } from '../read/outline';
import type { SampleCell } from './cell-looks';

/** The two added columns of one table, as they lie now. */
export interface OwnTable {
  /** Name by which they are known. */
  readonly label: string;
  readonly sheet: SheetEntry;
  readonly isProtected: boolean;
  readonly area: Area;
  readonly columns: readonly OwnColumn[];
}

export interface OwnColumn {
  readonly column: ColumnIndex;
  /** As it was before; undefined when nobody knows any more. */
  readonly before: ColumnMemo | undefined;
  /** Areas to clear: all but the cells that the user typed over. */
  readonly areas: readonly Area[];
  /** A cell of the column that nobody formatted on its own. */
  readonly plain: SampleCell;
}

/** Cells that were formatted but empty before a file was marked, with a cell that has kept their looks. */
export interface OwnBlanks {
  readonly sheet: SheetEntry;
  readonly area: Area;
  readonly sample: SampleCell;
}

/** Everything of ours in the open workbook. */
export interface OwnMarks {
  readonly tables: readonly OwnTable[];
  readonly rules: readonly {
    readonly sheet: SheetEntry;
    readonly isProtected: boolean;
    readonly rule: Excel.ConditionalFormat;
  }[];
  readonly blanks: readonly OwnBlanks[];
  readonly results: readonly SheetEntry[];
  /** All our defined names. */
  readonly names: readonly string[];
  readonly memo: ColumnMemos;
  /** Cells that the user typed over, by sheet name. */
  readonly kept: readonly { readonly sheet: string; readonly areas: readonly Area[] }[];
  /** Width in points of a column that nobody set, by sheet id. */
  readonly standardWidths: ReadonlyMap<string, number>;
  readonly isStructureProtected: boolean;
}
