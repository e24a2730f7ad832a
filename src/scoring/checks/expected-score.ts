import { defineMessages } from '../../i18n/message';
import { subtract, toNumber } from '../exact';
import { isOtherThan } from '../expected/agreement';
import { explain, type Expected } from '../expected/explain';
import { meant, type ScoreCell } from '../sheet/score-cell';
import { addressOf } from '../sheet/score-sheet';
import { nameOf, type CriterionNode } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';

const messages = defineMessages('expected-score', {
  differs: {
    vi: '{criterion}: chấm {score} điểm (ô {cell}), theo cách chấm là {expected}. {steps}',
    en: '{criterion}: {score} points (cell {cell}), the method gives {expected}. {steps}',
  },
  beside: {
    vi: '{criterion}: chấm {score} điểm (ô {cell}), so với {peers} đơn vị khác trong tệp thì theo cách chấm là {expected}; nếu khối còn đơn vị khác thì so lại. {steps}',
    en: '{criterion}: {score} points (cell {cell}); beside {peers} other units of the workbook the method gives {expected}; compare again where the bloc has more units. {steps}',
  },
});

/**
 * A typed score beside what its method gives; null where they agree, and where the method's score may still change.
 * @param peers how many other units it was measured by; null where none matter. As a file may lack some of them, such a difference is for
 * people to look at.
 */
export function scoreDifference(
  node: CriterionNode,
  cell: ScoreCell,
  { result, words }: Expected,
  peers: number | null,
): ScoreFinding | null {
  const typed = meant(cell);
  if (!typed || result.outcome !== 'scored' || !isOtherThan(typed, result, node.sort)) return null;
  const { score, steps } = result;
  const [printed, recomputed] = [toNumber(typed), toNumber(score)];
  const data = { criterion: nameOf(node), score: printed, cell: addressOf(cell), expected: recomputed };
  return {
    check: 'expected-score',
    outcome: peers === null ? 'fail' : 'review',
    severity: 'warn',
    row: cell.row,
    alsoWrong: [],
    cells: [addressOf(cell)],
    message:
      peers === null
        ? messages.say('differs', { ...data, steps: words(steps) })
        : messages.say('beside', { ...data, peers, steps: words(steps) }),
    figure: { printed, recomputed, gap: toNumber(subtract(typed, score)), culprit: addressOf(cell) },
  };
}

/** A typed score differs from what the stated method gives; a score that may still change is not held against anybody. */
export const expectedScore: ScoreCheck = {
  id: 'expected-score',
  messages,
  run({ sheet, options: { methods }, figures }) {
    if (sheet.layout !== 'unit') return [];
    return sheet.tree.nodes.flatMap((node) =>
      figures.flatMap(({ series, isScoredHere }): ScoreFinding[] => {
        const cell = isScoredHere[node.index] ? (series.cells[node.index] ?? null) : null;
        const expected = cell && explain(sheet, node, methods, meant(cell));
        const found = expected && scoreDifference(node, cell, expected, null);
        return found ? [found] : [];
      }),
    );
  },
};
