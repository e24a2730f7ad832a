import { VERDICTS, type Verdict } from '../criteria/criterion';
import type { Language } from '../i18n/message';
import type { ReportRenderer } from '../report/render';
import type { TableReport, WorkbookReport } from '../report/report';
import { explanationOf } from './explanation';
import type { StatusRule, TableMarks, WorkbookMarks } from './marks';
import { resultsSheet } from './results-sheet';

/** Soft enough for black text to stay readable; in print without colour the status text tells. Eligible rows stay as they are. */
const FILL: Readonly<Partial<Record<Verdict, string>>> = {
  ineligible: 'F8CFCB',
  incomplete: 'FFE6A8',
  'needs-review': 'D3E5F7',
};

/**
 * What to write back to a checked workbook: a status and an explanation beside each record, colour rules, and the results sheet.
 * Tables without records get no columns, nor do those whose records are columns.
 */
export const marksOf = (report: WorkbookReport, renderer: ReportRenderer, language: Language): WorkbookMarks => ({
  tables: report.tables
    .filter(({ rows, isTurned }) => rows.length > 0 && !isTurned)
    .map((table) => tableMarks(table, renderer, language)),
  results: resultsSheet(report, renderer, language),
});

function tableMarks(table: TableReport, renderer: ReportRenderer, language: Language): TableMarks {
  const rows = table.rows.map((record) => ({
    row: record.row,
    ...(record.lastRow > record.row ? { lastRow: record.lastRow } : {}),
    status: renderer.verdict(record.verdict, table.kind, language),
    explanation: explanationOf(record, table, renderer, language),
  }));
  return {
    sheet: table.sheet,
    area: table.area,
    headerRows: table.headerRows,
    records: { first: table.rows[0]?.row ?? 0, last: table.rows.at(-1)?.lastRow ?? 0 },
    rows,
    rules: VERDICTS.flatMap((verdict): StatusRule[] => {
      const colour = FILL[verdict];
      return colour ? [{ status: renderer.verdict(verdict, table.kind, language), fill: colour }] : [];
    }),
  };
}
