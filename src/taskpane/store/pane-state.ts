import type { Language, Message } from '../../i18n/message';
import type { Problem } from '../../i18n/problem';
import type { KnownForm } from '../../excel/workbook-host';
import type { NamedList } from './named-lists';
import type { ScorePlan } from '../../scoring/score-plan/score-plan';
import type { TableCorrection } from '../../sheet/correction';
import type { ListView } from '../engine/list-types';
import type { Overview } from '../engine/overview-types';
import type { PlanChoice, PlanProposal } from '../engine/protocol';
import type { ScoreWish } from '../engine/scores/score-types';

export type Tab = 'results' | 'recognised' | 'plan' | 'scores';

/** What is being done. `handing-over` is the copying of cells to the engine. */
export type WorkKind =
  'opening' | 'reading' | 'handing-over' | 'checking' | 'marking' | 'stopping' | 'unmarking' | 'making' | 'saving';

export interface Work {
  readonly kind: WorkKind;
  /** Blocks done and all of them; null while that is not known. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly canCancel: boolean;
}

/** Something to be tried again. */
export type Retry = 'check' | 'mark' | 'unmark';

/** What came of an action: one at a time, until it is dismissed or the next action begins. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly message: Message;
  readonly next: Message | null;
  /** Single things that went wrong beside what was done. */
  readonly problems: readonly Problem[];
  readonly retry: Retry | null;
}

/** A sentence for a screen reader; the number tells two equal ones apart. */
interface Announcement {
  readonly number: number;
  readonly message: Message;
}

export interface ChosenPlan {
  readonly id: string;
  /** What made it the chosen one: the workbook's settings, its columns, a person, or that there is no other. */
  readonly by: 'settings' | 'proposal' | 'person' | 'only';
}

/** A score plan that a person chose, until it is dropped or the pane closes. */
interface ChosenScorePlan {
  /** Name of its file. */
  readonly file: string;
  readonly plan: ScorePlan;
  /** Criteria whose method is known, and those whose method is said in words that are not understood. */
  readonly methods: number;
  readonly unread: number;
  /** The day on which it was chosen, where it was kept from an earlier time; null when it was chosen now. */
  readonly keptSince: string | null;
}

export interface PaneState {
  readonly language: Language;
  readonly plans: readonly PlanChoice[];
  readonly plan: ChosenPlan | null;
  readonly proposal: PlanProposal | null;
  /** The plan that the workbook keeps the id of and that this machine does not have; no other is taken in its place unasked. */
  readonly missingPlan: string | null;
  /** Grows when a plan file was opened or dropped, so that what was checked by a former one is checked anew. */
  readonly planFiles: number;
  readonly corrections: readonly TableCorrection[];
  /** The office's lists that a person named. */
  readonly lists: readonly NamedList[];
  /** How the khối scores, from a file that a person chose. */
  readonly scorePlan: ChosenScorePlan | null;
  /** What of the scores is in front. */
  readonly scores: ScoreWish;
  /** What was said of tables by their form, under any plan: kept in the workbook and on this machine. */
  readonly forms: readonly KnownForm[];
  /** Whether the corrections in use came with the workbook. */
  readonly areCorrectionsSaved: boolean;
  /** Where the cells came from: the open workbook, or the sample that comes with the product. */
  readonly source: 'workbook' | 'sample';
  readonly overview: Overview | null;
  /** Whether somebody asked for a check: before, only what was recognised is shown. */
  readonly isChecked: boolean;
  /** Grows with every new report, so that lists fetch anew. */
  readonly revision: number;
  /** Name of the sheet in front; null when it is not known. */
  readonly activeSheet: string | null;
  /** The workbook's rows or sheets changed since it was read. */
  readonly isStale: boolean;
  readonly hasMarks: boolean;
  /** The marks in the workbook are of an earlier report than the one shown. */
  readonly areMarksOld: boolean;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly announcement: Announcement | null;
  readonly tab: Tab;
  readonly isHelpShown: boolean;
  /** The screen for many files is in front. */
  readonly isBatchShown: boolean;
  readonly view: Omit<ListView, 'language'>;
}

export const ALL_ROWS: PaneState['view'] = { verdicts: [], search: '', group: 'row', closed: [] };

export const initialState = (language: Language): PaneState => ({
  language,
  plans: [],
  plan: null,
  proposal: null,
  missingPlan: null,
  planFiles: 0,
  corrections: [],
  lists: [],
  scorePlan: null,
  scores: { contest: 0, basis: null, unit: 0, without: [] },
  forms: [],
  areCorrectionsSaved: false,
  source: 'workbook',
  overview: null,
  isChecked: false,
  revision: 0,
  activeSheet: null,
  isStale: false,
  hasMarks: false,
  areMarksOld: false,
  work: null,
  notice: null,
  announcement: null,
  tab: 'results',
  isHelpShown: false,
  isBatchShown: false,
  view: ALL_ROWS,
});
