import type { Verdict } from '../../criteria/criterion';
import type { VerdictCounts } from '../../report/counts';
import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { ColumnWay, SaidReading, SaidRowClass } from '../../sheet/index';
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
  /** The first values under it, to tell columns apart by. */
  readonly samples: readonly string[];
  /** Fields that all claim the column, so that none was taken. */
  readonly candidates: readonly FieldId[];
  /** Whether a person said so. */
  readonly isCorrected: boolean;
}

interface UnreadOverview {
  readonly row: RowIndex;
  readonly reason: string;
}

/** A table as it was understood. */
export interface TableOverview {
  readonly sheet: string;
  /** Its records are columns: it is shown as it was read, and nothing of it is corrected here. */
  readonly isTurned?: true;
  /** A score table: it is corrected apart, and its columns hold what `fields` says. */
  readonly of?: 'scores';
  readonly fields?: readonly FieldChoice[];
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
  /** Whether a person said something of this very table. */
  readonly isCorrected: boolean;
  readonly right: ColumnIndex;
  readonly bottom: RowIndex;
  /** What tells tables of its form (form.ts). */
  readonly form: string;
  /** Whether what was said of the form is in use. */
  readonly hasForm: boolean;
  /** Rows that a person explained. */
  readonly saidRows: readonly SaidRowOverview[];
  /** Texts that could not be read, or in more than one way, and those that a person explained. */
  readonly texts: readonly TextOverview[];
  readonly textCount: number;
  /** Columns that can be read in more ways than one, as a whole, and those for which a person said how. */
  readonly ways: readonly ColumnWayOverview[];
  /** Records whose reasons rest on a column or a text that a person explained; 0 when nothing was. */
  readonly restsOn: number;
}

interface SaidRowOverview {
  readonly row: RowIndex;
  readonly rowClass: SaidRowClass;
  /** What stands in the row, shortened. */
  readonly text: string;
}

/** One text of a column with what it was taken for. */
export interface TextOverview {
  readonly field: FieldId;
  readonly fieldLabel: string;
  readonly text: string;
  /** The text as the sheet shows it. */
  readonly shown: string;
  /** How many cells hold it, and the first of them. */
  readonly count: number;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  /** Both ways in which it can be read, in words; empty when it could not be read at all or was explained. */
  readonly readings: readonly string[];
  /** What a person can say that it means; `key` is sent back. */
  readonly meanings: readonly Meaning[];
  /** Key of the meaning that a person chose. */
  readonly said: string | null;
}

/** A column that is read as a person says. */
export interface ColumnWayOverview {
  readonly column: ColumnIndex;
  readonly letters: string;
  readonly header: string;
  readonly about: ColumnWay['about'];
  /** How many cells it leaves open, and the first that hangs on it. */
  readonly count: number;
  readonly row: RowIndex;
  readonly choices: readonly { readonly key: string; readonly label: string; readonly way: ColumnWay }[];
  /** Key of the choice that a person made. */
  readonly said: string | null;
}

export interface Meaning {
  readonly key: string;
  readonly label: string;
  readonly means: SaidReading;
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
  /** What each verdict is called in the list. */
  readonly verdictLabels: Readonly<Record<Verdict, string>>;
  readonly records: number;
  readonly unread: number;
  readonly tables: readonly TableOverview[];
  readonly sheets: readonly SheetOverview[];
  /** Whether there are score tables or lists of places. */
  readonly hasScores: boolean;
  /** What a column can be taken for, in the plan's order. */
  readonly fields: readonly FieldChoice[];
}
