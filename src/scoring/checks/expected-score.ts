import { defineMessages } from '../../i18n/message';
import { subtract, toNumber } from '../exact';
import { agrees } from '../expected/agreement';
import { explain } from '../expected/explain';
import { meant } from '../sheet/score-cell';
import { addressOf } from '../sheet/score-sheet';
import { nameOf } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';

const messages = defineMessages('expected-score', {
  differs: {
    vi: '{criterion}: chấm {score} điểm (ô {cell}), theo cách chấm là {expected}. {steps}',
    en: '{criterion}: {score} points (cell {cell}), the method gives {expected}. {steps}',
  },
});

/** A typed score differs from what the stated method gives; a score that may still change is not held against anybody. */
export const expectedScore: ScoreCheck = {
  id: 'expected-score',
  messages,
  run({ sheet, options: { methods }, figures }) {
    if (sheet.layout !== 'unit') return [];
    return sheet.tree.nodes.flatMap((node): ScoreFinding[] => {
      return figures.flatMap(({ series, isScoredHere }): ScoreFinding[] => {
        const cell = series.cells[node.index] ?? null;
        const typed = isScoredHere[node.index] ? meant(cell) : null;
        if (!cell || !typed) return [];
        const expected = explain(sheet, node, methods, typed);
        if (expected?.result.outcome !== 'scored' || expected.result.isProvisional) return [];
        const { score, steps } = expected.result;
        if (agrees(typed, score, node.sort)) return [];
        const [printed, recomputed] = [toNumber(typed), toNumber(score)];
        const data = { criterion: nameOf(node), score: printed, cell: addressOf(cell), expected: recomputed };
        return [
          {
            check: 'expected-score',
            outcome: 'fail',
            severity: 'warn',
            row: cell.row,
            alsoWrong: [],
            cells: [addressOf(cell)],
            message: messages.say('differs', { ...data, steps: expected.words(steps) }),
            figure: { printed, recomputed, gap: toNumber(subtract(typed, score)), culprit: addressOf(cell) },
          },
        ];
      });
    });
  },
};
