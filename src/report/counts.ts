import { VERDICTS, type Verdict } from '../criteria/criterion';
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

export const recordTotal = (counts: VerdictCounts): number =>
  VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);

/** True when a record is ineligible or incomplete. */
export const isBlocking = (counts: VerdictCounts): boolean => counts.ineligible + counts.incomplete > 0;
