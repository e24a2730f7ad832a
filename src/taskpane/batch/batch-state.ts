import type { Message } from '../../i18n/message';
import type { VerdictCounts } from '../../report/counts';
import type { ListNames } from '../engine/list-names';
import type { PaneState } from '../store/pane-state';
import type { AcrossText, FileBrief } from '../engine/batch/batch-types';

/** A file of the batch with how far it is. */
export interface BatchFile {
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done';
  /** Null until it is done. */
  readonly brief: FileBrief | null;
}

export interface BatchState {
  readonly files: readonly BatchFile[];
  /** `making`: the summary is being made or written. */
  readonly work: 'checking' | 'making' | null;
  readonly counts: VerdictCounts;
  readonly done: number;
  /** Files that could not be checked. */
  readonly failed: number;
  /** The plan that the files were checked by; null before. */
  readonly plan: string | null;
  /** The office's lists that the files were checked with. */
  readonly lists: readonly ListNames[];
  /** The file of the score plan that the files were checked with; null: as the plan and the tables say. */
  readonly scorePlan: PaneState['scorePlan'];
  /** What shows only across files; null until all are done. */
  readonly across: readonly AcrossText[] | null;
  /** The person has opened that list. */
  readonly isAcrossOpen: boolean;
  readonly notice: { readonly intent: 'success' | 'info' | 'warning' | 'error'; readonly message: Message } | null;
}

export const NO_FILES: BatchState = {
  files: [],
  work: null,
  counts: { eligible: 0, ineligible: 0, incomplete: 0, 'needs-review': 0 },
  done: 0,
  failed: 0,
  plan: null,
  lists: [],
  scorePlan: null,
  across: null,
  isAcrossOpen: false,
  notice: null,
};
