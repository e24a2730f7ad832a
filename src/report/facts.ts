import type { RowIndex } from '../sheet/address';

/** What a record says that matters beside the records of other files. Small: it is held for every record of every file. */
export interface RecordFacts {
  readonly sheet: string;
  readonly row: RowIndex;
  /** Kind of its table. */
  readonly kind: string;
  readonly subject: string;
  readonly unitKind: string | null;
  /** Comparison key of the record itself: persons by name and unit, units by name. */
  readonly key: string;
  /** Comparison key of the unit that it is or belongs to; empty when nothing tells. */
  readonly unitKey: string;
  /** The unit in words: its own name, or the workplace of a person. */
  readonly unit: string;
  /** Honours asked for. */
  readonly awards: readonly string[];
  /** A work, project or task that it names; empty without. */
  readonly work: string;
  /** Columns of a registration that hold figures or targets: id of the field and what the cell says. */
  readonly targets: readonly (readonly [field: string, text: string])[];
  /** Papers of a tracking table: label of the column and what the cell says, blank ones included. */
  readonly papers: readonly PaperFact[];
}

/** One paper or report that a tracking table follows. */
export interface PaperFact {
  readonly field: string;
  readonly header: string;
  readonly text: string;
  /** `there`, `missing`, or a day on which it came; `open` when the cell does not tell. */
  readonly state: 'there' | 'missing' | 'open';
  readonly date: string | null;
}

/** What a score table says of one unit. */
export interface ScoreFacts {
  readonly sheet: string;
  readonly row: RowIndex;
  /** As written; empty where the table names none: it is then the sender's. */
  readonly unit: string;
  /** Group of units that are ranked among themselves; empty without. */
  readonly bloc: string;
  /** Whose scores they are; null in a matrix. */
  readonly role: 'self' | 'bloc' | 'review1' | 'review2' | 'final' | null;
  /** Null where the table gives no total that can be read. */
  readonly total: number | null;
  /** Place and proposal as the table states them; empty without. */
  readonly rank: string;
  readonly award: string;
  /** Grade as the table states it; empty without. */
  readonly grade: string;
  /** Id of the grade that it earns by the score plan, before ceilings; empty under every grade, null where no plan grades it. */
  readonly earned: string | null;
}

/** What a file says, for lists over many files. */
export interface FileFacts {
  readonly records: readonly RecordFacts[];
  readonly scores: readonly ScoreFacts[];
}

export const NO_FACTS: FileFacts = { records: [], scores: [] };
