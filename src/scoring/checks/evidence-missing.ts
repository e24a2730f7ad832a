import { defineMessages } from '../../i18n/message';
import { isPositive } from '../exact';
import { meant } from '../sheet/score-cell';
import { addressOf } from '../sheet/score-sheet';
import { nameOf } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';

const messages = defineMessages('evidence-missing', {
  missing: {
    vi: '{criterion}: có điểm (ô {cell}) nhưng không có minh chứng (ô {evidence}).',
    en: '{criterion}: points are given (cell {cell}) but there is no evidence (cell {evidence}).',
  },
});

/** A leaf with points but without evidence, where the table has a column for it. */
export const evidenceMissing: ScoreCheck = {
  id: 'evidence-missing',
  messages,
  run: ({ sheet, figures }) =>
    sheet.tree.nodes.flatMap((node): ScoreFinding[] => {
      const { index, sort } = node;
      const evidence = sheet.evidence?.[index];
      if (!evidence || !/^[-–—\s]*$/u.test(evidence.text) || sort === 'deduction') return [];
      const scored = figures.find(({ series, isScoredHere }) => {
        const value = isScoredHere[index] ? meant(series.cells[index] ?? null) : null;
        return value !== null && isPositive(value);
      });
      const cell = scored?.series.cells[index];
      if (!cell) return [];
      const [score, where] = [addressOf(cell), addressOf(evidence)];
      return [
        {
          check: 'evidence-missing',
          outcome: 'unknown',
          severity: 'supplement',
          row: cell.row,
          alsoWrong: [],
          cells: [where, score],
          message: messages.say('missing', { criterion: nameOf(node), cell: score, evidence: where }),
          figure: null,
        },
      ];
    }),
};
