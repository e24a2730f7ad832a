import { VERDICTS, type Verdict } from '../criteria/criterion';
import { isFigureTable } from './labels';
import type { RowReport, WorkbookReport } from './report';

/** How many records have each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export function countVerdicts(rows: readonly RowReport[]): VerdictCounts {
  const counts = { ineligible: 0, incomplete: 0, 'needs-review': 0, eligible: 0 };
  for (const row of rows) counts[row.verdict]++;
  return counts;
}

/** Verdicts over all tables of some workbooks. */
export const countReports = (reports: readonly WorkbookReport[]): VerdictCounts =>
  countVerdicts(reports.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)));

/** {@link countReports} over the tables in which figures are judged. */
export const countFigures = (reports: readonly WorkbookReport[]): VerdictCounts =>
  countVerdicts(reports.flatMap(({ tables }) => tables.flatMap(({ kind, rows }) => (isFigureTable(kind) ? rows : []))));

/** Two counts added up; with `-1`, what is left of one without the other. */
export const addCounts = (one: VerdictCounts, other: VerdictCounts, sign: 1 | -1 = 1): VerdictCounts => ({
  eligible: one.eligible + sign * other.eligible,
  ineligible: one.ineligible + sign * other.ineligible,
  incomplete: one.incomplete + sign * other.incomplete,
  'needs-review': one['needs-review'] + sign * other['needs-review'],
});

export const NO_COUNTS: VerdictCounts = { eligible: 0, ineligible: 0, incomplete: 0, 'needs-review': 0 };

export const recordTotal = (counts: VerdictCounts): number =>
  VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);

/** True when a record is ineligible or incomplete. */
export const isBlocking = (counts: VerdictCounts): boolean => counts.ineligible + counts.incomplete > 0;
