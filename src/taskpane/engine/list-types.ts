import type { Verdict } from '../../criteria/criterion';
import type { Language } from '../../i18n/message';
import type { ColumnIndex, RowIndex } from '../../sheet/address';

/** What the list of results shows and how. */
export interface ListView {
  /** Verdicts that are shown; none means all. */
  readonly verdicts: readonly Verdict[];
  /** Words that a record's name or one of its reasons must hold; a number is also a row. */
  readonly search: string;
  readonly group: 'row' | 'criterion';
  /** Keys of headings whose entries are put away. */
  readonly closed: readonly string[];
  readonly language: Language;
}

interface Heading {
  readonly key: string;
  readonly isClosed: boolean;
  /** Records under it, those put away included. */
  readonly count: number;
}

/** A table of the workbook: its records follow. */
export interface TableEntry extends Heading {
  readonly kind: 'table';
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** A criterion: the records that do not meet it follow. */
export interface CriterionEntry extends Heading {
  readonly kind: 'criterion';
  readonly title: string;
}

/** What the table as a whole has to tell. */
export interface NotesEntry {
  readonly kind: 'notes';
  readonly key: string;
  readonly table: number;
  readonly count: number;
  /** Whether one of them makes records incomplete. */
  readonly isCounted: boolean;
}

export interface RowEntry {
  readonly kind: 'row';
  readonly key: string;
  /** Index of the table in the report, and of the record in the table. */
  readonly table: number;
  readonly index: number;
  readonly sheet: string;
  readonly row: RowIndex;
  /** Column to go to: where the first reason stands, else the first of the table. */
  readonly column: ColumnIndex;
  readonly subject: string;
  /** Label of the unit kind; empty when it is not known. */
  readonly kindLabel: string;
  readonly verdict: Verdict;
  readonly verdictLabel: string;
  /** The first reason in one sentence; empty when there is nothing to tell. */
  readonly reason: string;
  /** How many reasons there are besides. */
  readonly more: number;
  /** Whether "why" has something to show. */
  readonly hasDetails: boolean;
}

export type ListEntry = TableEntry | CriterionEntry | NotesEntry | RowEntry;

export interface ListPage {
  /** Entries of the whole view. */
  readonly total: number;
  /** Records of the view, each counted once. */
  readonly records: number;
  readonly from: number;
  readonly entries: readonly ListEntry[];
}

/** A value that a reason rests on. */
export interface DetailValue {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly header: string;
  /** Empty for a blank cell. */
  readonly text: string;
}

/** One reason in full. */
export interface Reason {
  readonly criterion: string;
  readonly title: string;
  readonly outcome: 'fail' | 'unknown' | 'review' | 'info';
  readonly outcomeLabel: string;
  readonly message: string;
  /** `Mục III.2.1.1, gạch 1`; empty when there is none. */
  readonly clause: string;
  /** Heading of the clause in the plan's text; empty when there is none. */
  readonly clauseTitle: string;
  readonly remedy: string;
  readonly values: readonly DetailValue[];
}

/** Why a record has its verdict; for a table, what is told about all of it. */
export interface RowDetails {
  readonly reasons: readonly Reason[];
  /** Reasons that lie in the table: columns that it lacks. */
  readonly ofTable: readonly Reason[];
  readonly notes: readonly Reason[];
}
