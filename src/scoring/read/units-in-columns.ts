import type { SheetView } from '../../sheet/structure/sheet-view';
import type { ScoreSeries, ScoreSheet } from '../sheet/score-sheet';
import { scoreCell, styleOf } from './cells';
import type { CriterionLines } from './criterion-lines';
import type { ScoreHeader } from './header';
import type { TitleFacts } from './title';
import { columnOf, treeOfLines } from './unit-table';

/** A matrix with criteria as rows and a column for each unit. */
export function readUnitsInColumns(
  view: SheetView,
  header: ScoreHeader,
  lines: CriterionLines,
  title: TitleFacts,
): ScoreSheet {
  const { tree, maxCells, isHolder } = treeOfLines(view, header, lines.criteria);
  const { total, rank } = lines;
  const units = header.columns.filter(({ role }) => role === null);
  const series = units.map(({ column, path }): ScoreSeries => {
    const name = path.at(-1) ?? '';
    const style = styleOf(
      view,
      lines.criteria.map(({ row }) => [row, column]),
    );
    const plain = { decimal: null };
    return {
      role: null,
      unit: name,
      label: name,
      cells: tree.nodes.map(({ index, position, max }) =>
        isHolder(index, position) ? scoreCell(view, position, column, style, max) : null,
      ),
      total: total === null ? null : scoreCell(view, total, column, plain, null),
      rank: rank === null ? null : scoreCell(view, rank, column, plain, null),
      award: null,
    };
  });
  const max = columnOf(header.columns, 'max')?.column;
  return {
    sheet: view.grid.sheet,
    layout: 'units-in-columns',
    area: lines.area,
    title: title.lines,
    tree,
    maxCells,
    maxTotal: total === null || max === undefined ? null : scoreCell(view, total, max, { decimal: null }, null),
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
