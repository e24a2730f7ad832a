import type { Area, ColumnIndex, RowIndex } from './address';
import type { FieldId } from './field';
import type { ColumnWay, SaidReading } from './value';

/** What a person can say that a row is. `ignored`: it is left out, whatever stands in it. */
export const SAID_ROW_CLASSES = ['record', 'group', 'total', 'ignored'] as const;
export type SaidRowClass = (typeof SAID_ROW_CLASSES)[number];

/** A text under a field that a person explained. `text` is compared cleaned (fold.ts): signs count, case does not. */
export interface SaidValue {
  readonly field: FieldId;
  readonly text: string;
  readonly means: SaidReading;
}

/** What a person said about one table that the reader had understood otherwise (or not found at all). */
export interface TableCorrection {
  readonly sheet: string;
  /** It is said of a score table: fields are what its columns hold (`ScoreRoleName`), and other readings of the place stay. */
  readonly of?: 'scores';
  /** The header's rows as they are now meant; also what tells which table of the sheet is meant. */
  readonly header: { readonly first: RowIndex; readonly last: RowIndex };
  /** First column of the table; tells which of the tables side by side is meant. Missing where it was said of the only one. */
  readonly left?: ColumnIndex;
  /** Columns that mean another field, or none (`null`). Columns that are not named are matched as usual. */
  readonly columns: readonly { readonly column: ColumnIndex; readonly field: FieldId | null }[];
  /** How far the table goes: its columns, and its last row. Left out where it is found as usual. */
  readonly extent?: Pick<Area, 'left' | 'right' | 'bottom'>;
  /** Rows that are something else than they were taken for. */
  readonly rows?: readonly { readonly row: RowIndex; readonly rowClass: SaidRowClass }[];
  /** Texts that mean something else, or something at all. */
  readonly values?: readonly SaidValue[];
  /** Ways in which whole columns are read, where their cells leave it open. */
  readonly ways?: readonly { readonly column: ColumnIndex; readonly way: ColumnWay }[];
}

/**
 * What a person said about tables of one form, wherever such a table stands. It is known by its header (form.ts) and holds words of
 * headers and of answers only, never a name or a row. What is said about a table itself goes before it.
 */
export interface FormCorrection {
  readonly form: string;
  /** Columns counted from the table's first. */
  readonly columns: readonly { readonly offset: number; readonly field: FieldId | null }[];
  readonly values: readonly SaidValue[];
  readonly ways?: readonly { readonly offset: number; readonly way: ColumnWay }[];
}
