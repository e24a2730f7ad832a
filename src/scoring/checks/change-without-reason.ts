import { defineMessages } from '../../i18n/message';
import { compare, toNumber } from '../exact';
import { meant } from '../sheet/score-cell';
import { addressOf, SCORE_ROLES, type ScoreSeries } from '../sheet/score-sheet';
import { nameOf } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';

const messages = defineMessages('change-without-reason', {
  changed: {
    vi: '{criterion}: {label} {after} khác {earlier} {before} (ô {cell}) nhưng không ghi lý do (ô {reason}).',
    en: '{criterion}: {label} {after} differs from {earlier} {before} (cell {cell}) but no reason is given (cell {reason}).',
  },
});

const inOrder = (series: readonly ScoreSeries[]): ScoreSeries[] =>
  SCORE_ROLES.flatMap((role) => series.filter((one) => one.role === role));

/** A later score differs from the one before it, the table has a column for reasons, and none is given. */
export const changeWithoutReason: ScoreCheck = {
  id: 'change-without-reason',
  messages,
  run({ sheet, figures }) {
    const reasons = sheet.reason ?? sheet.explain;
    if (!reasons || sheet.layout !== 'unit') return [];
    const stages = inOrder(sheet.series);
    const here = new Map(figures.map(({ series, isScoredHere }) => [series, isScoredHere]));
    return sheet.tree.nodes.flatMap((node): ScoreFinding[] => {
      const { index } = node;
      const reason = reasons[index];
      if (!reason || reason.text !== '') return [];
      let before: { readonly label: string; readonly score: ReturnType<typeof meant> } | null = null;
      for (const stage of stages) {
        const cell = stage.cells[index] ?? null;
        const score = here.get(stage)?.[index] ? meant(cell) : null;
        if (!cell || !score) continue;
        if (before?.score && compare(before.score, score) !== 0) {
          const data = {
            criterion: nameOf(node),
            label: stage.label,
            after: toNumber(score),
            earlier: before.label,
            before: toNumber(before.score),
            cell: addressOf(cell),
            reason: addressOf(reason),
          };
          return [
            {
              check: 'change-without-reason',
              outcome: 'unknown',
              severity: 'supplement',
              row: cell.row,
              alsoWrong: [],
              cells: [addressOf(cell), addressOf(reason)],
              message: messages.say('changed', data),
              figure: null,
            },
          ];
        }
        before = { label: stage.label, score };
      }
      return [];
    });
  },
};
