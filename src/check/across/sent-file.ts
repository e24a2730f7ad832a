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

/** Items by a key, in the order in which keys first appear; those with an empty key are left out. */
export function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Names of files, each once. */
export const filesOf = (records: readonly SentRecord[]): string[] => [
  ...new Set(records.map(({ sent: { file } }) => file)),
];
