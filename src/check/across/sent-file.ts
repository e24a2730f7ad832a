import type { AcrossPlace } from '../../report/across';
import type { FileFacts, RecordFacts } from '../../report/facts';

/** One file among those that are looked at together. */
export interface SentFile {
  readonly file: string;
  /** Lower-case hex; null when the file could not be opened. */
  readonly sha256: string | null;
  readonly unit: string;
  readonly bloc: string;
  readonly facts: FileFacts;
}

/** A record with the file that it stands in. */
export interface SentRecord {
  readonly sent: SentFile;
  readonly record: RecordFacts;
}

export const placeOf = ({ sent, record }: SentRecord): AcrossPlace => ({
  file: sent.file,
  sheet: record.sheet,
  row: record.row,
  subject: record.subject,
});

export const wholeFile = ({ file }: SentFile): AcrossPlace => ({ file, sheet: null, row: null, subject: '' });

/** Names of files, each once. */
export const filesOf = (records: readonly SentRecord[]): string[] => [
  ...new Set(records.map(({ sent: { file } }) => file)),
];
