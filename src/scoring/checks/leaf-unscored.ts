import { defineMessages } from '../../i18n/message';
import { fold } from '../../sheet/text/fold';
import { cellText } from '../../sheet/values/cell-text';
import { noScoreReason } from '../sheet/no-score';
import type { ScoreCell } from '../sheet/score-cell';
import { addressOf, type ScoreSheet } from '../sheet/score-sheet';
import { choicesOf } from '../tree/choice';
import { ancestorsOf, isLeaf, nameOf, type CriterionNode } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';

const messages = defineMessages('leaf-unscored', {
  blank: {
    vi: '{criterion}: chưa chấm điểm (ô {cell} trống).',
    en: '{criterion}: not scored (cell {cell} is blank).',
  },
  dash: {
    vi: '{criterion}: ghi "{text}" (ô {cell}), nghĩa là chưa chấm, không phải 0 điểm.',
    en: '{criterion}: says "{text}" (cell {cell}), which means not scored, not zero.',
  },
  unreadable: {
    vi: '{criterion}: ô {cell} ghi "{text}", không đọc được thành điểm.',
    en: '{criterion}: cell {cell} says "{text}", which is no score.',
  },
});

/** Share of leaves that must have a score before the others count as forgotten. */
const MOSTLY = 0.5;
/** Readings that say themselves why there is no score, and such as are told elsewhere. */
const TOLD: ReadonlySet<string> = new Set(['not-arisen', 'not-assigned', 'two-ways']);

const isExempt = ({ target, actual }: ScoreSheet, { index }: CriterionNode): boolean =>
  [target, actual].some((texts) => noScoreReason(texts?.[index]?.text ?? '') !== null);

/** Words that say in a row of bonus or deduction points that there are none. */
const NONE = /^(?:không|chưa|ko|kh|k)(?: |$)/u;

/** A text that stands where points belong: it is no score and no zero, whatever else is filled in. */
const isNoScore = (cell: ScoreCell, { sort }: CriterionNode): boolean =>
  cell.reading.kind === 'error' ||
  (cell.reading.kind === 'text' && (sort === 'base' || !NONE.test(fold(cellText(cell.raw)))));

/** A level beside the one that was chosen; where none is, the first speaks for all. */
function isOtherLevel(
  { tree }: ScoreSheet,
  { index, parent }: CriterionNode,
  isScoredHere: readonly boolean[],
): boolean {
  if (!choicesOf(tree).has(parent)) return false;
  const levels = tree.nodes[parent]?.children ?? [];
  return levels.some((level) => isScoredHere[level]) ? !isScoredHere[index] : levels[0] !== index;
}

/**
 * A leaf without a score in a line of scores that is otherwise filled; "-" means not scored, not zero. A text that is no score is told
 * wherever it stands, in rows of bonus and deduction points too.
 */
export const leafUnscored: ScoreCheck = {
  id: 'leaf-unscored',
  messages,
  run: ({ sheet, figures }) =>
    figures.flatMap(({ series, isScoredHere }) => {
      const { tree } = sheet;
      const leaves = tree.nodes.filter(
        (node) =>
          isLeaf(node) &&
          series.cells[node.index] &&
          (node.max !== null || sheet.maxCells.every((cell) => cell === null)) &&
          !isExempt(sheet, node) &&
          !isOtherLevel(sheet, node, isScoredHere) &&
          !ancestorsOf(tree, node).some(({ index }) => isScoredHere[index]),
      );
      const base = leaves.filter(({ sort }) => sort === 'base');
      const scored = base.filter(({ index }) => isScoredHere[index]).length;
      // Of a column without any score nothing tells that it is one.
      if (scored === 0) return [];
      const isMostly = scored >= base.length * MOSTLY;
      return leaves.flatMap((node): ScoreFinding[] => {
        const { index } = node;
        const cell = series.cells[index];
        if (!cell || isScoredHere[index] || TOLD.has(cell.reading.kind)) return [];
        if (!isNoScore(cell, node) && (!isMostly || node.sort !== 'base')) return [];
        const { raw, reading } = cell;
        const text = typeof raw === 'object' && raw !== null ? raw.error : String(raw ?? '').trim();
        const data = { criterion: nameOf(node), cell: addressOf(cell) };
        const message =
          reading.kind === 'blank'
            ? messages.say('blank', data)
            : messages.say(reading.kind === 'not-scored' ? 'dash' : 'unreadable', { ...data, text });
        return [
          {
            check: 'leaf-unscored',
            outcome: 'unknown',
            severity: 'supplement',
            row: cell.row,
            alsoWrong: [],
            cells: [addressOf(cell)],
            message,
            figure: null,
          },
        ];
      });
    }),
};
