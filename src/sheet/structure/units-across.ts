import type { ColumnIndex, RowIndex } from '../address';
import type { Context } from './context';
import type { SheetView } from './sheet-view';

/** Rows from the top in which the units are looked for. */
const ROWS_LOOKED_AT = 60;
/** Criteria looked for under a row of units. */
const CRITERIA_LOOKED_AT = 30;

/** A row of names of units. */
export interface UnitsAcross {
  readonly row: RowIndex;
  readonly columns: readonly ColumnIndex[];
  readonly units: readonly string[];
}

/** A row of names of units with wordings of fields below, left of them: a table turned on its side. */
export function unitsAcross(view: SheetView, { kinds, matcher }: Context): UnitsAcross | null {
  for (let row = 0; row <= Math.min(view.lastRow, ROWS_LOOKED_AT); row++) {
    const columns = view
      .filled(row, 0, view.lastColumn)
      .filter((column) => kinds.fromName(view.text(row, column)) !== null);
    const [first] = columns;
    if (first === undefined || columns.length < 2) continue;
    let criteria = 0;
    for (let below = row + 1; below <= Math.min(view.lastRow, row + CRITERIA_LOOKED_AT); below++) {
      if (view.filled(below, 0, first - 1).some((column) => matcher.isWording(view.text(below, column)))) criteria++;
    }
    if (criteria >= 2) return { row, columns, units: columns.map((column) => view.text(row, column)) };
  }
  return null;
}
