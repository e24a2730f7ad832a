import type { z } from 'zod';
import type { Message, MessageBook, Wording } from '../i18n/message';
import type { FieldId, ValueKind } from '../sheet/field';
import type { RecordCell, Table, TableRecord } from '../sheet/table';
import type { IsoDate, Period, Reading } from '../sheet/value';
import type { Kin } from './kinship';
import type { PlanFacts } from './plan-facts';

/** Verdict of a record; `wrong` / `correct` are the same ladder in score, ranking and target tables. */
export const VERDICTS = ['ineligible', 'incomplete', 'needs-review', 'eligible'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A record in its table: what a criterion is judged on. */
export interface Subject {
  readonly table: Table;
  readonly record: TableRecord;
  /** Place among the records of the table. */
  readonly at: number;
}

/** A cell that a judgement rests on. It may stand in another sheet than the record. */
export interface SeenCell {
  readonly table: Table;
  readonly cell: RecordCell;
}

/**
 * What a criterion says of a record.
 * - `absent`: the fields that it needs have no column here nor, for this unit, in another sheet; the plan says what follows.
 *   `sheets`: the sheets that hold the fields for other units of the table, but not for this one; empty when the columns are nowhere.
 * - `notes`: told beside the outcome, never counted (for example "units outside the list are not compared").
 */
export type Judgement =
  | { readonly outcome: 'not-applicable' }
  | { readonly outcome: 'pass'; readonly notes?: readonly Note[] }
  | { readonly outcome: 'absent'; readonly fields: readonly FieldId[]; readonly sheets: readonly string[] }
  | {
      readonly outcome: 'fail' | 'unknown' | 'review';
      readonly message: Message;
      readonly cells: readonly SeenCell[];
      readonly notes?: readonly Note[];
      /** It speaks of the whole table: told once, and no record is touched. */
      readonly about?: 'table';
    };

export interface Note {
  readonly message: Message;
  readonly cells: readonly SeenCell[];
}

export const PASS: Judgement = { outcome: 'pass' };
export const NOT_APPLICABLE: Judgement = { outcome: 'not-applicable' };

/** Reads one field (and period) of records of one table; made once per table, called once per record. */
export interface FieldReader {
  readonly field: FieldId;
  /** A column of the table, or of another sheet of the workbook, holds the field. */
  readonly available: boolean;
  /** Other sheets that hold the field for some records of the table; empty where the table has the column itself. */
  readonly sheets: readonly string[];
  /** Label of the field in both languages. */
  readonly label: Wording;
  /** The reading alone of what {@link read} gives: all that a record needs that passes. */
  reading(subject: Subject): Reading | null;
  /**
   * The cell with its reading, for the asked period where one was asked (a text for several years is narrowed to it).
   * Looks in the record first, then in records of the same unit in other tables of the workbook; two sheets that say different
   * things give an `ambiguous` reading. Null: no column holds it for this record.
   */
  read(subject: Subject): SeenCell | null;
}

/** What a criterion may ask of the table and the workbook around a record. */
export interface Scope {
  readonly table: Table;
  readonly asOf: IsoDate;
  bind(field: FieldId, period?: Period): FieldReader;
  /** Wording of a unit kind (also `person`) and of a choice of a field. */
  unitKindLabel(unitKind: string): Wording;
  choiceLabel(field: FieldId, choice: string): Wording;
  /** The unit kind that a unit's name tells ("Công ty ..." is an enterprise), null when it tells none. */
  unitKindOfName(name: string): string | null;
  /** All records of all judged tables of the workbook (office lists left out), in sheet order. */
  readonly subjects: readonly Subject[];
  /** Comparison key of a record's own name, and of a person's unit; empty when there is none. */
  unitKey(subject: Subject): string;
  workplaceKey(subject: Subject): string;
  /** Records whose own name is this unit, found by folded name and aliases; persons left out. */
  unitsNamed(key: string): readonly Subject[];
  /** Names that a unit had before a merger, and has after it: units of their own until a person says otherwise. */
  kinOf(unitKey: string): readonly Kin[];
  /** The scope of another table of the workbook: to read fields of its records. */
  scopeOf(table: Table): Scope;
  /** Names in an office's list (a sheet of the workbook or a given file); null when there is no such list. */
  list(id: string): OfficeList | null;
  /** What the plan itself sets: rounds of the campaign, figures, works of its own. */
  readonly facts: PlanFacts;
  /** Verdict over the criteria of the first phase; only kinds of the second phase may ask. */
  verdictOf(subject: Subject): Verdict;
}

export interface OfficeList {
  /** Where the list comes from, for the explanation: a sheet or file name. */
  readonly source: string;
  /** Rows of it that were not understood and may hold any name. */
  readonly unread: number;
  /** The entry with this unit's name, null when it is not listed. */
  find(unitKey: string): { readonly text: string; readonly cell: SeenCell | null } | null;
}

/** A column that a criterion reads. */
export interface NeededColumn {
  /** The fields that may hold it, best first: one of them is enough. */
  readonly fields: readonly FieldId[];
  /** The years that it is asked for; none where the column is for no year. */
  readonly periods?: readonly Period[];
}

/** Ids of a plan that a criterion's parameters name. */
interface NamedIds {
  readonly unitKinds?: readonly string[];
  readonly lists?: readonly string[];
  readonly choices?: readonly { readonly field: FieldId; readonly choice: string }[];
}

/** How fields must be read for a criterion to understand their cells: read otherwise, they leave every record open. */
interface AskedReading {
  readonly fields: readonly FieldId[];
  readonly as: readonly ValueKind[];
  /** Asked year by year: the fields must have `periods`. */
  readonly byPeriod?: true;
}

/**
 * A kind of criterion: a value, one file each. Plans name it by id and give its parameters.
 * `P` is what the parameters look like, `Prepared` what is worked out once per table.
 */
export interface CriterionKind<P = unknown, Prepared = unknown> {
  readonly id: string;
  readonly params: z.ZodType<P>;
  readonly messages: MessageBook<Readonly<Record<string, Wording>>>;
  /** `second` kinds look at verdicts of other records and run after all others. */
  readonly phase: 'first' | 'second';
  /**
   * Whose cells a judgement rests on, and so which edits call for a new one: the record's own (here or on another sheet), those of
   * a person's unit too, or those of any record of the workbook.
   */
  readonly reach: 'record' | 'unit' | 'workbook';
  /** Fields that the criterion reads under these parameters (for lint, and to know which columns a table lacks). */
  fields(params: P): readonly FieldId[];
  /** The same as columns, where fields stand for one another or are asked year by year; without it each field is a column of its own. */
  columns?(params: P): readonly NeededColumn[];
  /** What the criterion merely tells: a matter that is left to people. */
  note?(params: P): Wording | null;
  /** Other ids of the plan that the parameters name, so that lint can tell those which lead nowhere. */
  names?(params: P): NamedIds;
  /** How the fields must be read, so that lint can tell those that are declared otherwise. */
  reads?(params: P): readonly AskedReading[];
  /** What the plan itself must set for the criterion to judge anything. */
  readonly restsOn?: keyof PlanFacts;
  /** Works out once per table what does not depend on the record. */
  prepare(params: P, scope: Scope): Prepared;
  evaluate(subject: Subject, prepared: Prepared): Judgement;
  /** What holds for every record of the table whatever stands in its cells (its columns are absent); null when the record decides. */
  settled?(prepared: Prepared): Judgement | null;
}

/** Keeps the types of a kind while its parts are written; the index stores it as {@link CriterionKind} of unknowns. */
export const defineKind = <P, Prepared>(kind: CriterionKind<P, Prepared>): CriterionKind<P, Prepared> => kind;
