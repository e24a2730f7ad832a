import type { Message } from '../i18n/message';
import type { RowIndex } from '../sheet/address';
import type { FindingOutcome, Severity } from './report';

/** Ids of what is looked at across files: permanent, kebab-case. */
export const ACROSS_CRITERIA = [
  'file-twice',
  'unit-twice',
  'nominated-twice',
  'two-awards',
  'quota-unit',
  'quota-bloc',
  'quota-plan',
  'work-twice',
  'not-registered',
  'predecessor-files',
  'nothing-sent',
] as const;
export type AcrossCriterion = (typeof ACROSS_CRITERIA)[number];

/** A file, or a record of it, that a finding across files is about. */
export interface AcrossPlace {
  readonly file: string;
  /** Null when the whole file is meant. */
  readonly sheet: string | null;
  /** 0-based; null when the whole file is meant. */
  readonly row: RowIndex | null;
  readonly subject: string;
}

/** Something that only shows when several files are looked at together. Worded by render.ts. */
export interface AcrossFinding {
  readonly criterion: AcrossCriterion;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  /** Cụm, khối and unit that it is about; empty where it is about several. */
  readonly bloc: string;
  readonly unit: string;
  readonly clause: string;
  readonly message: Message;
  readonly places: readonly AcrossPlace[];
}
