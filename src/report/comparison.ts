import type { Verdict } from '../criteria/criterion';
import type { RowIndex } from '../sheet/address';
import type { VerdictCounts } from './counts';

/** A record of one side. */
export interface ComparedRecord {
  readonly sheet: string;
  /** 0-based. */
  readonly row: RowIndex;
  /** Kind of its table. */
  readonly kind: string;
  readonly subject: string;
  readonly verdict: Verdict | null;
}

/** A cell that says something else than before. Blank texts are empty; a cell is null where its side has no such column. */
export interface ChangedCell {
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** A1 in the sheet of the record. */
  readonly cellBefore: string | null;
  readonly cellAfter: string | null;
}

export interface ChangedRecord {
  readonly before: ComparedRecord;
  readonly after: ComparedRecord;
  /** Empty where only the verdict changed. */
  readonly cells: readonly ChangedCell[];
  /** Criteria that it falls short of since, and those that it does no more. */
  readonly arisen: readonly string[];
  readonly settled: readonly string[];
}

/** What changed from one submission to another. */
export interface Comparison {
  readonly added: readonly ComparedRecord[];
  readonly removed: readonly ComparedRecord[];
  readonly changed: readonly ChangedRecord[];
  /** Records that are as they were. */
  readonly same: number;
  /** How many records of each side have each verdict. */
  readonly verdicts: { readonly before: VerdictCounts; readonly after: VerdictCounts };
  /** Rows of each side that were not understood: nothing can be said of what changed there. */
  readonly unread: { readonly before: number; readonly after: number };
}
