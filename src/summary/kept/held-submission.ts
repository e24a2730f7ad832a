import type { Verdict } from '../../criteria/criterion';
import type { LabourShare } from '../../criteria/kinds/direct-labour-share';
import type { Problem } from '../../i18n/problem';
import type { RowIndex } from '../../sheet/address';
import type { FileFacts, Finding, VerdictCounts } from '../../report/index';
import { expand } from './condense';

/** Why a record has its verdict. */
export type Reason = Pick<Finding, 'criterion' | 'outcome' | 'clause' | 'message'>;

/** A record of a submission as the lists of a summary tell it. */
export interface ListedRecord {
  /** Its place among the records of its file. */
  readonly place: number;
  readonly sheet: string;
  readonly row: RowIndex;
  /** Kind of its table. */
  readonly kind: string;
  readonly subject: string;
  readonly unitKind: string | null;
  readonly verdict: Verdict;
  /** None where it is eligible. */
  readonly reasons: readonly Reason[];
}

/** How many records of a file fall short of a criterion. */
export interface CriterionTally {
  readonly criterion: string;
  readonly fail: number;
  readonly unknown: number;
  readonly review: number;
  /** In the order in which they first appear. */
  readonly clauses: readonly string[];
}

/** What is kept of a submission apart, to be opened when its sheet is made: records of each verdict, figures that are not right, the rest. */
export interface KeptParts {
  readonly eligible: readonly ListedRecord[];
  readonly ineligible: readonly ListedRecord[];
  readonly incomplete: readonly ListedRecord[];
  readonly 'needs-review': readonly ListedRecord[];
  readonly figures: readonly ListedRecord[];
  readonly tallies: readonly CriterionTally[];
  readonly facts: FileFacts;
}
export type PartName = keyof KeptParts;
/** Parts that list records. */
export type ListName = Exclude<PartName, 'tallies' | 'facts'>;

/** What every sheet may ask of a submission: a few figures. */
export interface SubmissionHead {
  /** Name of the file as people know it: below the folder that was given. */
  readonly file: string;
  /** Cụm, khối thi đua that it was sent through; empty when nothing tells. */
  readonly bloc: string;
  /** Who sent it: a unit's name, or the file's own name where nothing tells. */
  readonly unit: string;
  readonly sha256: string | null;
  /** Why nothing could be checked, null when something was. */
  readonly problem: Problem | null;
  /** Records by verdict, without those of tables of figures. */
  readonly counts: VerdictCounts;
  /** Records of tables of figures. */
  readonly figures: VerdictCounts;
  readonly unread: number;
  /** Null where the plan does not ask for it. */
  readonly shares: LabourShare | null;
}

/** A submission among thousands: its parts lie packed, those that hold nothing are left out. Plain data. */
export interface KeptSubmission extends SubmissionHead {
  readonly parts: Readonly<Partial<Record<PartName, Uint8Array>>>;
}

/** A submission whose parts can be opened. Every call opens anew, so that no more than one need be held. */
export interface HeldSubmission extends SubmissionHead {
  readonly open: <Name extends PartName>(part: Name) => KeptParts[Name] | null;
}

/** @param unpack undoes what the holder did to the bytes of parts. */
export const held = (
  { parts, ...head }: KeptSubmission,
  unpack: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): HeldSubmission => ({
  ...head,
  open: <Name extends PartName>(part: Name) => {
    const bytes = parts[part];
    // The shapes are those that went in.
    return bytes ? (expand(unpack(bytes)) as unknown as KeptParts[Name]) : null;
  },
});

/** Records of a list of a submission. */
export const recordsOf = (submission: HeldSubmission, list: ListName): readonly ListedRecord[] =>
  submission.open(list) ?? [];
