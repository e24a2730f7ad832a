import type { GivenList, ScoreSetting } from '../../check/index';
import type { Language } from '../../i18n/message';
import type { Plan } from '../../plan/index';
import type { IsoDate } from '../../sheet/value';
import type { Input } from '../input/collect-files';

/** Forms of the result. */
export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** What all files of one run share. Plain data: it is handed to worker threads. */
export interface BatchSetting {
  readonly plan: Plan;
  readonly asOf: IsoDate;
  readonly lists: ReadonlyMap<string, GivenList>;
  readonly scoring: ScoreSetting;
  /** Scores by the stated methods are told step by step. */
  readonly isExplained: boolean;
  readonly language: Language;
  readonly format: OutputFormat;
  /** Absolute folder for marked copies and the summary; null without. */
  readonly out: string | null;
  /** Absolute paths that are never written. */
  readonly inputs: ReadonlySet<string>;
}

/** One file of a run. */
export interface BatchTask {
  readonly input: Input;
  /** Name of the file as lists call it: no two files of a run have the same. */
  readonly name: string;
  /** Where its marked copy goes, below the output folder: no two files of a run have the same. */
  readonly copyTo: string;
}
