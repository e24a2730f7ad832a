import type { TableReport } from '../report/report';
import type { ScoreRoleName } from '../scoring/read/role-wordings';
import { roleOfPath } from '../scoring/read/roles';
import { headerParts } from '../sheet/index';
import type { Grid } from '../sheet/grid';
import { containsWords, fold } from '../sheet/text/fold';
import { cellText } from '../sheet/values/cell-text';

/** Kinds of table that leave room for a score table in the same place. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['unknown', 'scores', 'ranking']);
const POINTS: ReadonlySet<ScoreRoleName | null> = new Set<ScoreRoleName>([
  'self',
  'bloc',
  'review1',
  'review2',
  'final',
  'total',
  'score',
]);
/** What a list of places has besides points; anything else that a plan reads there is something to judge. */
const OF_PLACES: ReadonlySet<ScoreRoleName | null> = new Set<ScoreRoleName>(['ordinal', 'unit', 'rank', 'award']);
/** A grade by the points; titles, which such columns may hold as well, are asked for in nominations. */
const GRADED = fold('loại');
const PROPOSES = fold('đề nghị');

/** Whether a score table may stand where a plan reads this table. */
export const isOpenToScores = (table: TableReport, grid: Grid): boolean =>
  OPEN_KINDS.has(table.kind) || isListOfPlaces(table, grid);

/**
 * A list of points and places that says besides what is proposed for each unit. A plan takes it for a nomination list that lacks every
 * column; none of the columns that it uses is one that a list of places has not. A list that calls itself one of proposals stays one.
 */
function isListOfPlaces({ columns, headerRows }: TableReport, grid: Grid): boolean {
  const roles = columns.map(({ header, field }) => ({
    field,
    role: roleOfPath(headerParts(header)),
    isGrade: fold(header).endsWith(GRADED),
  }));
  const has = (isAsked: (role: ScoreRoleName | null) => boolean): boolean => roles.some(({ role }) => isAsked(role));
  return (
    (has((role) => role === 'rank') || (has((role) => role === 'grade') && has((role) => role === 'total'))) &&
    has((role) => POINTS.has(role)) &&
    roles.every(
      ({ field, role, isGrade }) =>
        field === null || OF_PLACES.has(role) || POINTS.has(role) || (role === 'grade' && isGrade),
    ) &&
    !isCalledProposals(grid, headerRows.first)
  );
}

const isCalledProposals = (grid: Grid, header: number): boolean =>
  grid.rows
    .slice(0, header)
    .some((row) => row?.values?.some((value) => containsWords(fold(cellText(value ?? null)), PROPOSES)));

/** Whether the plan's own reading of the table is of no use: it takes units for criteria, or knows nothing of the table. */
export const isMisreadByPlan = (table: TableReport, scores: TableReport): boolean =>
  table.kind === 'unknown' ||
  !OPEN_KINDS.has(table.kind) ||
  scores.columns.some(({ field }) => field === 'unit' || field === 'person');
