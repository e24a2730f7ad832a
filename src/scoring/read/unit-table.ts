import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { meant, type ScoreCell } from '../sheet/score-cell';
import { SCORE_ROLES, type ScoreRole, type ScoreSeries, type ScoreSheet, type TextCells } from '../sheet/score-sheet';
import { buildTree, type CriterionRow } from '../tree/build';
import { scoreCell, styleOf, textCell } from './cells';
import type { CriterionLines, Line } from './criterion-lines';
import type { ScoreColumn, ScoreHeader } from './header';
import type { ScoreRoleName } from './roles';
import type { TitleFacts } from './title';

/** Column of a role; the first one where several claim it. */
export const columnOf = (columns: readonly ScoreColumn[], role: ScoreRoleName): ScoreColumn | null =>
  columns.find((column) => column.role === role) ?? null;

/** The tree of the criterion rows with, for each node, the row that holds its cells. */
export function treeOfLines(view: SheetView, { columns }: ScoreHeader, lines: readonly Line[]) {
  const [max, part] = [columnOf(columns, 'max')?.column, columnOf(columns, 'part')?.column];
  const cellsOf = (column: ColumnIndex | undefined): ReadonlyMap<RowIndex, ScoreCell> => {
    if (column === undefined) return new Map();
    const style = styleOf(
      view,
      lines.map(({ row }) => [row, column]),
    );
    return new Map(
      lines.flatMap(({ row, isVirtual }) => {
        const cell = isVirtual ? null : scoreCell(view, row, column, style, null);
        return cell ? [[row, cell]] : [];
      }),
    );
  };
  const [maxima, parts] = [cellsOf(max), cellsOf(part)];
  const rows = lines.map(({ row, code, title, isVirtual, isGroup }): CriterionRow => {
    const own = { position: row, code, title, isGroup, max: isVirtual ? null : meant(maxima.get(row) ?? null) };
    const share = isVirtual ? null : meant(parts.get(row) ?? null);
    return part === undefined ? own : { ...own, part: share };
  });
  const tree = buildTree(rows);
  // A row that is a criterion and its first part at once gives its scores to the part, its most points to both.
  const lastAt = new Map(tree.nodes.map(({ position, index }) => [position, index]));
  const isHolder = (index: number, position: RowIndex): boolean => lastAt.get(position) === index;
  const maxCells = tree.nodes.map(({ index, position }) => {
    const isPart = part !== undefined && isHolder(index, position) && parts.get(position)?.reading.kind === 'number';
    const isFirst = tree.nodes[index - 1]?.position !== position;
    return isPart ? (parts.get(position) ?? null) : isFirst ? (maxima.get(position) ?? null) : null;
  });
  return { tree, maxCells, isHolder };
}

/** A score table of one unit: criteria as rows, one column for each who scores. */
export function readUnitTable(
  view: SheetView,
  header: ScoreHeader,
  lines: CriterionLines,
  title: TitleFacts,
): ScoreSheet {
  const { columns } = header;
  const { tree, maxCells, isHolder } = treeOfLines(view, header, lines.criteria);
  const totalRow = lines.total;
  const maxColumn = columnOf(columns, 'max')?.column;
  const seriesOf = (role: ScoreRole | null, { column, path }: ScoreColumn): ScoreSeries => {
    const style = styleOf(
      view,
      lines.criteria.map(({ row }) => [row, column]),
    );
    return {
      role,
      unit: title.unit,
      label: path.join(' / '),
      cells: tree.nodes.map(({ index, position, max }) =>
        isHolder(index, position) ? scoreCell(view, position, column, style, max) : null,
      ),
      total: totalRow === null ? null : scoreCell(view, totalRow, column, style, null),
      rank: null,
      award: null,
    };
  };
  const found = SCORE_ROLES.flatMap((role) => {
    const column = columnOf(columns, role) ?? (role === 'final' ? columnOf(columns, 'total') : null);
    return column ? [seriesOf(role, column)] : [];
  });
  const plain = found.length === 0 ? columnOf(columns, 'score') : null;
  const texts = (role: ScoreRoleName): TextCells | null => {
    const column = columnOf(columns, role)?.column;
    return column === undefined
      ? null
      : tree.nodes.map(({ index, position }) => (isHolder(index, position) ? textCell(view, position, column) : null));
  };
  return {
    sheet: view.grid.sheet,
    layout: 'unit',
    area: lines.area,
    title: title.lines,
    tree,
    maxCells,
    maxTotal:
      totalRow === null || maxColumn === undefined
        ? null
        : scoreCell(view, totalRow, maxColumn, { decimal: null }, null),
    series: plain ? [seriesOf('self', plain)] : found,
    blocs: [],
    explain: texts('explain'),
    reason: texts('reason'),
    evidence: texts('evidence'),
    method: texts('method'),
    target: texts('target'),
    actual: texts('actual') ?? texts('percent'),
    scorer: title.scorer,
  };
}
