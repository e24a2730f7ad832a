import type { ExpectedUnits } from '../../../check/across/silent-units';
import type { Language } from '../../../i18n/message';
import type { VerdictCounts } from '../../../report/counts';
import type { IsoDate } from '../../../sheet/value';
import type { NewSheet } from '../../../summary/page/sheet-model';
import type { ListNames } from '../list-names';

/** One file of a batch, to be read and checked. */
export interface BatchFileAsk {
  /** Read by the engine itself, so that its bytes never pass through the page. */
  readonly file: Blob;
  /** As lists call it; its first folder is the cụm, khối that it was sent through. */
  readonly name: string;
  readonly plan: string;
  readonly asOf: IsoDate;
  readonly language: Language;
  /** An engine ended over this file: it is not tried again, and told as a file that could not be checked. */
  readonly hasKilled?: boolean;
  /** The office's lists that are looked things up in. */
  readonly lists?: readonly ListNames[];
}

/** A criterion that records of a file fall short of, and how many. */
export interface OpenReason {
  readonly title: string;
  readonly count: number;
}

/** What the list of files shows of one. */
export interface FileBrief {
  readonly unit: string;
  /** Why nothing could be checked, in words; null when something was. */
  readonly problem: string | null;
  /** Kinds of its tables, in words, each once. */
  readonly tables: readonly string[];
  readonly counts: VerdictCounts;
  readonly unread: number;
  /** Most frequent first. */
  readonly reasons: readonly OpenReason[];
}

export interface BatchFileAnswer {
  readonly brief: FileBrief;
  /** What the summary needs of it, as one buffer: handed on from engine to engine without being opened in the page. */
  readonly packed: ArrayBuffer;
}

export interface BatchMakeAsk {
  readonly plan: string;
  readonly asOf: IsoDate;
  readonly madeOn: IsoDate;
  readonly language: Language;
  /** The units that are to send something; null where nobody said. */
  readonly expected?: ExpectedUnits | null;
}

/** A sheet of the summary without its rows: they follow in slices. */
interface SheetOutline {
  readonly sheet: Omit<NewSheet, 'rows'>;
  readonly rowCount: number;
}

export interface BatchMakeAnswer {
  readonly sheets: readonly SheetOutline[];
  /** What shows only when the files are looked at together, in words. */
  readonly across: readonly { readonly title: string; readonly text: string }[];
}

/** Calls about many files. The engine that checks a file and the one that collects them need not be the same. */
export interface BatchCalls {
  'batch-file': { ask: BatchFileAsk; answer: BatchFileAnswer };
  /** Forgets the files that were collected. */
  'batch-begin': { ask: null; answer: null };
  'batch-take': { ask: { readonly packed: ArrayBuffer }; answer: null };
  /** Makes the summary of what was collected. */
  'batch-make': { ask: BatchMakeAsk; answer: BatchMakeAnswer };
  'batch-rows': {
    ask: { readonly sheet: number; readonly from: number; readonly count: number };
    answer: { readonly rows: NewSheet['rows'] };
  };
  /** The summary that was made, as a workbook. */
  'batch-workbook': { ask: null; answer: { readonly bytes: ArrayBuffer } };
}

export const isBatchCall = (call: string): call is keyof BatchCalls => call.startsWith('batch-');
