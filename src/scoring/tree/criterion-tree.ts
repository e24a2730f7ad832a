import type { Exact } from '../exact';
import type { CriterionSort } from './label';

export interface CriterionNode {
  /** Place in {@link CriterionTree.nodes}. */
  readonly index: number;
  /** Codes from the root joined by `/`; codes that repeat are told apart by their place (`I/2/-#3`). Codes alone are no key. */
  readonly path: string;
  readonly code: string;
  readonly title: string;
  /** 0-based row of a table with a criterion a row, column of a matrix with a criterion a column. */
  readonly position: number;
  readonly depth: number;
  readonly max: Exact | null;
  readonly sort: CriterionSort;
  /** -1 for a root. */
  readonly parent: number;
  readonly children: readonly number[];
}

/** Criteria in the order in which they stand: a node comes before its children. */
export interface CriterionTree {
  readonly nodes: readonly CriterionNode[];
  readonly roots: readonly number[];
}

export const isLeaf = ({ children }: CriterionNode): boolean => children.length === 0;

/** Leaves of a node in order, the node itself when it is one. */
export function leavesOf(tree: CriterionTree, node: CriterionNode): CriterionNode[] {
  if (isLeaf(node)) return [node];
  return node.children.flatMap((child) => {
    const next = tree.nodes[child];
    return next ? leavesOf(tree, next) : [];
  });
}

/** Ancestors of a node, nearest first. */
export function ancestorsOf(tree: CriterionTree, { parent }: CriterionNode): CriterionNode[] {
  const above = tree.nodes[parent];
  return above ? [above, ...ancestorsOf(tree, above)] : [];
}

export const nodeAt = (tree: CriterionTree, path: string): CriterionNode | null =>
  tree.nodes.find((node) => node.path === path) ?? null;

/** Code and title as a sentence names them. */
export const nameOf = ({ code, title }: CriterionNode): string =>
  code === '' || code === title ? title : `${code} ${title}`;

/** A criterion before its place in the tree is worked out. */
export interface CriterionDraft {
  readonly code: string;
  readonly title: string;
  readonly position: number;
  readonly max: Exact | null;
  readonly sort: CriterionSort;
  /** Index of the parent among the drafts before this one, -1 for a root. */
  readonly parent: number;
}

/** A tree of drafts whose parents stand before them; paths are made here. */
export function treeOf(drafts: readonly CriterionDraft[]): CriterionTree {
  const children = drafts.map((): number[] => []);
  const roots: number[] = [];
  drafts.forEach(({ parent }, index) => (parent < 0 ? roots : (children[parent] ?? roots)).push(index));
  const paths: string[] = [];
  const depths: number[] = [];
  const seen = new Map<string, number>();
  const nodes = drafts.map((draft, index): CriterionNode => {
    const { parent } = draft;
    const own = draft.code.replace(/[\s.):/]+$/u, '').replace(/\s+/g, '') || '·';
    const bare = parent < 0 ? own : `${paths[parent] ?? ''}/${own}`;
    const repeat = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, repeat);
    // Dashes and rows without a code are known by their place from the first on.
    const isPositional = /^[-+*·]$/.test(own);
    paths.push(repeat > 1 || isPositional ? `${bare}#${repeat}` : bare);
    depths.push(parent < 0 ? 0 : (depths[parent] ?? 0) + 1);
    return { ...draft, index, path: paths[index] ?? '', depth: depths[index] ?? 0, children: children[index] ?? [] };
  });
  return { nodes, roots };
}
