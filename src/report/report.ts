import type { Verdict } from '../criteria/criterion';
import type { Message, Wording } from '../i18n/message';
import type { Problem } from '../i18n/problem';
import type { Area, RowIndex } from '../sheet/address';
import type { FieldId } from '../sheet/field';
import type { Period } from '../sheet/value';

export type Severity = 'block' | 'supplement' | 'warn' | 'info';
export type FindingOutcome = 'fail' | 'unknown' | 'review' | 'info';

/** A value that a finding rests on, as it stands in the workbook. */
export interface Evidence {
  readonly sheet: string;
  /** A1 without sheet name. */
  readonly cell: string;
  /** Header path of the column. */
  readonly header: string;
  /** The value as text; empty for a blank cell. */
  readonly text: string;
}

/** One statement about a record or a table, as data. Worded by render.ts. */
export interface Finding {
  /** Criterion id of the plan, one of `RESERVED_CRITERIA`, or a check of a score table. */
  readonly criterion: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  /** Cells of the finding's own sheet. */
  readonly cells: readonly string[];
  /** `III.2.1.1, gạch 1`; empty for findings about the reading. */
  readonly clause: string;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
}

export interface ColumnReport {
  /** Column letters; the number of the row where the table has its records in columns. */
  readonly column: string;
  /** Header tiers joined by ` / `. */
  readonly header: string;
  readonly field: FieldId | null;
  readonly periods: readonly Period[];
  /** Fields that claim the column when more than one does. */
  readonly candidates: readonly FieldId[];
}

export interface RowReport {
  /** 0-based first row. */
  readonly row: RowIndex;
  /** 0-based last row: greater than `row` where merged cells make a record span rows. */
  readonly lastRow: RowIndex;
  readonly subject: string;
  readonly unitKind: string | null;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** What a criterion of a unit's score table earns by its method, beside what was typed. */
export interface ExpectedScore {
  readonly row: RowIndex;
  /** Null where the table names none. */
  readonly unit: string | null;
  readonly criterion: string;
  /** Id of the score method. */
  readonly method: string;
  readonly max: number;
  /** Scores that were typed, column by column. */
  readonly typed: readonly { readonly cell: string; readonly score: number }[];
  /** `provisional`: another unit has not reported; `not-assigned`: the criterion leaves the unit's most points; `unknown`: a fact is missing. */
  readonly outcome: 'scored' | 'provisional' | 'not-assigned' | 'unknown';
  /** Null unless scored. */
  readonly expected: number | null;
  readonly steps: readonly Message[];
  /** Other units of the workbook that the score was measured by; null where none matter. */
  readonly peers: number | null;
}

/** A unit's grade by the score plan, as its scores stand. */
export interface GradeLine {
  /** Row of its total, else of its first score. */
  readonly row: RowIndex;
  readonly unit: string;
  readonly total: number;
  /** Total in per cent of what the unit was assigned; null where that is not known. */
  readonly percent: number | null;
  /** Null where it is not ranked with others. */
  readonly place: number | null;
  /** Criteria without a score: the grade may still change. */
  readonly unscored: number;
  /** After the ceilings; null: under every grade. */
  readonly grade: Wording | null;
  /** Before the ceilings. */
  readonly earned: { readonly id: string; readonly label: Wording } | null;
  /** Beyond the ceiling of the grade that its points earn. */
  readonly isBeyond: boolean;
  /** Lowered by a deduction that limits the grade. */
  readonly isSanctioned: boolean;
  /** The grade asks something of single criteria, which the table does not hold. */
  readonly isUnchecked: boolean;
  /** Criteria that are too low for the grade by points. */
  readonly weak: readonly string[];
  /** The grade as the table states it; null where it states none. */
  readonly stated: string | null;
}

/** Grades of the units of a score table, in its order. */
export interface BlocGrading {
  readonly by: 'points' | 'percent';
  readonly units: readonly GradeLine[];
  /** Ceilings of the bloc; where its units have a table each, they are told with the first. */
  readonly ceilings: readonly {
    readonly bloc: string | null;
    readonly grade: Wording;
    /** Units that earn the grade. */
    readonly earned: number;
    readonly allowed: number;
    /** Names of the units beyond, which take the next grade. */
    readonly beyond: readonly string[];
  }[];
}

export interface TableReport {
  readonly sheet: string;
  readonly area: Area;
  readonly headerRows: { readonly first: RowIndex; readonly last: RowIndex };
  readonly kind: string;
  /** Its records are columns of the sheet; the lines under `columns` are then rows. */
  readonly isTurned?: true;
  readonly columns: readonly ColumnReport[];
  readonly rows: readonly RowReport[];
  readonly findings: readonly Finding[];
  readonly unread: readonly { readonly row: RowIndex; readonly reason: Message }[];
  /** Scores by the stated methods, where they were asked for and the table is a unit's score table. */
  readonly expected?: readonly ExpectedScore[];
  /** Grades by the score plan, where it states grades and the table is scored by it. */
  readonly grading?: BlocGrading;
}

/** What a plan says of one workbook. Deterministic: tables in sheet order, rows top down, findings in plan order. */
export interface WorkbookReport {
  readonly plan: string;
  readonly asOf: string;
  readonly tables: readonly TableReport[];
  /** Sheets without a table, and other things about the whole workbook. */
  readonly problems: readonly Problem[];
}
