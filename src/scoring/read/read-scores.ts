import type { TableCorrection } from '../../sheet/correction';
import type { Grid } from '../../sheet/grid';
import { SheetView } from '../../sheet/structure/sheet-view';
import type { ScoreSheet } from '../sheet/score-sheet';
import { readCriterionLines, type UnreadLine } from './criterion-lines';
import { findScoreHeader, type ScoreHeader } from './header';
import type { ScoreRoleName } from './role-wordings';
import { readTitle } from './title';
import { readUnitTable } from './unit-table';
import { readUnitsInColumns } from './units-in-columns';
import { stagedColumns } from './staged';
import { readUnitsInRows } from './staged-units';

/** One score table with the rows of it that were not understood. */
export interface ScoreReadingResult {
  readonly table: ScoreSheet;
  readonly header: ScoreHeader;
  readonly unread: readonly UnreadLine[];
}

const STAGES: ReadonlySet<ScoreRoleName | null> = new Set<ScoreRoleName>([
  'self',
  'bloc',
  'review1',
  'review2',
  'final',
  'score',
]);

function readAt(view: SheetView, header: ScoreHeader, from: number): ScoreReadingResult | null {
  const title = readTitle(view, from, header.first);
  const { columns } = header;
  const has = (role: ScoreRoleName): boolean => columns.some((column) => column.role === role);
  if (!has('criterion')) {
    const matrix = readUnitsInRows(view, header, title);
    return matrix && matrix.sheet.series.length > 0
      ? { table: matrix.sheet, header, unread: matrix.lines.unread }
      : null;
  }
  const lines = readCriterionLines(view, header);
  if (lines.criteria.length === 0) return null;
  const hasStage = columns.some(({ role }) => STAGES.has(role));
  const units = columns.filter(({ role }) => role === null).length;
  const table =
    (!hasStage && units >= 2) || stagedColumns(columns).length > 0
      ? readUnitsInColumns(view, header, lines, title)
      : readUnitTable(view, header, lines, title);
  return { table, header, unread: lines.unread };
}

/**
 * Every score table of a sheet: tables of one unit, matrices both ways, lists of places; told apart by their columns alone.
 * Never throws; a sheet without one gives an empty list.
 * @param said what a person said of score tables of this sheet.
 */
export function readScores(grid: Grid, said: readonly TableCorrection[] = []): ScoreReadingResult[] {
  const view = new SheetView(grid);
  const found: ScoreReadingResult[] = [];
  let from = 0;
  for (;;) {
    const header = findScoreHeader(view, from, said);
    if (!header) return found;
    const result = readAt(view, header, from);
    if (result) found.push(result);
    from = Math.max(header.last, result?.table.area.bottom ?? 0) + 1;
  }
}
