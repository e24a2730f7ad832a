import type { ColumnIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { meant } from '../sheet/score-cell';
import type { ScoreSeries, ScoreSheet } from '../sheet/score-sheet';
import { treeFromHeaders, type HeaderColumn } from '../tree/from-headers';
import type { CriterionTree } from '../tree/criterion-tree';
import { splitCode } from '../tree/code';
import { pointsInLabel } from '../tree/label';
import { scoreCell, styleOf, textCell } from './cells';
import type { ScoreColumn, ScoreHeader } from './header';
import type { TitleFacts } from './title';
import { matrixColumns } from './matrix-columns';
import { readUnitLines, type UnitLines } from './unit-lines';

export interface MatrixReading {
  readonly sheet: ScoreSheet;
  readonly lines: UnitLines;
}

/** A header that says what a criterion is worth, or has a number of a criterion. */
const isCriterion = ({ path }: ScoreColumn): boolean =>
  path.some((tier) => pointsInLabel(tier) !== null) || splitCode(path.at(-1) ?? '').code !== '';

/** Columns that hold points: those without a figure of any unit are remarks, or are not filled in by anybody. */
function withFigures(view: SheetView, columns: readonly ScoreColumn[], { units, max }: UnitLines): ScoreColumn[] {
  const rows = [...units.map(({ row }) => row), ...(max === null ? [] : [max])];
  return columns.filter((column) => {
    const cells = rows.flatMap((row) => scoreCell(view, row, column.column, { decimal: null }, null) ?? []);
    const isFigure = cells.some(({ reading }) => 'value' in reading || reading.kind === 'two-ways');
    return isFigure || (isCriterion(column) && cells.every(({ reading }) => reading.kind !== 'text'));
  });
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

/** A matrix with units as rows and one stage of scoring, or a short list of units with their points and places. Null when no column names units. */
export function readPlainMatrix(view: SheetView, header: ScoreHeader, title: TitleFacts): MatrixReading | null {
  const found = matrixColumns(header);
  if (!found) return null;
  const { unit: name, subtotals, percent, rank, award, grade } = found;
  const asked = [...found.criteria, ...subtotals, ...(found.total ? [found.total] : [])].map(({ column }) => column);
  const lines = readUnitLines(view, header, name, asked);
  const figured = withFigures(view, found.criteria, lines);
  // One column of points alone is the total itself.
  const isTotalAlone = found.total === null && figured.length === 1;
  const total = isTotalAlone ? (figured[0] ?? null) : found.total;
  const criteria = isTotalAlone ? [] : figured;
  const headers = criteria.map(({ column, path }) => ({ position: column, path }));
  const plain = treeFromHeaders(headers);
  const points = [...criteria, ...subtotals, ...(total ? [total] : [])].map(({ column }) => column);
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
  const cellAt = (line: number, column: ColumnIndex | null, max: ScoreSheet['tree']['nodes'][number]['max'] = null) =>
    column === null ? null : scoreCell(view, line, column, styles.get(column) ?? { decimal: null }, max);
  const series = lines.units.map((line): ScoreSeries => ({
    role: null,
    unit: line.unit,
    label: line.unit,
    cells: tree.nodes.map(({ index, max }) => cellAt(line.row, columnAt[index] ?? null, max)),
    sums: [],
    total: cellAt(line.row, total?.column ?? null),
    percent: cellAt(line.row, percent?.column ?? null),
    rank: cellAt(line.row, rank?.column ?? null),
    award: award ? textCell(view, line.row, award.column) : null,
    grade: grade ? textCell(view, line.row, grade.column) : null,
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
    outside: [],
    bonus: null,
    isWeighted: lines.isWeighted,
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
