import { defineMessages } from '../../i18n/message';
import { coverage } from '../formula/coverage';
import { parseSum } from '../formula/sum';
import { counted, type ScoreCell } from '../sheet/score-cell';
import { addressOf, type ScoreSeries, type ScoreSheet } from '../sheet/score-sheet';
import { isLeaf, type CriterionNode } from '../tree/criterion-tree';
import { MAX_LISTED } from './figure-messages';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { typedAmongFormulas } from './sisters';

const messages = defineMessages('formula-replaced', {
  typed: {
    vi: 'Ô {cell} là số gõ tay, các ô cùng loại là công thức: sửa điểm thì ô này không đổi theo.',
    en: 'Cell {cell} was typed where its sister cells hold formulas: it will not follow when scores change.',
  },
  misses: {
    vi: 'Công thức ở ô {cell} bỏ sót {culprits}: hiện chưa sai nhưng sẽ sai khi ô đó có điểm.',
    en: 'The formula in cell {cell} leaves out {culprits}: it is not wrong yet, but will be once there are points.',
  },
  elsewhere: {
    vi: 'Công thức ở ô {cell} lấy số ở chỗ khác ({culprits}): con số hiện trùng nhưng sẽ sai khi sửa điểm.',
    en: 'The formula in cell {cell} points elsewhere ({culprits}): the figure happens to agree, but will not follow the scores.',
  },
});

const finding = (cell: ScoreCell, cells: readonly string[], message: ScoreFinding['message']): ScoreFinding => ({
  check: 'formula-replaced',
  outcome: 'fail',
  severity: 'warn',
  row: cell.row,
  alsoWrong: [],
  cells: [addressOf(cell), ...cells],
  message,
  figure: null,
});

/** A sum that is right today but does not take in what it should. */
function latent(sheet: ScoreSheet, series: ScoreSeries, node: CriterionNode | null, cell: ScoreCell): ScoreFinding[] {
  const sum = typeof cell.formula === 'string' ? parseSum(cell.formula) : null;
  if (!sum || sum.terms.length === 0) return [];
  const covered = coverage(sheet, series, node, sum);
  if (!covered) return [];
  const list = (cells: readonly ScoreCell[]) => cells.slice(0, MAX_LISTED).map(addressOf);
  const { elsewhere, missed } = covered;
  const data = { cell: addressOf(cell) };
  if (elsewhere.length > 0) {
    const culprits = list(elsewhere);
    return [finding(cell, culprits, messages.say('elsewhere', { ...data, culprits: { list: culprits } }))];
  }
  if (missed.length === 0) return [];
  const culprits = list(missed);
  return [finding(cell, culprits, messages.say('misses', { ...data, culprits: { list: culprits } }))];
}

/** A number typed among formulas, and formulas that are right by chance. A figure that is wrong already is told elsewhere. */
export const formulaReplaced: ScoreCheck = {
  id: 'formula-replaced',
  messages,
  run({ sheet, figures }) {
    const wrong = new Set(figures.flatMap((one) => one.wrong.map(({ cell }) => cell)));
    const typed = [...typedAmongFormulas(sheet)]
      .filter((cell) => !wrong.has(cell))
      .map((cell) => finding(cell, [], messages.say('typed', { cell: addressOf(cell) })));
    const sums = figures.flatMap(({ series }) =>
      [...sheet.tree.nodes, null].flatMap((node) => {
        const cell = node ? (series.cells[node.index] ?? null) : series.total;
        if (!cell || wrong.has(cell) || counted(cell) === null || (node && isLeaf(node))) return [];
        return latent(sheet, series, node, cell);
      }),
    );
    return [...typed, ...sums];
  },
};
