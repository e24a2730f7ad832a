import type { ColumnIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { fold } from '../../sheet/text/fold';
import { compare, exact, sum, ZERO, type Exact } from '../exact';
import { meant, type ScoreCell } from '../sheet/score-cell';
import type { GroupSum } from '../sheet/score-sheet';
import { ancestorsOf, leavesOf, type CriterionNode, type CriterionTree } from '../tree/criterion-tree';
import { scoreCell } from './cells';
import type { CriterionLines, SumLine } from './criterion-lines';
import { codesInTotal } from './total-rows';

/** A row of sums with the groups that it adds up; none where that is not certain. */
interface PlacedSum {
  readonly line: SumLine;
  readonly nodes: readonly number[];
}

const NEAR = exact(0.005);
const codeOf = ({ code }: CriterionNode): string => fold(code).replace(/^(?:mục|phần|nhóm|chương) /u, '');

/** Nearest group above with each code; null when one of them is not there. */
function named(codes: readonly string[], above: readonly CriterionNode[]): number[] | null {
  const found = codes.map((code) => above.findLast((node) => node.children.length > 0 && codeOf(node) === code));
  return found.every((node) => node !== undefined) ? found.flatMap((node) => node?.index ?? []) : null;
}

/**
 * The groups that rows of sums below their criteria add up: those that they name, else the one above whose points make the figure, in
 * one column at least and against none.
 * @param columns cells of the criteria in each column of scores, by node.
 */
export function placeSums(
  view: SheetView,
  { sums }: Pick<CriterionLines, 'sums'>,
  tree: CriterionTree,
  columns: readonly { readonly column: ColumnIndex; readonly cells: readonly (ScoreCell | null)[] }[],
): PlacedSum[] {
  return sums.map((line): PlacedSum => {
    const above = tree.nodes.filter(({ position }) => position < line.row);
    const last = above.at(-1);
    const codes = codesInTotal(line.text);
    if (codes.length > 0) return { line, nodes: named(codes, above) ?? [] };
    if (!last) return { line, nodes: [] };
    const roots = tree.roots.filter((root) => (tree.nodes[root]?.position ?? 0) < line.row);
    const candidates = [...ancestorsOf(tree, last).map(({ index }) => [index]), roots];
    const fits = (nodes: readonly number[]): boolean => {
      const told = columns.flatMap(({ column, cells }): boolean[] => {
        const printed = meant(scoreCell(view, line.row, column, { decimal: null }, null));
        const leaves = nodes.flatMap((index) => (tree.nodes[index] ? leavesOf(tree, tree.nodes[index]) : []));
        const scores = leaves.map(({ index }) => meant(cells[index] ?? null) ?? ZERO);
        if (!printed) return [];
        return [isNear(sum(scores), printed)];
      });
      return told.length > 0 && told.every(Boolean);
    };
    return { line, nodes: candidates.find(fits) ?? [] };
  });
}

const isNear = (a: Exact, b: Exact): boolean => compare(a, sum([b, NEAR])) <= 0 && compare(b, sum([a, NEAR])) <= 0;

/** One column of scores with its sums: a group without a figure of its own takes that of its row of sums. */
export function withSums(
  view: SheetView,
  column: ColumnIndex,
  cells: readonly (ScoreCell | null)[],
  placed: readonly PlacedSum[],
): { readonly cells: readonly (ScoreCell | null)[]; readonly sums: readonly GroupSum[] } {
  const own = [...cells];
  const sums: GroupSum[] = [];
  for (const { line, nodes } of placed) {
    const cell = scoreCell(view, line.row, column, { decimal: null }, null);
    const [only] = nodes;
    if (!cell || only === undefined || cell.reading.kind === 'blank') continue;
    const kind = own[only]?.reading.kind ?? 'blank';
    if (nodes.length === 1 && (kind === 'blank' || kind === 'not-scored')) own[only] = cell;
    else sums.push({ cell, nodes });
  }
  return { cells: own, sums };
}
