import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { meant, type ScoreCell } from '../sheet/score-cell';
import {
  SCORE_ROLES,
  type ScoreRole,
  type ScoreSeries,
  type ScoreSheet,
  type TextCell,
  type TextCells,
} from '../sheet/score-sheet';
import { sortInLabel } from '../tree/label';
import { buildTree, type CriterionRow } from '../tree/build';
import { scoreCell, styleOf, textCell } from './cells';
import type { CriterionLines } from './criterion-lines';
import type { ScoreColumn, ScoreHeader } from './header';
import type { ScoreRoleName } from './role-wordings';
import { mostPoints } from './most-points';
import { scoreColumns } from './score-columns';
import type { TitleFacts } from './title';

/** Column of a role; the first one where several claim it. */
export const columnOf = (columns: readonly ScoreColumn[], role: ScoreRoleName): ScoreColumn | null =>
  columns.find((column) => column.role === role) ?? null;

/** The tree of the criterion rows with, for each node, the row that holds its cells. */
export function treeOfLines(view: SheetView, { columns }: ScoreHeader, lines: CriterionLines) {
  const { criteria } = lines;
  const [max, part] = [columnOf(columns, 'max')?.column, columnOf(columns, 'part')?.column];
  const cellsOf = (column: ColumnIndex | undefined): ReadonlyMap<RowIndex, ScoreCell> => {
    if (column === undefined) return new Map();
    const style = styleOf(
      view,
      criteria.map(({ row }) => [row, column]),
    );
    return new Map(
      criteria.flatMap(({ row, isVirtual }) => {
        const cell = isVirtual ? null : scoreCell(view, row, column, style, null);
        return cell ? [[row, cell]] : [];
      }),
    );
  };
  const [maxima, parts] = [cellsOf(max), cellsOf(part)];
  const rows = criteria.map(({ row, code, title, isVirtual, isGroup }): CriterionRow => {
    const own = { position: row, code, title, isGroup, max: isVirtual ? null : mostPoints(maxima.get(row) ?? null) };
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
  const below = new Set(criteria.slice(criteria.length - lines.below).map(({ row }) => row));
  const outside = tree.roots.filter((root) => below.has(tree.nodes[root]?.position ?? -1));
  return { tree, maxCells, isHolder, outside };
}

/** A score table of one unit: criteria as rows, one column for each who scores. */
export function readUnitTable(
  view: SheetView,
  header: ScoreHeader,
  lines: CriterionLines,
  title: TitleFacts,
): ScoreSheet {
  const { columns } = header;
  const lineTree = treeOfLines(view, header, lines);
  const { tree, maxCells, isHolder, outside } = lineTree;
  const totalRow = lines.total;
  const maxColumn = columnOf(columns, 'max')?.column ?? null;
  const staged = SCORE_ROLES.flatMap((role): { role: ScoreRole; column: ScoreColumn }[] => {
    const column = columnOf(columns, role) ?? (role === 'final' ? columnOf(columns, 'total') : null);
    return column ? [{ role, column }] : [];
  });
  const plain = columnOf(columns, 'score');
  const found = staged.length === 0 && plain ? [{ role: 'self' as const, column: plain }] : staged;
  const scores = scoreColumns(
    view,
    lines,
    lineTree,
    found.map(({ column }) => column.column),
    maxColumn,
  );
  const gradeAt = (column: ColumnIndex | undefined): TextCell | null =>
    lines.grade === null || column === undefined ? null : textCell(view, lines.grade, column);
  const series = scores.map((own, at): ScoreSeries => ({
    role: found[at]?.role ?? null,
    unit: title.unit,
    label: found[at]?.column.path.join(' / ') ?? '',
    ...own,
    percent: null,
    rank: null,
    award: null,
    grade: gradeAt(found[at]?.column.column),
  }));
  const bonus = columns.find(({ role, path }) => role === null && sortInLabel(path.at(-1) ?? '') === 'bonus');
  const bonusCells =
    bonus === undefined
      ? null
      : tree.nodes.map(({ index, position }) =>
          isHolder(index, position) ? scoreCell(view, position, bonus.column, { decimal: null }, null) : null,
        );
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
    outside,
    bonus: bonusCells,
    isWeighted: columnOf(columns, 'weight') !== null,
    maxCells,
    maxTotal:
      totalRow === null || maxColumn === null ? null : scoreCell(view, totalRow, maxColumn, { decimal: null }, null),
    series,
    blocs: [],
    explain: texts('explain'),
    reason: texts('reason') ?? (columnOf(columns, 'explain') ? null : texts('note')),
    evidence: texts('evidence'),
    method: texts('method'),
    target: texts('target'),
    actual: texts('actual') ?? texts('percent'),
    scorer: title.scorer,
  };
}
