import type { Message } from '../../i18n/message';
import type { VerdictCounts } from '../../report/index';
import type { KeptSubmission } from '../../summary/index';

/** What is left of a checked file once its output is made: small, so that a thousand can be held. */
export interface FileOutcome {
  /** The file's part of the output: text, or JSON. */
  readonly output: string;
  readonly counts: VerdictCounts;
  /** Those of `counts` in tables of figures. */
  readonly figures: VerdictCounts;
  readonly unread: number;
  readonly isFaulty: boolean;
  /** What the user is told about the marked copy. */
  readonly told: readonly Message[];
  /** The output folder could not be written to. */
  readonly isOutFaulty: boolean;
  /** For what is looked at across files and for the summary; null where nothing of it is made. Without a summary it has facts alone. */
  readonly kept: KeptSubmission | null;
}
