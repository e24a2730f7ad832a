import type { ColumnIndex, RowIndex } from '../../sheet/address';

/** Where a column stands, 0-based, for going to a cell. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}
