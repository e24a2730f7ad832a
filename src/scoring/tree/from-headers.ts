import { splitCode } from './code';
import { treeOf, type CriterionDraft, type CriterionTree } from './criterion-tree';
import { pointsInLabel, sortInLabel } from './label';

/** One column of a matrix: the tiers of its header from top to bottom. */
export interface HeaderColumn {
  /** 0-based column. */
  readonly position: number;
  readonly path: readonly string[];
}

/** The tree that the header tiers of a matrix make; most points are read from their texts. A criterion is its whole path: TC1 may repeat. */
export function treeFromHeaders(columns: readonly HeaderColumn[]): CriterionTree {
  const drafts: CriterionDraft[] = [];
  let open: { readonly label: string; readonly index: number }[] = [];
  for (const { position, path } of columns) {
    let same = 0;
    while (same < path.length - 1 && same < open.length && open[same]?.label === path[same]) same++;
    open = open.slice(0, same);
    for (const label of path.slice(same)) {
      const parent = open.at(-1)?.index ?? -1;
      const { code, title } = splitCode(label);
      const sort = sortInLabel(title) ?? drafts[parent]?.sort ?? 'base';
      drafts.push({ code: code || title, title, position, max: pointsInLabel(label), sort, parent });
      open.push({ label, index: drafts.length - 1 });
    }
  }
  return treeOf(drafts);
}
