import type { Message, MessageBook, Wording } from '../../i18n/message';
import type { RowIndex } from '../../sheet/address';
import type { MethodSpec } from '../methods/method';
import type { Quota } from '../quotas/quota';
import type { ScoreSheet } from '../sheet/score-sheet';
import type { TotalRounding } from '../totals/total';
import type { SeriesFigures, WrongFigure } from './figures';

/** What a plan says of the checking of score tables. */
export interface ScoreOptions {
  /** Largest gap of a total that is no fault; null: 0,5 where a typed total stands over rounded scores, else 0,005. */
  readonly tolerance: number | null;
  /** Bounds of the total. */
  readonly clamp: { readonly low: number; readonly high: number } | null;
  /** How the total is rounded; null: it stays exact. */
  readonly rounding: TotalRounding | null;
  /** What places go by; null where no plan says: printed shares count as well as totals then. */
  readonly rankBy: 'points' | 'percent' | null;
  /** Paths of criteria whose scores break ties, in order. */
  readonly tieBreaks: readonly string[];
  /** `by-rule`: the plan breaks ties, so different places of equal totals are not asked about. */
  readonly ties: 'shared' | 'by-rule';
  /** The unit of the khối trưởng; null where it is not known (the sheet may say). */
  readonly ownUnit: string | null;
  readonly quotas: readonly Quota[];
  /** Checked methods by the path of their criterion. */
  readonly methods: ReadonlyMap<string, MethodSpec>;
}

export const DEFAULT_OPTIONS: ScoreOptions = {
  tolerance: null,
  clamp: null,
  rounding: null,
  rankBy: null,
  tieBreaks: [],
  ties: 'shared',
  ownUnit: null,
  quotas: [],
  methods: new Map(),
};

/** A figure as it stands beside what it should be. */
export interface FigureGap {
  readonly printed: number;
  readonly recomputed: number;
  /** printed - recomputed */
  readonly gap: number;
  /** A1 of the likely culprit. */
  readonly culprit: string | null;
}

export interface ScoreFinding {
  readonly check: string;
  readonly outcome: 'fail' | 'unknown' | 'review' | 'info';
  readonly severity: 'block' | 'supplement' | 'warn' | 'info';
  /** 0-based row of the record it is about; null for the whole table. */
  readonly row: RowIndex | null;
  /** Rows of the figures that it makes wrong as well. */
  readonly alsoWrong: readonly RowIndex[];
  /** A1, the culprit first, then the totals that it changes. */
  readonly cells: readonly string[];
  readonly message: Message;
  readonly figure: FigureGap | null;
}

export interface CheckInput {
  readonly sheet: ScoreSheet;
  readonly options: ScoreOptions;
  /** One per series, in the order of the sheet. */
  readonly figures: readonly SeriesFigures[];
  /** Typed sums of a table that works them out in another way than by adding up. */
  readonly unexplained: readonly WrongFigure[];
}

/** A check of score tables: a value, one file each. Ids are permanent: they end up in saved workbooks. */
export interface ScoreCheck {
  readonly id: string;
  readonly messages: MessageBook<Readonly<Record<string, Wording>>>;
  run(input: CheckInput): readonly ScoreFinding[];
}
