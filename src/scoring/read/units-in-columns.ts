import type { SheetView } from '../../sheet/structure/sheet-view';
import type { ScoreSeries, ScoreSheet } from '../sheet/score-sheet';
import { scoreCell } from './cells';
import type { CriterionLines } from './criterion-lines';
import type { ScoreHeader } from './header';
import { scoreColumns } from './score-columns';
import type { TitleFacts } from './title';
import { columnOf, treeOfLines } from './unit-table';

/** A matrix with criteria as rows and a column for each unit. */
export function readUnitsInColumns(
  view: SheetView,
  header: ScoreHeader,
  lines: CriterionLines,
  title: TitleFacts,
): ScoreSheet {
  const lineTree = treeOfLines(view, header, lines);
  const { tree, maxCells, outside } = lineTree;
  const { total, rank } = lines;
  const max = columnOf(header.columns, 'max')?.column ?? null;
  const units = header.columns.filter(({ role }) => role === null);
  const scores = scoreColumns(
    view,
    lines,
    lineTree,
    units.map(({ column }) => column),
    max,
  );
  const series = units.map(({ column, path }, at): ScoreSeries => {
    const name = path.at(-1) ?? '';
    return {
      role: null,
      unit: name,
      label: name,
      cells: [],
      sums: [],
      total: null,
      ...scores[at],
      percent: null,
      rank: rank === null ? null : scoreCell(view, rank, column, { decimal: null }, null),
      award: null,
    };
  });
  return {
    sheet: view.grid.sheet,
    layout: 'units-in-columns',
    area: lines.area,
    title: title.lines,
    tree,
    outside,
    maxCells,
    maxTotal: total === null || max === null ? null : scoreCell(view, total, max, { decimal: null }, null),
    series,
    blocs: [{ label: null, series: series.map((_, index) => index) }],
    explain: null,
    reason: null,
    evidence: null,
    method: null,
    target: null,
    actual: null,
    scorer: title.scorer,
  };
}
