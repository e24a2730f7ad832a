import type { Area, ColumnIndex, RowIndex } from '../address';
import { isCellError, type CellValue, type Grid } from '../grid';
import { isBlank, cellText } from '../values/cell-text';

/** Merges over more rows or columns than this are layout, not content; they are not spread cell by cell. */
const MAX_SPREAD = 5_000;

const isInside = ({ top, left, bottom, right }: Area, row: RowIndex, column: ColumnIndex): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A grid as a reader of tables sees it: merged cells known, our own marks blank, the true extent of the content. */
export class SheetView {
  private readonly mergeAt = new Map<RowIndex, Area[]>();
  readonly lastRow: RowIndex;
  readonly lastColumn: ColumnIndex;

  constructor(readonly grid: Grid) {
    for (const merge of grid.merges) {
      const last = Math.min(merge.bottom, merge.top + MAX_SPREAD);
      for (let row = merge.top; row <= last; row++) {
        const areas = this.mergeAt.get(row);
        if (areas) areas.push(merge);
        else this.mergeAt.set(row, [merge]);
      }
    }
    let lastRow = -1;
    let lastColumn = -1;
    grid.rows.forEach((row, index) =>
      row?.values.forEach((value, column) => {
        if (value === undefined || isBlank(value)) return;
        lastRow = index;
        if (column > lastColumn) lastColumn = column;
      }),
    );
    this.lastRow = lastRow;
    this.lastColumn = Math.min(lastColumn, 16_383);
  }

  /** The same sheet with nothing in other columns than these. */
  within(left: ColumnIndex, right: ColumnIndex): SheetView {
    const only = (value: CellValue | undefined, column: ColumnIndex) =>
      column >= left && column <= right ? value : undefined;
    const rows = this.grid.rows.map((row) => row && { ...row, values: row.values.map(only) });
    return new SheetView({ ...this.grid, rows });
  }

  /** The merge that covers a cell, if any. */
  merge(row: RowIndex, column: ColumnIndex): Area | undefined {
    const areas = this.mergeAt.get(row);
    // Asked for every cell: a loop makes nothing that must be thrown away again.
    if (areas) for (const area of areas) if (isInside(area, row, column)) return area;
    return undefined;
  }

  /** The value that stands in a cell itself; null under our own marks and in the hidden part of a merge. */
  own(row: RowIndex, column: ColumnIndex): CellValue {
    const value = this.grid.rows[row]?.values[column];
    if (value === undefined) return null;
    for (const area of this.grid.ownMarks) if (isInside(area, row, column)) return null;
    return value;
  }

  /** The value that a person sees in a cell: of the merge that covers it, else its own. */
  shown(row: RowIndex, column: ColumnIndex): CellValue {
    const merge = this.mergeAt.size > 0 ? this.merge(row, column) : undefined;
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  /** Text of what is shown, on one line. */
  text(row: RowIndex, column: ColumnIndex): string {
    const value = this.shown(row, column);
    return isBlank(value) ? '' : cellText(value);
  }

  /** Text of what is shown in a header cell: a formula that fails there names nothing. */
  label(row: RowIndex, column: ColumnIndex): string {
    return isCellError(this.shown(row, column)) ? '' : this.text(row, column);
  }

  /** Last column in which a row may hold something; -1 for a blank row. */
  rowEnd(row: RowIndex): ColumnIndex {
    return Math.min(this.lastColumn, (this.grid.rows[row]?.values.length ?? 0) - 1);
  }

  /** Whether a cell itself holds something other than an error value. */
  isFilled(row: RowIndex, column: ColumnIndex): boolean {
    const value = this.grid.rows[row]?.values[column];
    return value !== undefined && !isCellError(value) && !isBlank(value) && this.own(row, column) !== null;
  }

  /** Columns of a row whose own cell holds something, within bounds; error values of stray formulas count only when asked. */
  filled(row: RowIndex, left: ColumnIndex, right: ColumnIndex, withErrors = false): ColumnIndex[] {
    const values = this.grid.rows[row]?.values;
    if (!values) return [];
    const columns: ColumnIndex[] = [];
    const last = Math.min(right, values.length - 1);
    for (let column = left; column <= last; column++) {
      const value = values[column];
      if (value === undefined || (isCellError(value) && !withErrors) || isBlank(value)) continue;
      if (this.own(row, column) !== null) columns.push(column);
    }
    return columns;
  }
}
