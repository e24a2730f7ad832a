import type { Message, MessageBook, Wording } from '../../i18n/message';
import type { RowIndex } from '../../sheet/address';
import type { ScoreSheet } from '../sheet/score-sheet';
import type { SeriesFigures, WrongFigure } from './figures';
import type { ScoreOptions } from './options';

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
