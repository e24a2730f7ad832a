import {
  add,
  clamp,
  divide,
  exact,
  HUNDRED,
  isPositive,
  multiply,
  negate,
  roundTo,
  ZERO,
  type Exact,
  type RoundingMode,
} from '../exact';
import { choicesOf } from '../tree/choice';
import { isLeaf, type CriterionNode, type CriterionTree } from '../tree/criterion-tree';

/** What a unit has under one leaf. */
export type LeafScore =
  | { readonly kind: 'scored'; readonly score: Exact; readonly zeroesParent?: boolean }
  /** The unit has no such target: the leaf's points leave its denominator. */
  | { readonly kind: 'not-assigned' }
  | { readonly kind: 'blank' };

/** How a total is rounded. */
export interface TotalRounding {
  /** 1; 0,5; 0,01 */
  readonly step: number;
  readonly mode: RoundingMode;
}

/** How points of a unit make its total. */
export interface TotalScheme {
  /** Bounds of the total, for example 0 to 110; null for none. */
  readonly clamp: { readonly low: number; readonly high: number } | null;
  /** Step that the total is rounded to before it is bounded; null or left out: it stays exact. */
  readonly rounding?: TotalRounding | null;
}

/** A node's share in the total. */
export interface NodeTotal {
  readonly score: Exact;
  /** Most points of its base leaves that were assigned. */
  readonly denominator: Exact;
  /** Leaves that have no score yet. */
  readonly blanks: number;
  /** Every leaf below left the denominator. */
  readonly isOut: boolean;
}

export interface UnitTotal {
  readonly total: Exact;
  /** The total before it was rounded and kept within its bounds. */
  readonly unclamped: Exact;
  readonly denominator: Exact;
  /** Total in per cent of the denominator; null when nothing was assigned. */
  readonly percent: Exact | null;
  readonly blanks: number;
}

/** A deduction typed as a positive figure is taken away where its group meets the rest of the total. */
export function signed(child: CriterionNode, parent: CriterionNode | null, score: Exact): Exact {
  const meets = child.sort === 'deduction' && parent?.sort !== 'deduction';
  return meets && isPositive(score) ? negate(score) : score;
}

/** A group of bonus or deduction points counts no more than its own most points. */
export function capped({ sort, max }: CriterionNode, score: Exact): Exact {
  if (!max || (sort !== 'bonus' && sort !== 'deduction')) return score;
  const most = isPositive(max) ? max : negate(max);
  return clamp(score, negate(most), most);
}

/** A leaf's share. */
export function leafTotal(node: CriterionNode, leaf: LeafScore): NodeTotal {
  const own = node.sort === 'base' ? (node.max ?? ZERO) : ZERO;
  if (leaf.kind === 'not-assigned') return { score: ZERO, denominator: ZERO, blanks: 0, isOut: true };
  if (leaf.kind === 'blank')
    return { score: ZERO, denominator: own, blanks: node.sort === 'base' ? 1 : 0, isOut: false };
  return { score: leaf.score, denominator: own, blanks: 0, isOut: false };
}

/** A parent's share from those of its children. `isZeroed`: one of its leaves zeroes it all. */
export function groupTotal(
  tree: CriterionTree,
  node: CriterionNode,
  ofChild: (child: CriterionNode) => NodeTotal,
  isZeroed: boolean,
): NodeTotal {
  let score = ZERO;
  let denominator = ZERO;
  let blanks = 0;
  let isOut = true;
  for (const index of node.children) {
    const child = tree.nodes[index];
    if (!child) continue;
    const share = ofChild(child);
    score = add(score, signed(child, node, share.score));
    denominator = add(denominator, share.denominator);
    blanks += share.blanks;
    isOut &&= share.isOut;
  }
  const own = { score: isZeroed ? ZERO : capped(node, score), isOut };
  if (isOut || !choicesOf(tree).has(node.index)) return { ...own, denominator, blanks };
  // Of levels to choose from one counts, and one is enough.
  const isChosen = blanks < node.children.length;
  return {
    ...own,
    denominator: node.max ?? ofChild(tree.nodes[node.children[0] ?? 0] as CriterionNode).denominator,
    blanks: isChosen ? 0 : 1,
  };
}

/** The total over the roots. */
export function rootTotal(
  tree: CriterionTree,
  ofRoot: (root: CriterionNode) => NodeTotal,
  scheme: TotalScheme,
): UnitTotal {
  let unclamped = ZERO;
  let denominator = ZERO;
  let blanks = 0;
  for (const index of tree.roots) {
    const root = tree.nodes[index];
    if (!root) continue;
    const share = ofRoot(root);
    unclamped = add(unclamped, signed(root, null, share.score));
    denominator = add(denominator, share.denominator);
    blanks += share.blanks;
  }
  const total = settledTotal(unclamped, scheme);
  const percent = isPositive(denominator) ? multiply(divide(total, denominator), HUNDRED) : null;
  return { total, unclamped, denominator, percent, blanks };
}

/** A sum of points as it counts: rounded, then kept within its bounds. */
export function settledTotal(points: Exact, { clamp: bounds, rounding = null }: TotalScheme): Exact {
  const rounded = rounding ? roundTo(points, exact(rounding.step), rounding.mode) : points;
  return bounds ? clamp(rounded, exact(bounds.low), exact(bounds.high)) : rounded;
}

/** Shares of all nodes of one unit, by node index, and its total. */
export function unitTotals(
  tree: CriterionTree,
  leafOf: (node: CriterionNode) => LeafScore,
  scheme: TotalScheme,
): { readonly nodes: readonly NodeTotal[]; readonly unit: UnitTotal } {
  const nodes: NodeTotal[] = [];
  const zeroed = new Set<number>();
  for (const node of [...tree.nodes].reverse()) {
    if (isLeaf(node)) {
      const leaf = leafOf(node);
      if (leaf.kind === 'scored' && leaf.zeroesParent) zeroed.add(node.parent);
      nodes[node.index] = leafTotal(node, leaf);
    } else {
      nodes[node.index] = groupTotal(tree, node, ({ index }) => nodes[index] as NodeTotal, zeroed.has(node.index));
    }
  }
  return { nodes, unit: rootTotal(tree, ({ index }) => nodes[index] as NodeTotal, scheme) };
}
