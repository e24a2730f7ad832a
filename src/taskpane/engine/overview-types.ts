import type { VerdictCounts } from '../../report/counts';
import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { FieldId } from '../../sheet/field';
import type { Grid } from '../../sheet/grid';

/** A column of a table as it was understood. */
export interface ColumnOverview {
  readonly column: ColumnIndex;
  readonly letters: string;
  readonly header: string;
  readonly isHidden: boolean;
  readonly field: FieldId | null;
  /** What the column is taken for, with its years; empty when it is not used. */
  readonly label: string;
  /** Fields that all claim the column, so that none was taken. */
  readonly candidates: readonly FieldId[];
  /** Whether a person said so. */
  readonly isCorrected: boolean;
}

export interface UnreadOverview {
  readonly row: RowIndex;
  readonly reason: string;
}

/** A table as it was understood. */
export interface TableOverview {
  readonly sheet: string;
  readonly range: string;
  readonly left: ColumnIndex;
  readonly headerRows: { readonly first: RowIndex; readonly last: RowIndex };
  readonly kindLabel: string;
  /** The printed title that told the kind; empty when none did. */
  readonly title: string;
  /** An office's list is looked up, not judged. */
  readonly isList: boolean;
  readonly columns: readonly ColumnOverview[];
  readonly records: number;
  /** The first of the rows that were not understood. */
  readonly unread: readonly UnreadOverview[];
  readonly unreadCount: number;
  readonly isCorrected: boolean;
}

export interface SheetOverview {
  readonly sheet: string;
  readonly visibility: Grid['visibility'];
  readonly isProtected: boolean;
  readonly tables: number;
  /** Why nothing was read, and what to do; null when something was. */
  readonly problem: { readonly message: string; readonly next: string } | null;
}

export interface FieldChoice {
  readonly id: FieldId;
  readonly label: string;
}

/** What was recognised in the workbook and how its records stand, in words. */
export interface Overview {
  readonly plan: string;
  readonly counts: VerdictCounts;
  readonly records: number;
  readonly unread: number;
  readonly tables: readonly TableOverview[];
  readonly sheets: readonly SheetOverview[];
  /** What a column can be taken for, in the plan's order. */
  readonly fields: readonly FieldChoice[];
}
