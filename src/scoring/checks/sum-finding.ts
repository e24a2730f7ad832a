import type { Wording } from '../../i18n/message';
import { toNumber } from '../exact';
import { addressOf, type ScoreSheet } from '../sheet/score-sheet';
import type { ScoreFinding } from './score-check';
import { likelyCulprit } from './culprit';
import { alsoClause, figureMessages, gapOf, MAX_LISTED } from './figure-messages';
import { changedBy, type SeriesFigures, type WrongFigure } from './figures';

/** The finding for a printed sum that is itself at fault: its culprit, and every figure above that it makes wrong. */
export function sumFinding(
  check: string,
  sheet: ScoreSheet,
  figures: SeriesFigures,
  figure: WrongFigure,
  name: Wording,
): ScoreFinding {
  const { how, cells } = likelyCulprit(sheet, figures, figure);
  const also = changedBy(figure.cell, figures);
  const culprits = cells.slice(0, MAX_LISTED).map(addressOf);
  const data = {
    figure: name,
    cell: addressOf(figure.cell),
    printed: toNumber(figure.printed),
    recomputed: toNumber(figure.recomputed),
    gap: toNumber(figure.gap),
    also: alsoClause(also),
  };
  const hasNoList = how === 'differs' || how === 'typed';
  const message = hasNoList
    ? figureMessages.say(how, data)
    : figureMessages.say(how, { ...data, culprits: { list: culprits } });
  const [first = null] = culprits;
  return {
    check,
    outcome: 'fail',
    severity: 'block',
    row: figure.cell.row,
    alsoWrong: also.map(({ cell }) => cell.row),
    cells: [...new Set([addressOf(figure.cell), ...culprits, ...also.map(({ cell }) => addressOf(cell))])],
    message,
    figure: gapOf(figure, first),
  };
}
