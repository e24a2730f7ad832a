import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import type { ScoreCell } from '../sheet/score-cell';
import type { ScoreSeries } from '../sheet/score-sheet';
import type { CriterionTree } from '../tree/criterion-tree';
import { scoreCell, styleOf } from './cells';
import type { CriterionLines } from './criterion-lines';
import { placeSums, withSums } from './group-sums';

/** What criterion rows say of their tree. */
interface LineTree {
  readonly tree: CriterionTree;
  readonly maxCells: readonly (ScoreCell | null)[];
  /** Whether a row's scores belong to a node: of several nodes of one row they belong to the last. */
  isHolder(index: number, position: RowIndex): boolean;
}

type ColumnScores = Pick<ScoreSeries, 'cells' | 'sums' | 'total'>;

/** The scores of each column over the tree of criterion rows, with its rows of sums, in the order of the columns. */
export function scoreColumns(
  view: SheetView,
  lines: CriterionLines,
  { tree, maxCells, isHolder }: LineTree,
  columns: readonly ColumnIndex[],
  maxColumn: ColumnIndex | null,
): ColumnScores[] {
  const scored = columns.map((column) => {
    const rows = lines.criteria.map(({ row }) => [row, column] as const);
    const style = styleOf(view, rows);
    const cells = tree.nodes.map(({ index, position, max }) =>
      isHolder(index, position) ? scoreCell(view, position, column, style, max) : null,
    );
    return { column, style, cells };
  });
  const told = maxColumn === null ? scored : [...scored, { column: maxColumn, cells: maxCells }];
  const placed = placeSums(view, lines, tree, told);
  return scored.map(({ column, style, cells }) => ({
    ...withSums(view, column, cells, placed),
    total: lines.total === null ? null : scoreCell(view, lines.total, column, style, null),
  }));
}
