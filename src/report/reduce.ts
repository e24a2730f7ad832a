import { isCounted } from './reasons';
import type { Finding, RowReport, TableReport, WorkbookReport } from './report';

/**
 * A report with only what lists over many files need: records with their verdicts and the findings that made them. Notes of records, evidence, cells and
 * columns are left out, so that a thousand reports can be held.
 */
export const reducedReport = (report: WorkbookReport): WorkbookReport => ({
  ...report,
  tables: report.tables.map(reducedTable),
});

const reducedTable = ({ sheet, area, headerRows, kind, unread, ...table }: TableReport): TableReport => ({
  sheet,
  area,
  headerRows,
  kind,
  unread,
  columns: [],
  rows: table.rows.map((row): RowReport => ({
    ...row,
    findings: row.verdict === 'eligible' ? [] : reducedFindings(row.findings),
  })),
  findings: table.findings.map(withoutEvidence),
});

const reducedFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(isCounted).map(withoutEvidence);

const withoutEvidence = (finding: Finding): Finding => ({ ...finding, cells: [], evidence: [] });
