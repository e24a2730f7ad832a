import type { SaidReadings, ScoreSetting } from '../../check/index';
import type { Verdict } from '../../criteria/criterion';
import type { Language, Wording } from '../../i18n/message';
import type { WorkbookMarks } from '../../marks/marks';
import type { PlanPage } from '../../report/plan-page/plan-page';
import type { Area, RowIndex } from '../../sheet/address';
import type { FormCorrection, TableCorrection } from '../../sheet/correction';
import type { Grid, GridRow } from '../../sheet/grid';
import type { IsoDate } from '../../sheet/value';
import type { NewSheet } from '../../summary/page/sheet-model';
import type { TemplateChoice } from '../../summary/template/choices';
import type { BatchCalls } from './batch/batch-types';
import type { ListNames } from './list-names';
import type { ListPage, ListView, RowDetails } from './list-types';
import type { Overview } from './overview-types';
import type { OwnPlan } from './plans/own-plans';
import type { ScoreAnswer, ScoreAsk, ScorePlanFile, ScoreSheetsAsk } from './scores/score-types';

/** A plan as it is chosen from. */
export interface PlanChoice {
  readonly id: string;
  readonly title: Wording;
  /** `90/KH-UBND` */
  readonly number: string;
  readonly authority: string;
  /** A plan file of the office, not one that comes with the product. */
  readonly isOwn: boolean;
}

/** What a file is as a plan: its id and text, or every problem in words. */
export type PlanFile =
  | { readonly ok: true; readonly id: string; readonly text: string }
  | { readonly ok: false; readonly problems: readonly { readonly code: string; readonly message: Wording }[] };

/** The plan that fits the open workbook best, with what tells it. */
export interface PlanProposal {
  readonly plan: string;
  /** Columns whose headers the plan knows by a field of its own. */
  readonly columns: number;
  /** A line of a title block that the plan's tables are known by; null when none was seen. */
  readonly title: string | null;
}

/** The screen about a plan. */
export interface PlanView {
  readonly page: PlanPage;
  readonly templates: readonly TemplateChoice[];
  readonly lists: readonly OfficeListView[];
}

/** A grid without its rows: they follow in slices. */
export interface GridOutline {
  readonly grid: Omit<Grid, 'rows'>;
  readonly rowCount: number;
}

export interface CheckAsk {
  readonly plan: string;
  readonly corrections: readonly TableCorrection[];
  readonly forms: readonly FormCorrection[];
  readonly asOf: IsoDate;
  /** The office's lists that a person named. */
  readonly lists?: readonly ListAsk[];
  /** How the khối scores, in place of what the plan says. */
  readonly scoring?: ScoreSetting;
}

/** A list on a sheet of the workbook, or the names of a file. */
export type ListAsk =
  { readonly list: string; readonly sheet: string } | ({ readonly file: string } & Omit<ListNames, 'source'>);

/** A list as it is known: null where the workbook has none. */
export interface OfficeListView {
  readonly id: string;
  readonly label: string;
  readonly known: { readonly source: string; readonly count: number; readonly unread: number } | null;
}

/** The names of a file that was chosen as a list. */
export type ListFile =
  | ({ readonly ok: true } & Pick<ListNames, 'names' | 'groups' | 'unread'>)
  | { readonly ok: false; readonly message: Wording; readonly next: Wording };

/** Cells read again: rows of {@link GridRow} from `area.top`, whose styles point into `styles`. */
interface EditAsk {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly GridRow[];
  readonly styles: Grid['styles'];
}

interface EditAnswer {
  /** Records judged again. */
  readonly judged: number;
}

/** A workbook file that the engine reads by itself. */
export type OpenedFile =
  | { readonly ok: true; readonly activeSheet: string | null }
  | { readonly ok: false; readonly message: Wording; readonly next: Wording };

/** The parts of the marks that come at once; the many rows follow in slices. */
export interface MarksOutline {
  readonly marks: WorkbookMarks;
  /** Number of rows left out of each table of `marks`, and of its results sheet. */
  readonly tableRows: readonly number[];
  readonly resultRows: number;
}

