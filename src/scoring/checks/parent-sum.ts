import { defineMessages } from '../../i18n/message';
import { add, compare, subtract, toNumber, ZERO, type Exact } from '../exact';
import { meant, type ScoreCell } from '../sheet/score-cell';
import { addressOf, type ScoreSheet } from '../sheet/score-sheet';
import { choicesOf } from '../tree/choice';
import { isLeaf, leavesOf, nameOf, type CriterionNode } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { sumFinding } from './sum-finding';

const messages = defineMessages('parent-sum', {
  group: { vi: 'Điểm nhóm {criterion}', en: 'Points of group {criterion}' },
  max: {
    vi: 'Điểm tối đa của {criterion} ghi {printed}, các mục bên trong cộng lại là {recomputed}, chênh {gap} (ô {cell}).',
    en: 'The most points of {criterion} say {printed}, its parts add up to {recomputed}, a gap of {gap} (cell {cell}).',
  },
  'max-total': {
    vi: 'Tổng điểm tối đa ghi {printed}, các nhóm cộng lại là {recomputed}, chênh {gap} (ô {cell}).',
    en: 'The most points in all say {printed}, the groups add up to {recomputed}, a gap of {gap} (cell {cell}).',
  },
});

const groupName = (node: CriterionNode) => ({
  vi: messages.templates.group.vi.replace('{criterion}', nameOf(node)),
  en: messages.templates.group.en.replace('{criterion}', nameOf(node)),
});

/** Sum of the most points of some nodes; null when one of them says none. */
function mostOf(
  { tree }: ScoreSheet,
  indexes: readonly number[],
  sorts: readonly CriterionNode['sort'][],
): Exact | null {
  let all: Exact = ZERO;
  for (const index of indexes) {
    const node = tree.nodes[index];
    if (!node || !sorts.includes(node.sort)) continue;
    if (!node.max) return null;
    all = add(all, node.max);
  }
  return all;
}

function maxFinding(cell: ScoreCell, printed: Exact, recomputed: Exact, node: CriterionNode | null): ScoreFinding {
  const figures = {
    printed: toNumber(printed),
    recomputed: toNumber(recomputed),
    gap: toNumber(subtract(printed, recomputed)),
  };
  const data = { ...figures, cell: addressOf(cell) };
  return {
    check: 'parent-sum',
    outcome: 'fail',
    severity: 'warn',
    row: cell.row,
    alsoWrong: [],
    cells: [addressOf(cell)],
    message: node ? messages.say('max', { ...data, criterion: nameOf(node) }) : messages.say('max-total', data),
    figure: { ...figures, culprit: null },
  };
}

/** Most points of groups and of the whole table. Bonus and deduction groups may be capped below their parts, so they are left out. */
function maxFindings(sheet: ScoreSheet): ScoreFinding[] {
  const { tree, maxCells, maxTotal, isWeighted } = sheet;
  if (isWeighted) return [];
  const choices = choicesOf(tree);
  const groups = tree.nodes.flatMap((node): ScoreFinding[] => {
    const cell = maxCells[node.index];
    if (!cell || !node.max || node.children.length === 0 || node.sort !== 'base' || choices.has(node.index)) return [];
    const parts = mostOf(sheet, node.children, ['base']);
    // A part whose own most points are wrong is told there; the leaves then still add up.
    const leaves = leavesOf(tree, node).map(({ index }) => index);
    const isRight = [parts, mostOf(sheet, leaves, ['base'])].some(
      (sum) => sum && node.max && compare(sum, node.max) === 0,
    );
    return parts && !isRight && compare(parts, ZERO) > 0 ? [maxFinding(cell, node.max, parts, node)] : [];
  });
  const printed = meant(maxTotal);
  const base = mostOf(sheet, tree.roots, ['base']);
  const withBonus = mostOf(sheet, tree.roots, ['base', 'bonus', 'adjustment']);
  if (!maxTotal || !printed || !base || compare(base, ZERO) === 0) return groups;
  const leaves = mostOf(
    sheet,
    tree.nodes.filter(isLeaf).map(({ index }) => index),
    ['base'],
  );
  const isRight = [base, withBonus, leaves].some((sum) => sum && compare(sum, printed) === 0);
  return isRight ? groups : [...groups, maxFinding(maxTotal, printed, base, null)];
}

/** A group's printed score, or its most points, differs from its parts. */
export const parentSum: ScoreCheck = {
  id: 'parent-sum',
  messages,
  run: ({ sheet, figures }) => [
    ...maxFindings(sheet),
    ...figures.flatMap((one) =>
      one.wrong.flatMap((figure) =>
        figure.node && figure.culprits.length === 0
          ? [sumFinding('parent-sum', sheet, one, figure, groupName(figure.node))]
          : [],
      ),
    ),
  ],
};
