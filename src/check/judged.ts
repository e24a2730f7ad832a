import type { Verdict } from '../criteria/criterion';
import type { Finding } from '../report/report';
import type { FieldId } from '../sheet/field';
import type { AskedCriterion } from './ready-plan';

/** Something about the whole table that a record gave occasion to say; told once. */
export interface TableNote {
  readonly id: string;
  readonly finding: Finding;
}

/** A criterion whose fields have no column. */
export interface AbsentFields {
  readonly asked: AskedCriterion;
  readonly fields: readonly FieldId[];
}

/** What one phase made of one record. */
export interface Judged {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly notes: readonly TableNote[];
  /** Beside what is absent for every record of the kind. */
  readonly absent: readonly AbsentFields[];
}

const NONE: readonly never[] = [];

/** Nothing to say but a verdict: shared by all records of which this holds. */
const PLAIN: Readonly<Record<Verdict, Judged>> = {
  eligible: { verdict: 'eligible', findings: NONE, notes: NONE, absent: NONE },
  'needs-review': { verdict: 'needs-review', findings: NONE, notes: NONE, absent: NONE },
  incomplete: { verdict: 'incomplete', findings: NONE, notes: NONE, absent: NONE },
  ineligible: { verdict: 'ineligible', findings: NONE, notes: NONE, absent: NONE },
};
export const plainly = (verdict: Verdict): Judged => PLAIN[verdict];
