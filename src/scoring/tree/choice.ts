import { compare, isZero, sum, type Exact } from '../exact';
import type { CriterionNode, CriterionTree } from './criterion-tree';

const known = new WeakMap<CriterionTree, ReadonlySet<number>>();

function isChoice(tree: CriterionTree, { children, max, sort }: CriterionNode): boolean {
  // Bonus and deduction rows add up to more than their own limit as a rule.
  if (sort !== 'base') return false;
  const levels = children.flatMap((child) => tree.nodes[child] ?? []);
  const points = levels.flatMap((level): Exact[] => (level.children.length === 0 && level.max ? [level.max] : []));
  const [best, last] = [points[0], points.at(-1)];
  if (points.length !== children.length || points.length < 2 || !best || !last) return false;
  const falls = points.every((each, at) => at === 0 || compare(each, points[at - 1] ?? each) < 0);
  if (!falls) return false;
  return max ? compare(best, max) === 0 && compare(sum(points), max) !== 0 : isZero(last);
}

/**
 * Groups whose rows are levels of one criterion ("đúng hạn 10, chậm 5, không gửi 0"), of which one is chosen: points fall from row to row,
 * and the first has all the points of the group.
 */
export function choicesOf(tree: CriterionTree): ReadonlySet<number> {
  const found = known.get(tree) ?? new Set(tree.nodes.flatMap((node) => (isChoice(tree, node) ? [node.index] : [])));
  known.set(tree, found);
  return found;
}