/** What the page asks of the engine, and what it is answered. Everything is plain data: it crosses a worker's boundary. */
export interface EngineCalls extends BatchCalls {
  /** The plans that come with the product, and the office's own. */
  plans: { ask: null; answer: readonly PlanChoice[] };
  /** The office's own plans, in place of those before. Sent by the client itself, before the first question that follows. */
  'own-plans': { ask: { readonly plans: readonly OwnPlan[] }; answer: null };
  /** Reads a file as a plan document; no plan changes. */
  'plan-file': { ask: { readonly bytes: ArrayBuffer }; answer: PlanFile };
  /** A new workbook begins; the rows of its grids follow. The one that is held stays until a check. */
  begin: { ask: { readonly grids: readonly GridOutline[] }; answer: null };
  rows: {
    ask: { readonly grid: number; readonly from: RowIndex; readonly rows: readonly (GridRow | undefined)[] };
    answer: null;
  };
  /** A workbook from the bytes of a file, in place of `begin` and `rows`. */
  file: { ask: { readonly bytes: ArrayBuffer }; answer: OpenedFile };
  propose: { ask: null; answer: PlanProposal | null };
  /** Reads and judges the workbook that was handed over last. */
  check: { ask: CheckAsk; answer: null };
  edit: { ask: EditAsk; answer: EditAnswer };
  /** Reads anew the sheets that a correction concerns, and judges again; the workbook is not handed over again. */
  correct: { ask: SaidReadings; answer: { readonly sheets: readonly string[] } };
  overview: { ask: { readonly language: Language }; answer: Overview };
  page: { ask: { readonly view: ListView; readonly from: number; readonly count: number }; answer: ListPage };
  details: {
    ask: { readonly table: number; readonly row: number | null; readonly language: Language };
    answer: RowDetails;
  };
  /** Score tables with totals and places as they are now. */
  scores: { ask: ScoreAsk; answer: ScoreAnswer };
  /** Empty score sheets with their summary, under names that are free in the workbook. */
  'score-sheets': { ask: ScoreSheetsAsk; answer: readonly NewSheet[] };
  /** Reads a file as a score plan: a plan document, or a workbook with a table of criteria. The workbook that is held stays. */
  'score-plan-file': { ask: { readonly bytes: ArrayBuffer }; answer: ScorePlanFile };
  marks: { ask: { readonly language: Language }; answer: MarksOutline };
  /** Rows of one table of the marks just made; `table: null` are those of the results sheet. */
  'mark-rows': {
    ask: { readonly table: number | null; readonly from: number; readonly count: number };
    answer: { readonly rows: readonly unknown[] };
  };
  /** What a plan asks, with the columns of the workbook that is held, and the empty sheets that can be made. */
  'plan-page': { ask: { readonly plan: string; readonly language: Language }; answer: PlanView };
  /** Reads a file as a list; the workbook that is held stays. */
  'list-file': {
    ask: { readonly plan: string; readonly list: string; readonly file: string; readonly bytes: ArrayBuffer };
    answer: ListFile;
  };
  /** The office's lists of a plan with their names: those of files, and those that the checked workbook holds. */
  'known-lists': {
    ask: { readonly plan: string; readonly lists: readonly ListAsk[] };
    answer: readonly ListNames[];
  };
  template: {
    ask: { readonly plan: string; readonly kind: string; readonly subjects: string; readonly language: Language };
    answer: NewSheet;
  };
  /** The report as `thidua check --format json` prints it, in UTF-8. Without a hash: Excel does not hand over the file. */
  document: { ask: { readonly file: string; readonly language: Language }; answer: { readonly bytes: ArrayBuffer } };
}

export type EngineCall = keyof EngineCalls;

/** What goes over the wire to the engine and back. */
export type EngineRequest = {
  [Call in EngineCall]: { readonly id: number; readonly call: Call; readonly ask: EngineCalls[Call]['ask'] };
}[EngineCall];
export type EngineResponse =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly detail: string };

export type { Verdict };
