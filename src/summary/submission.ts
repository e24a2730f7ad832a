import type { UnitKindSpec } from '../sheet/field';
import { unitKindReader } from '../sheet/structure/unit-kinds';
import type { Table } from '../sheet/table';
import { containsWords, fold } from '../sheet/text/fold';
import type { CheckedFile, FileFacts } from '../report/index';

/** A submitted workbook with what became of it. */
export interface Submission {
  readonly checked: CheckedFile;
  /** Name of the file as people know it: below the folder that was given. */
  readonly file: string;
  /** Cụm, khối thi đua that it was sent through; empty when nothing tells. */
  readonly bloc: string;
  /** Who sent it: a unit's name, or the file's own name where nothing tells. */
  readonly unit: string;
  /** What it says that matters beside other files. */
  readonly facts: FileFacts;
}

/** Submissions by bloc, blocs in the order in which they first appear. */
export function byBloc<Sent extends { readonly bloc: string }>(
  submissions: readonly Sent[],
): ReadonlyMap<string, readonly Sent[]> {
  const blocs = new Map<string, Sent[]>();
  for (const submission of submissions) {
    const known = blocs.get(submission.bloc);
    if (known) known.push(submission);
    else blocs.set(submission.bloc, [submission]);
  }
  return blocs;
}

/** A cụm or khối that sent a workbook in its own name; empty where the sender is none. */
export const senderAsBloc = (unit: string): string => (namesBloc(unit) ? unit : '');

/** Heads of the office itself, not of a unit that sends. */
const OFFICE_WORDS = ['thi đua khen thưởng', 'hội đồng'].map(fold);
const BLOC_WORDS = ['khối thi đua', 'cụm thi đua'].map(fold);

const names = (line: string, wordings: readonly string[]): boolean =>
  wordings.some((words) => containsWords(fold(line), words));
const namesBloc = (line: string): boolean => names(line, BLOC_WORDS);

/**
 * Who sent a workbook, by the letterhead of its first table: the last line that is a unit's name, or else the name of a cụm or khối;
 * null when no line is.
 */
export function senderOf(tables: readonly Table[], unitKinds: readonly UnitKindSpec[]): string | null {
  const reader = unitKindReader(unitKinds);
  const lines = (tables[0]?.title ?? []).filter((line) => !names(line, OFFICE_WORDS));
  return lines.findLast((line) => reader.fromName(line) !== null) ?? lines.find(namesBloc) ?? null;
}
