import type { Language } from '../../i18n/message';
import { reasonsOf } from '../../report/reasons';
import type { ReportRenderer } from '../../report/render';
import type { Evidence, Finding, WorkbookReport } from '../../report/report';
import { parseArea } from '../../sheet/address';
import type { DetailValue, Reason, RowDetails } from './list-types';

const NOTHING: RowDetails = { reasons: [], ofTable: [], notes: [] };

/** Why a record has its verdict, in words; with `row` null, what is told about the whole table. Nothing for a place that is gone. */
export function detailsOf(
  report: WorkbookReport,
  at: { readonly table: number; readonly row: number | null },
  renderer: ReportRenderer,
  language: Language,
): RowDetails {
  const table = report.tables[at.table];
  if (!table) return NOTHING;
  const words = (findings: readonly Finding[]): Reason[] =>
    findings.map((finding) => reasonOf(finding, renderer, language));
  if (at.row === null) return { ...NOTHING, ofTable: words(table.findings) };
  const row = table.rows[at.row];
  if (!row) return NOTHING;
  const { own, ofTable } = reasonsOf(row, table, renderer.plan);
  return {
    reasons: words(own),
    ofTable: words(ofTable),
    notes: words(row.findings.filter((finding) => !own.includes(finding))),
  };
}

function reasonOf(finding: Finding, renderer: ReportRenderer, language: Language): Reason {
  const ref = finding.clause.split(',')[0];
  return {
    criterion: finding.criterion,
    title: renderer.criterion(finding.criterion, language),
    outcome: finding.outcome,
    outcomeLabel: renderer.outcome(finding.outcome, language),
    message: renderer.finding(finding, language),
    clause: renderer.clause(finding.clause, language),
    clauseTitle: renderer.plan.clauses.find((clause) => clause.ref === ref)?.title ?? '',
    remedy: renderer.remedy(finding, language),
    values: finding.evidence.map(valueOf),
  };
}

function valueOf({ sheet, cell, header, text }: Evidence): DetailValue {
  const area = parseArea(cell);
  return { sheet, cell, row: area?.top ?? 0, column: area?.left ?? 0, header, text };
}
