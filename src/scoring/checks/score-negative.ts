import { defineMessages } from '../../i18n/message';
import { isNegative, toNumber } from '../exact';
import { meant } from '../sheet/score-cell';
import { addressOf } from '../sheet/score-sheet';
import { nameOf } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';

const messages = defineMessages('score-negative', {
  negative: {
    vi: '{criterion}: chấm {score} điểm (ô {cell}); điểm âm chỉ có ở mục điểm trừ.',
    en: '{criterion}: {score} points (cell {cell}); only deduction rows may be negative.',
  },
});

/** Points below zero outside bonus and deduction rows. */
export const scoreNegative: ScoreCheck = {
  id: 'score-negative',
  messages,
  run: ({ sheet: { tree }, figures }) =>
    figures.flatMap(({ series, isScoredHere }) =>
      tree.nodes.flatMap((node): ScoreFinding[] => {
        const { index, sort, max } = node;
        const cell = series.cells[index] ?? null;
        const score = isScoredHere[index] ? meant(cell) : null;
        if (!cell || !score || !isNegative(score) || sort !== 'base' || (max && isNegative(max))) return [];
        const shown = toNumber(score);
        return [
          {
            check: 'score-negative',
            outcome: 'fail',
            severity: 'block',
            row: cell.row,
            alsoWrong: [],
            cells: [addressOf(cell)],
            message: messages.say('negative', { criterion: nameOf(node), score: shown, cell: addressOf(cell) }),
            figure: { printed: shown, recomputed: 0, gap: shown, culprit: addressOf(cell) },
          },
        ];
      }),
    ),
};
