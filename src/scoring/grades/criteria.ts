import { isPositive, sum, type Exact } from '../exact';
import { choicesOf } from '../tree/choice';
import { isLeaf, type CriterionNode, type CriterionTree } from '../tree/criterion-tree';
import type { CriterionScore } from './grade';

/**
 * The scores that conditions on single criteria look at: those of base criteria without parts, and of groups that were scored as a whole;
 * of levels to choose from what was chosen counts for the criterion above. Criteria without a score or without most points are left out.
 * @param scoreOf the score that a node itself holds; null where it holds none.
 */
export function gradedCriteria(tree: CriterionTree, scoreOf: (node: CriterionNode) => Exact | null): CriterionScore[] {
  const choices = choicesOf(tree);
  return tree.nodes.flatMap((node): CriterionScore[] => {
    const { path, sort, children, parent } = node;
    if (sort !== 'base' || choices.has(parent)) return [];
    const levels = choices.has(node.index) ? children.flatMap((child) => tree.nodes[child] ?? []) : [];
    const max = node.max ?? levels[0]?.max ?? null;
    const chosen = levels.flatMap((level) => scoreOf(level) ?? []);
    const score = chosen.length > 0 ? sum(chosen) : scoreOf(node);
    const isScored = score !== null && max !== null && isPositive(max);
    return isScored && (isLeaf(node) || chosen.length > 0 || scoreOf(node) !== null) ? [{ path, score, max }] : [];
  });
}
