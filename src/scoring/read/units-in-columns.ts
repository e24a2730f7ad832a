import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { SCORE_ROLES, type ScoreRole, type ScoreSeries, type ScoreSheet, type TextCell } from '../sheet/score-sheet';
import { scoreCell, textCell } from './cells';
import type { CriterionLines } from './criterion-lines';
import type { ScoreColumn, ScoreHeader } from './header';
import { scoreColumns } from './score-columns';
import { stagedColumns } from './staged';
import type { TitleFacts } from './title';
import { columnOf, treeOfLines } from './unit-table';

/** The text of a row in the first of some columns that has one. */
const filledText = (view: SheetView, row: RowIndex, columns: readonly ColumnIndex[]): TextCell | null => {
  const cells = columns.map((column) => textCell(view, row, column));
  return cells.find(({ text }) => text !== '') ?? cells[0] ?? null;
};

/** A matrix with criteria as rows and a column for each unit. */
export function readUnitsInColumns(
  view: SheetView,
  header: ScoreHeader,
  lines: CriterionLines,
  title: TitleFacts,
): ScoreSheet {
  const lineTree = treeOfLines(view, header, lines);
  const { tree, maxCells, outside } = lineTree;
  const { total, rank, grade } = lines;
  const max = columnOf(header.columns, 'max')?.column ?? null;
  const staged = stagedColumns(header.columns);
  const stages = SCORE_ROLES.filter((role) => staged.some((column) => column.role === role));
  const units = staged.length > 0 ? staged : header.columns.filter(({ role }) => role === null);
  const scores = scoreColumns(
    view,
    lines,
    lineTree,
    units.map(({ column }) => column),
    max,
  );
  const lineOf = ({ column, path }: ScoreColumn, at: number): ScoreSeries => {
    const [name, role] = [staged[at]?.owner.at(-1) ?? path.at(-1) ?? '', staged[at]?.role ?? null];
    // Places go by the last stage, in whichever of a unit's columns they stand.
    const own = role === null ? [column] : staged.filter(({ owner }) => owner.at(-1) === name).map((one) => one.column);
    const places = rank === null ? [] : own.flatMap((one) => scoreCell(view, rank, one, { decimal: null }, null) ?? []);
    const place = places.find(({ reading }) => reading.kind !== 'blank') ?? places[0] ?? null;
    return {
      role,
      unit: name,
      label: name,
      cells: [],
      sums: [],
      total: null,
      ...scores[at],
      percent: null,
      rank: role === (stages.at(-1) ?? null) ? place : null,
      award: null,
      grade: role === (stages.at(-1) ?? null) && grade !== null ? filledText(view, grade, own) : null,
    };
  };
  const series = units.map(lineOf);
  const asked: readonly (ScoreRole | null)[] = stages.length > 0 ? stages : [null];
  const blocs = asked.map((role) => ({
    label: null,
    series: series.flatMap((one, index) => (one.role === role ? [index] : [])),
  }));
  return {
    sheet: view.grid.sheet,
    layout: 'units-in-columns',
    area: lines.area,
    title: title.lines,
    tree,
    outside,
    bonus: null,
    isWeighted: columnOf(header.columns, 'weight') !== null,
    maxCells,
    maxTotal: total === null || max === null ? null : scoreCell(view, total, max, { decimal: null }, null),
    series,
    blocs,
    explain: null,
    reason: null,
    evidence: null,
    method: null,
    target: null,
    actual: null,
    scorer: title.scorer,
  };
}
