import type { SheetView } from '../../sheet/structure/sheet-view';
import { SCORE_ROLES, type ScoreRole } from '../sheet/score-sheet';
import type { ScoreColumn, ScoreHeader } from './header';
import type { ScoreRoleName } from './role-wordings';
import { roleOfPath } from './roles';
import { stagedColumns, type StagedColumn } from './staged';
import type { TitleFacts } from './title';
import { readPlainMatrix, type MatrixReading } from './units-in-rows';

/** Columns that go with the last stage of scoring alone. */
const FINAL: ReadonlySet<ScoreRoleName | null> = new Set<ScoreRoleName>(['rank', 'award', 'percent', 'grade']);

/** The columns of one stage as a matrix of its own has them. */
const columnsOf = (
  columns: readonly ScoreColumn[],
  staged: readonly StagedColumn[],
  stage: ScoreRole,
  isLast: boolean,
): ScoreColumn[] =>
  columns.flatMap((column) => {
    const own = staged.find((one) => one.column === column.column);
    if (!own) return isLast || !FINAL.has(column.role) ? [column] : [];
    return own.role === stage ? [{ column: own.column, path: own.owner, role: roleOfPath(own.owner) }] : [];
  });

const pathsOf = ({ sheet }: MatrixReading): string => sheet.tree.nodes.map(({ path }) => path).join('\n');

/**
 * A matrix with units as rows. Where several stages of scoring stand below each criterion, each unit has a line of scores for each of
 * them and is ranked by the last; stages that do not cover the same criteria are left out. Null when no column names units.
 */
export function readUnitsInRows(view: SheetView, header: ScoreHeader, title: TitleFacts): MatrixReading | null {
  const staged = stagedColumns(header.columns);
  const stages = SCORE_ROLES.filter((role) => staged.some((column) => column.role === role));
  const readings = stages.flatMap((stage) => {
    const columns = columnsOf(header.columns, staged, stage, stage === stages.at(-1));
    const reading = readPlainMatrix(view, { ...header, columns }, title);
    return reading ? [{ stage, reading }] : [];
  });
  const last = readings.at(-1)?.reading;
  if (!last) return readPlainMatrix(view, header, title);
  const units = last.sheet.series.length;
  const alike = readings.filter(
    ({ reading }) => reading.sheet.series.length === units && pathsOf(reading) === pathsOf(last),
  );
  const right = Math.max(...header.columns.map(({ column }) => column));
  return {
    lines: last.lines,
    sheet: {
      ...last.sheet,
      area: { ...last.sheet.area, right },
      series: alike.flatMap(({ stage, reading }) => reading.sheet.series.map((one) => ({ ...one, role: stage }))),
      blocs: alike.flatMap(({ reading }, at) =>
        reading.sheet.blocs.map(({ label, series }) => ({ label, series: series.map((index) => index + at * units) })),
      ),
    },
  };
}
