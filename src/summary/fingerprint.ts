import type { Area, ColumnIndex, RowIndex } from '../sheet/address';
import { valueAt, type CellValue, type Grid } from '../sheet/grid';
import { hashed, inDigits, NO_TEXT } from '../sheet/text/text-print';
import type { NewSheet } from './page/sheet-model';

/** The area that a made sheet fills. */
export const filledArea = ({ rows }: NewSheet): Area => ({
  top: 0,
  left: 0,
  bottom: Math.max(0, rows.length - 1),
  right: rows.reduce((right, row) => Math.max(right, (row?.length ?? 1) - 1), 0),
});

/**
 * What an area of a sheet holds, in short: the same cells give the same text, other cells another (but for one chance in 2^32).
 * Values of formulas are left out, since every program calculates them anew.
 */
export const fingerprint = (grid: Grid, area: Area): string =>
  hashOf(area, (row, column) => {
    const formula = grid.rows[row]?.formulas?.[column];
    return formula === undefined ? valueAt(grid, row, column) : `=${String(formula)}`;
  });

/**
 * The fingerprint that a made sheet will have once it is read again: neither written nor read for it.
 * @param asRead a text as it comes back from the file.
 */
export const fingerprintOf = (sheet: NewSheet, area: Area, asRead: (text: string) => string): string =>
  hashOf(area, (row, column) => {
    const content = sheet.rows[row]?.[column]?.content ?? null;
    if (typeof content === 'string') return asRead(content);
    if (typeof content !== 'object' || content === null) return content;
    return 'formula' in content ? `=${asRead(content.formula)}` : { error: asRead(content.error) };
  });

function hashOf({ top, left, bottom, right }: Area, cellAt: (row: RowIndex, column: ColumnIndex) => CellValue): string {
  let hash = NO_TEXT;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const value = cellAt(row, column);
      hash = hashed(hash, `${value === null || value === '' ? '' : JSON.stringify(value)}\u0001`);
    }
  return inDigits(hash);
}
