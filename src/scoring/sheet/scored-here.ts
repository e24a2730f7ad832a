import { isLeaf, type CriterionTree } from '../tree/criterion-tree';
import { isGiven, meant } from './score-cell';
import type { ScoreSeries } from './score-sheet';

/** By node index: whether the node holds a score itself, as leaves do, and groups with a figure of their own over leaves without any. */
export function scoredHere(tree: CriterionTree, cells: ScoreSeries['cells']): boolean[] {
  const here: boolean[] = [];
  const hasBelow: boolean[] = [];
  for (const node of [...tree.nodes].reverse()) {
    const cell = cells[node.index] ?? null;
    const below = node.children.some((child) => hasBelow[child] || here[child]);
    here[node.index] = isLeaf(node) ? meant(cell) !== null : !below && isGiven(cell);
    hasBelow[node.index] = below;
  }
  return here;
}
