import type { ColumnIndex, RowIndex } from './address';
import type { FieldId } from './field';

/** What a person said about one table that the reader had understood otherwise (or not found at all). */
export interface TableCorrection {
  readonly sheet: string;
  /** The header's rows as they are now meant; also what tells which table of the sheet is meant. */
  readonly header: { readonly first: RowIndex; readonly last: RowIndex };
  /** Columns that mean another field, or none (`null`). Columns that are not named are matched as usual. */
  readonly columns: readonly { readonly column: ColumnIndex; readonly field: FieldId | null }[];
}
