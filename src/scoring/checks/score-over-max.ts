import { defineMessages } from '../../i18n/message';
import { add, compare, isNegative, isPositive, subtract, toNumber } from '../exact';
import { meant } from '../sheet/score-cell';
import { addressOf } from '../sheet/score-sheet';
import { leavesOf, nameOf } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';

const messages = defineMessages('score-over-max', {
  over: {
    vi: '{criterion}: chấm {score} điểm, tối đa {max} (ô {cell}).',
    en: '{criterion}: {score} points, at most {max} are allowed (cell {cell}).',
  },
  group: {
    vi: '{criterion}: các mục cộng lại {score} điểm, tối đa {max}.',
    en: '{criterion}: its parts add up to {score} points, at most {max} are allowed.',
  },
});

/** Points beyond the most of a criterion, or of a group whose parts state none. Bonus and deduction rows are left out. */
export const scoreOverMax: ScoreCheck = {
  id: 'score-over-max',
  messages,
  run: ({ sheet, sheet: { tree }, figures }) =>
    figures.flatMap(({ series, truth, isScoredHere, tolerance }) =>
      tree.nodes.flatMap((node): ScoreFinding[] => {
        const { index, max } = node;
        if (!max || isNegative(max) || node.sort !== 'base') return [];
        const cell = series.cells[index] ?? null;
        const own = isScoredHere[index] ? meant(cell) : null;
        const finding = (cells: readonly string[], row: number, score: number, message: ScoreFinding['message']) => ({
          check: 'score-over-max',
          outcome: 'fail' as const,
          severity: 'block' as const,
          row,
          alsoWrong: [],
          cells,
          message,
          figure: {
            printed: score,
            recomputed: toNumber(max),
            gap: toNumber(subtract(truth[index] ?? max, max)),
            culprit: cells[0] ?? null,
          },
        });
        if (cell && own) {
          const bonus = meant(sheet.bonus?.[index] ?? null);
          if (compare(own, bonus && isPositive(bonus) ? add(max, bonus) : max) <= 0) return [];
          const address = addressOf(cell);
          const data = { criterion: nameOf(node), score: toNumber(own), max: toNumber(max), cell: address };
          return [finding([address], cell.row, data.score, messages.say('over', data))];
        }
        // Where the parts say no most points of their own, nothing else would tell that the group has too many.
        const leaves = leavesOf(tree, node).filter((leaf) => leaf !== node);
        if (leaves.length === 0 || leaves.some((leaf) => leaf.max)) return [];
        const score = truth[index] ?? max;
        if (compare(score, add(max, tolerance)) <= 0) return [];
        const cells = [cell, ...leaves.map((leaf) => series.cells[leaf.index] ?? null)].flatMap((one) => one ?? []);
        const [first] = cells;
        if (!first) return [];
        const data = { criterion: nameOf(node), score: toNumber(score), max: toNumber(max) };
        return [finding(cells.map(addressOf), first.row, data.score, messages.say('group', data))];
      }),
    ),
};
