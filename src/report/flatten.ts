import type { Language } from '../i18n/message';
import type { SheetRow } from '../sheet/address';
import { verdictName, type VerdictName } from './labels';
import type { ReportRenderer } from './render';
import type { Evidence, Finding, FindingOutcome, Severity, TableReport, WorkbookReport } from './report';

/** A finding with its words. */
interface FlatFinding {
  readonly criterion: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  /** A1 addresses on the finding's own sheet. */
  readonly cells: readonly string[];
  /** `III.2.1.1, gạch 1`; empty for findings about the reading. */
  readonly clause: string;
  readonly message: string;
  /** What would change the outcome; empty when nothing is asked. */
  readonly remedy: string;
  readonly evidence: readonly Evidence[];
}

/** One finding of a report with all that says where it belongs. */
export interface FlatRow extends FlatFinding {
  readonly sheet: string;
  readonly tableKind: string;
  /** First row of the record, 1-based; null for a finding about the whole table. */
  readonly row: SheetRow | null;
  /** Empty for a finding about the whole table. */
  readonly subject: string;
  readonly unitKind: string | null;
  /** Null for a finding about the whole table. */
  readonly verdict: VerdictName | null;
}

/** One finding in words. */
export const flattenFinding = (finding: Finding, renderer: ReportRenderer, language: Language): FlatFinding => ({
  criterion: finding.criterion,
  outcome: finding.outcome,
  severity: finding.severity,
  cells: finding.cells,
  clause: finding.clause,
  message: renderer.finding(finding, language),
  remedy: renderer.remedy(finding, language),
  evidence: finding.evidence,
});

/** The findings of one table: those of its records top down, then those about the whole table. */
export function flattenTable(table: TableReport, renderer: ReportRenderer, language: Language): FlatRow[] {
  const { sheet, kind: tableKind } = table;
  return [
    ...table.rows.flatMap((row) =>
      row.findings.map((finding) => ({
        sheet,
        tableKind,
        row: row.row + 1,
        subject: row.subject,
        unitKind: row.unitKind,
        verdict: verdictName(row.verdict, tableKind),
        ...flattenFinding(finding, renderer, language),
      })),
    ),
    ...table.findings.map((finding) => ({
      sheet,
      tableKind,
      row: null,
      subject: '',
      unitKind: null,
      verdict: null,
      ...flattenFinding(finding, renderer, language),
    })),
  ];
}

/** Every finding of a report, one entry each, in the order of the report: the one way to a sheet, to JSON and to test assertions. */
export const flatten = (report: WorkbookReport, renderer: ReportRenderer, language: Language): FlatRow[] =>
  report.tables.flatMap((table) => flattenTable(table, renderer, language));
