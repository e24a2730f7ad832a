import type { Area, ColumnIndex, RowIndex } from './address';

/** An Excel error value as it stands in a cell, for example `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers (their style's format tells), as Excel stores them. */
export type CellValue = string | number | boolean | CellError | null;

/** The parts of a cell's style that reading needs; shared by many cells. */
export interface CellStyle {
  /** Number format code, `General` when none. */
  readonly format: string;
  /** Font name where known: legacy encodings are found by it. */
  readonly font?: string;
  readonly bold?: boolean;
}

/** One row of a grid. Arrays are sparse: a missing entry is a cell that does not exist. */
export interface GridRow {
  readonly values: readonly (CellValue | undefined)[];
  /** Index into {@link Grid.styles}; missing means 0. */
  readonly styles: readonly (number | undefined)[];
  /** Formula text without `=` where a cell has one; `true` when it has one whose text is not known. */
  readonly formulas?: readonly (string | true | undefined)[];
}

/**
 * The cells of one sheet as they are, with nothing interpreted. Plain data: it can cross a worker boundary.
 * Rows and columns are 0-based. `rows` is sparse; cells beyond the content do not exist.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected: boolean;
  readonly rows: readonly (GridRow | undefined)[];
  readonly styles: readonly CellStyle[];
  readonly merges: readonly Area[];
  /** Ascending. */
  readonly hiddenRows: readonly RowIndex[];
  /** Ascending. */
  readonly hiddenColumns: readonly ColumnIndex[];
  readonly date1904: boolean;
  /** Areas that the product itself added (status columns, results sheet); reading skips them. */
  readonly ownMarks: readonly Area[];
}

/** The sheets of one workbook, in tab order. Chart sheets and macro sheets are left out. */
export interface GridWorkbook {
  readonly grids: readonly Grid[];
}

/** The value of a cell, null when the cell does not exist. */
export const valueAt = (grid: Grid, row: RowIndex, column: ColumnIndex): CellValue =>
  grid.rows[row]?.values[column] ?? null;

const DEFAULT_STYLE: CellStyle = { format: 'General' };

/** The style of a cell, the default style when the cell does not exist. */
export const styleAt = (grid: Grid, row: RowIndex, column: ColumnIndex): CellStyle =>
  grid.styles[grid.rows[row]?.styles[column] ?? 0] ?? DEFAULT_STYLE;

export const isCellError = (value: CellValue | undefined): value is CellError =>
  typeof value === 'object' && value !== null;
