import { fill, type Language } from '../../i18n/message';
import { countReports, recordTotal, type CheckedFile, type ReportRenderer } from '../../report/index';
import { textMessages } from './text-messages';
import { wrap } from './wrap';

/** The last lines of text output: what was asked, and how many of each verdict. */
export function summaryText(
  files: readonly CheckedFile[],
  asOf: string,
  renderer: ReportRenderer,
  language: Language,
): string {
  const { templates } = textMessages;
  const reports = files.flatMap(({ report }) => (report ? [report] : []));
  const counts = countReports(reports);
  const unread = reports.flatMap(({ tables }) => tables.flatMap((table) => table.unread)).length;
  const failed = files.filter(({ problem }) => problem).length;
  const plan = renderer.plan.title;
  const lines = [
    wrap(fill(templates['summary-plan'], { plan, date: { date: asOf } }, language)),
    wrap(
      fill(
        templates.summary,
        {
          files: files.length,
          total: recordTotal(counts),
          eligible: counts.eligible,
          ineligible: counts.ineligible,
          incomplete: counts.incomplete,
          review: counts['needs-review'],
        },
        language,
      ),
    ),
  ];
  if (unread + failed > 0) {
    lines.push(wrap(fill(templates['summary-unread'], { rows: unread, files: failed }, language)));
  }
  return `${lines.join('\n')}\n`;
}
