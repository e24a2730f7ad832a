import { fill, type Language } from '../../i18n/message';
import {
  addCounts,
  countFigures,
  countReports,
  recordTotal,
  type AcrossFinding,
  type CheckedFile,
  type ReportRenderer,
  type VerdictCounts,
} from '../../report/index';
import { textMessages } from './text-messages';
import { wrap } from './wrap';

/** What all files of a run come to. */
interface Totals {
  readonly files: number;
  /** Files that could not be checked. */
  readonly failed: number;
  readonly counts: VerdictCounts;
  /** Those of `counts` in tables of figures. */
  readonly figures: VerdictCounts;
  readonly unread: number;
}

/** What one file comes to. */
export const totalsOf = ({ report, problem }: CheckedFile): Totals => ({
  files: 1,
  failed: problem ? 1 : 0,
  counts: countReports(report ? [report] : []),
  figures: countFigures(report ? [report] : []),
  unread: (report?.tables ?? []).reduce((all, table) => all + table.unread.length, 0),
});

/** What shows only when the files are looked at together; empty when nothing does. */
export function acrossText(across: readonly AcrossFinding[], renderer: ReportRenderer, language: Language): string {
  if (across.length === 0) return '';
  const { templates } = textMessages;
  const kinds = [...new Set(across.map(({ criterion }) => criterion))];
  const lines = kinds.flatMap((kind) => [
    `  ${renderer.criterion(kind, language)}`,
    ...across
      .filter(({ criterion }) => criterion === kind)
      .map(({ message }) => wrap(renderer.message(message, language), '    - ')),
    wrap(fill(templates.remedy, { text: renderer.reservedRemedy(kind, language) }, language), '    '),
  ]);
  return `${[templates.across[language], ...lines].join('\n')}\n\n`;
}

/** The last lines of text output: what was asked, and how many of each verdict. */
export function summaryText(
  { files, failed, counts, figures, unread }: Totals,
  asOf: string,
  renderer: ReportRenderer,
  language: Language,
): string {
  const { templates } = textMessages;
  const plan = renderer.plan.title;
  const records = addCounts(counts, figures, -1);
  const say = (template: 'summary' | 'summary-figures' | 'summary-files', of: VerdictCounts): string => {
    const { eligible, ineligible, incomplete, 'needs-review': review } = of;
    return wrap(
      fill(templates[template], { files, total: recordTotal(of), eligible, ineligible, incomplete, review }, language),
    );
  };
  const hasFigures = recordTotal(figures) > 0;
  const lines = [
    wrap(fill(templates['summary-plan'], { plan, date: { date: asOf } }, language)),
    say(hasFigures && recordTotal(records) === 0 ? 'summary-files' : 'summary', records),
    ...(hasFigures ? [say('summary-figures', figures)] : []),
  ];
  if (unread + failed > 0) {
    lines.push(wrap(fill(templates['summary-unread'], { rows: unread, files: failed }, language)));
  }
  return `${lines.join('\n')}\n`;
}
