import type { ExpectedUnits } from '../../../check/across/silent-units';
import type { Language } from '../../../i18n/message';
import type { ComparisonLine, VerdictShift } from '../../../report/comparison-lines';
import type { VerdictCounts } from '../../../report/counts';
import type { ScorePlan } from '../../../scoring/score-plan/score-plan';
import type { IsoDate } from '../../../sheet/value';
import type { NewSheet } from '../../../summary/page/sheet-model';
import type { ListNames } from '../list-names';

/** One file of a batch, to be read and checked. */
export interface BatchFileAsk {
  /** Read by the engine itself, so that its bytes never pass through the page; null where it could not be opened. */
  readonly file: Blob | null;
  /** It stands for a folder that could not be looked through. */
  readonly isFolder?: boolean;
  /** As lists call it; its first folder is the cụm, khối that it was sent through. */
  readonly name: string;
  readonly plan: string;
  readonly asOf: IsoDate;
  readonly language: Language;
  /** An engine ended over this file: it is not tried again, and told as a file that could not be checked. */
  readonly hasKilled?: boolean;
  /** The office's lists that are looked things up in. */
  readonly lists?: readonly ListNames[];
  /** How score tables are scored, in place of what the plan says; null: as the plan and the tables say. */
  readonly scorePlan?: ScorePlan | null;
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
  /** What the files were checked with: the summary holds places against its quotas and shows its grades. */
  readonly scorePlan?: ScorePlan | null;
}

/** A sheet of the summary without its rows: they follow in slices. */
export interface SheetOutline {
  readonly sheet: Omit<NewSheet, 'rows'>;
  readonly rowCount: number;
}

export interface BatchMakeAnswer {
  readonly sheets: readonly SheetOutline[];
  /** What shows only when the files are looked at together, in words. */
  readonly across: readonly AcrossText[];
}

export interface AcrossText {
  readonly title: string;
  readonly text: string;
  /** The cụm or khối of a unit that sent nothing, where the list of units says it; else empty. */
  readonly bloc: string;
  /** Files that are versions of one list, to be held against each other; none for everything else. */
  readonly versions: readonly string[];
}

/** A file that is compared, by the name that the list calls it. */
export type ComparedFile = Pick<BatchFileAsk, 'file' | 'name'>;

export interface CompareAsk extends Pick<BatchFileAsk, 'plan' | 'asOf' | 'language' | 'lists' | 'scorePlan'> {
  readonly before: ComparedFile;
  readonly after: ComparedFile;
}

/** What came of a comparison: its lines follow in slices. */
export type CompareAnswer =
  /** Why files could not be compared, in words. */
  | { readonly ok: false; readonly problems: readonly { readonly name: string; readonly problem: string }[] }
  | { readonly ok: true; readonly outline: ComparisonOutline };

export interface ComparisonOutline {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly same: number;
  readonly unread: { readonly before: number; readonly after: number };
  readonly shifts: readonly VerdictShift[];
}

/** Calls about many files. The engine that checks a file and the one that collects them need not be the same. */
export interface BatchCalls {
  'batch-file': { ask: BatchFileAsk; answer: BatchFileAnswer };
  /** Forgets the files that were collected. */
  'batch-begin': { ask: null; answer: null };
  'batch-take': { ask: { readonly packed: ArrayBuffer }; answer: null };
  /** Makes the summary of what was collected. */
  'batch-make': { ask: BatchMakeAsk; answer: BatchMakeAnswer };
  /** Holds two files against each other. */
  'batch-compare': { ask: CompareAsk; answer: CompareAnswer };
  /** Lines of the comparison that was made. */
  'batch-compared-lines': {
    ask: { readonly from: number; readonly count: number; readonly language: Language };
    answer: readonly ComparisonLine[];
  };
  /** The comparison that was made as a sheet; its rows follow in slices. */
  'batch-compared-sheet': {
    ask: { readonly madeOn: IsoDate; readonly language: Language };
    answer: readonly SheetOutline[];
  };
  'batch-compared-rows': {
    ask: { readonly sheet: number; readonly from: number; readonly count: number };
    answer: { readonly rows: NewSheet['rows'] };
  };
  'batch-rows': {
    ask: { readonly sheet: number; readonly from: number; readonly count: number };
    answer: { readonly rows: NewSheet['rows'] };
  };
  /** The summary that was made, as a workbook. */
  'batch-workbook': { ask: null; answer: { readonly bytes: ArrayBuffer } };
}

export const isBatchCall = (call: string): call is keyof BatchCalls => call.startsWith('batch-');
