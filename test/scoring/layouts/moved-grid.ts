import { columnIndex, columnLetters } from '../../../src/sheet/address';
import type { CellValue, Grid } from '../../../src/sheet/grid';

const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(])/g;

/** A grid whose rows and columns stand elsewhere: by index, where each goes to. Formulas and merges go along. */
export function movedGrid(grid: Grid, rowTo: (row: number) => number, columnTo: (column: number) => number): Grid {
  const moved = (formula: string): string =>
    formula.replace(
      REFERENCE,
      (_, dollar: string, letters: string, fixed: string, row: string) =>
        `${dollar}${columnLetters(columnTo(columnIndex(letters)))}${fixed}${rowTo(Number(row) - 1) + 1}`,
    );
  const rows: Grid['rows'][number][] = [];
  grid.rows.forEach((row, at) => {
    if (!row) return;
    const values: (CellValue | undefined)[] = [];
    const styles: (number | undefined)[] = [];
    const formulas: (string | true | undefined)[] = [];
    row.values.forEach((value, column) => {
      const to = columnTo(column);
      values[to] = value;
      styles[to] = row.styles[column];
      const formula = row.formulas?.[column];
      if (formula !== undefined) formulas[to] = formula === true ? true : moved(formula);
    });
    rows[rowTo(at)] = { values, styles, formulas };
  });
  const merges = grid.merges.map(({ top, left, bottom, right }) => {
    const columns = [columnTo(left), columnTo(right)];
    return { top: rowTo(top), bottom: rowTo(bottom), left: Math.min(...columns), right: Math.max(...columns) };
  });
  return { ...grid, rows, merges };
}

/** A grid with its texts changed, each by the row and the column that it stands in. */
export function reworded(grid: Grid, word: (text: string, row: number, column: number) => string): Grid {
  return {
    ...grid,
    rows: grid.rows.map(
      (row, at) =>
        row && {
          ...row,
          values: row.values.map((value, column) => (typeof value === 'string' ? word(value, at, column) : value)),
        },
    ),
  };
}
