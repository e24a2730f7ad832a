import type { RowIndex } from '../../sheet/address';
import type { GridRow, GridWorkbook } from '../../sheet/grid';
import type { GridOutline } from './protocol';

/** Puts a workbook together from outlines and slices of rows. */
export class Intake {
  #grids: { readonly outline: GridOutline; readonly rows: (GridRow | undefined)[] }[] = [];
  #whole: GridWorkbook | null = null;

  begin(grids: readonly GridOutline[]): void {
    this.#whole = null;
    this.#grids = grids.map((outline) => ({ outline, rows: new Array<GridRow | undefined>(outline.rowCount) }));
  }

  /** @throws Error on a grid that was not announced. */
  addRows(grid: number, from: RowIndex, rows: readonly (GridRow | undefined)[]): void {
    const target = this.#grids[grid];
    if (!target) throw new Error(`No grid ${grid}`);
    rows.forEach((row, index) => {
      if (row) target.rows[from + index] = row;
    });
  }

  take(workbook: GridWorkbook): void {
    this.#grids = [];
    this.#whole = workbook;
  }

  workbook(): GridWorkbook {
    this.#whole ??= {
      grids: this.#grids.map(({ outline, rows }) => ({ ...outline.grid, rows })),
    };
    return this.#whole;
  }
}
