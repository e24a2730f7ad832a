import type { ColumnIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { meant } from '../sheet/score-cell';
import type { ScoreSeries, ScoreSheet } from '../sheet/score-sheet';
import { treeFromHeaders, type HeaderColumn } from '../tree/from-headers';
import type { CriterionTree } from '../tree/criterion-tree';
import { isTotal, scoreCell, styleOf, textCell } from './cells';
import type { ScoreColumn, ScoreHeader } from './header';
import type { TitleFacts } from './title';
import { columnOf } from './unit-table';
import { readUnitLines, type UnitLines } from './unit-lines';

export interface MatrixReading {
  readonly sheet: ScoreSheet;
  readonly lines: UnitLines;
}

/** Columns of a table whose units are rows: the criteria, the sums within groups, the grand total. */
interface Columns {
  readonly unit: ColumnIndex;
  readonly criteria: readonly ScoreColumn[];
  readonly subtotals: readonly ScoreColumn[];
  readonly total: ScoreColumn | null;
}

const POINT_ROLES = new Set<string | null>([null, 'score', 'self', 'bloc', 'review1', 'review2', 'final']);

function columnsOf({ columns }: ScoreHeader): Columns | null {
  const unit = columnOf(columns, 'unit');
  if (!unit) return null;
  const right = columns.filter(({ column }) => column > unit.column);
  const isSubtotal = ({ path }: ScoreColumn): boolean => path.length > 1 && isTotal(path.at(-1) ?? '');
  const totals = right.filter((column) => column.role === 'total' && !isSubtotal(column));
  const points = right.filter((column) => POINT_ROLES.has(column.role) && !isSubtotal(column));
  const final = right.find(({ role }) => role === 'final') ?? null;
  const [total = null] = totals;
  const criteria = points.filter((column) => column !== final || total !== null);
  if (total ?? final)
    return { unit: unit.column, criteria, subtotals: right.filter(isSubtotal), total: total ?? final };
  // One column of points alone is the total itself.
  if (criteria.length === 1) return { unit: unit.column, criteria: [], subtotals: [], total: criteria[0] ?? null };
  return { unit: unit.column, criteria, subtotals: right.filter(isSubtotal), total: null };
}

/** Index of the group that a column of sums belongs to. */
function groupOf(tree: CriterionTree, criteria: readonly HeaderColumn[], { path, column }: ScoreColumn): number | null {
  const inside = criteria.filter(
    (one) => one.path.length >= path.length && path.slice(0, -1).every((tier, at) => one.path[at] === tier),
  );
  const nearest = inside.filter(({ position }) => position < column).at(-1) ?? inside[0];
  const leaf = tree.nodes.find(({ position, children }) => children.length === 0 && position === nearest?.position);
  let at = leaf;
  while (at && at.depth >= path.length - 1) at = tree.nodes[at.parent];
  return at?.index ?? null;
}

/** A matrix with units as rows, or a short list of units with their points and places. Null when no column names units. */
export function readUnitsInRows(view: SheetView, header: ScoreHeader, title: TitleFacts): MatrixReading | null {
  const found = columnsOf(header);
  if (!found) return null;
  const { unit: name, criteria, subtotals, total } = found;
  const headers = criteria.map(({ column, path }) => ({ position: column, path }));
  const plain = treeFromHeaders(headers);
  const points = [...criteria, ...subtotals, ...(total ? [total] : [])].map(({ column }) => column);
  const lines = readUnitLines(view, header, name, points);
  const columnAt = plain.nodes.map(({ children, position }): ColumnIndex | null =>
    children.length === 0 ? position : null,
  );
  for (const column of subtotals) {
    const index = groupOf(plain, headers, column);
    if (index !== null) columnAt[index] = column.column;
  }
  const row = lines.max;
  const maxCells = columnAt.map((column) =>
    row === null || column === null ? null : scoreCell(view, row, column, { decimal: null }, null),
  );
  const tree: CriterionTree = {
    ...plain,
    nodes: plain.nodes.map((node) => ({ ...node, max: meant(maxCells[node.index] ?? null) ?? node.max })),
  };
  const styles = new Map(
    points.map((column) => [
      column,
      styleOf(
        view,
        lines.units.map((line) => [line.row, column]),
      ),
    ]),
  );
  const [rank, award] = [columnOf(header.columns, 'rank'), columnOf(header.columns, 'award')];
  const cellAt = (line: number, column: ColumnIndex | null, max: ScoreSheet['tree']['nodes'][number]['max'] = null) =>
    column === null ? null : scoreCell(view, line, column, styles.get(column) ?? { decimal: null }, max);
  const series = lines.units.map((line): ScoreSeries => ({
    role: null,
    unit: line.unit,
    label: line.unit,
    cells: tree.nodes.map(({ index, max }) => cellAt(line.row, columnAt[index] ?? null, max)),
    total: cellAt(line.row, total?.column ?? null),
    rank: cellAt(line.row, rank?.column ?? null),
    award: award ? textCell(view, line.row, award.column) : null,
  }));
  const blocs = new Map<string | null, number[]>();
  lines.units.forEach(({ bloc }, index) => {
    const members = blocs.get(bloc);
    if (members) members.push(index);
    else blocs.set(bloc, [index]);
  });
  const left = Math.min(...header.columns.map(({ column }) => column));
  const right = Math.max(...header.columns.map(({ column }) => column));
  const sheet: ScoreSheet = {
    sheet: view.grid.sheet,
    layout: tree.nodes.length === 0 ? 'ranking' : 'units-in-rows',
    area: { top: header.first, left, bottom: lines.bottom, right },
    title: title.lines,
    tree,
    maxCells,
    maxTotal: row === null || !total ? null : cellAt(row, total.column),
    series,
    blocs: [...blocs].map(([label, members]) => ({ label, series: members })),
    explain: null,
    reason: null,
    evidence: null,
    method: null,
    target: null,
    actual: null,
    scorer: title.scorer,
  };
  return { sheet, lines };
}
