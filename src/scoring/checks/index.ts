import { METHOD_BOOKS } from '../methods/index';
import type { MessageBook, Wording } from '../../i18n/message';
import { readingMessages } from '../read/messages';
import type { ScoreSheet } from '../sheet/score-sheet';
import { changeWithoutReason } from './change-without-reason';
import { DEFAULT_OPTIONS, type ScoreOptions } from './options';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { evidenceMissing } from './evidence-missing';
import { expectedScore } from './expected-score';
import { figureMessages } from './figure-messages';
import { seriesFigures } from './figures';
import { formulaReplaced } from './formula-replaced';
import { gradeCeiling } from './grade-ceiling';
import { gradeMismatch } from './grade-mismatch';
import { leafUnscored } from './leaf-unscored';
import { withoutNotAdded } from './not-added';
import { numberAsText } from './number-as-text';
import { ownUnitScored } from './own-unit-scored';
import { parentSum } from './parent-sum';
import { quotaExceeded } from './quota-exceeded';
import { rankMismatch } from './rank-mismatch';
import { scoreNegative } from './score-negative';
import { scoreOverMax } from './score-over-max';
import { totalMismatch } from './total-mismatch';

/** Every check of score tables, in the order in which findings are told. */
export const SCORE_CHECKS: readonly ScoreCheck[] = [
  numberAsText,
  scoreOverMax,
  scoreNegative,
  parentSum,
  totalMismatch,
  formulaReplaced,
  leafUnscored,
  changeWithoutReason,
  evidenceMissing,
  expectedScore,
  rankMismatch,
  ownUnitScored,
  quotaExceeded,
  gradeMismatch,
  gradeCeiling,
];

/** Every sentence that the scoring room can say. */
export const SCORING_BOOKS: readonly MessageBook<Readonly<Record<string, Wording>>>[] = [
  ...METHOD_BOOKS,
  readingMessages,
  figureMessages,
  ...SCORE_CHECKS.map(({ messages }) => messages),
];

/** Checks one table of scores. Findings come check by check, top down within each. Never throws. */
export function checkScores(sheet: ScoreSheet, options: Partial<ScoreOptions> = {}): ScoreFinding[] {
  const all: ScoreOptions = { ...DEFAULT_OPTIONS, ...options };
  const added = withoutNotAdded(sheet.series.map((series) => seriesFigures(sheet, series, all)));
  return SCORE_CHECKS.flatMap((check) => check.run({ sheet, options: all, ...added }));
}
