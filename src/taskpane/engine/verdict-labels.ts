import { VERDICTS, type Verdict } from '../../criteria/criterion';
import type { Language } from '../../i18n/message';
import type { ReportRenderer } from '../../report/render';
import type { WorkbookReport } from '../../report/report';

/**
 * What each verdict is called over all tables of a workbook: by the very words of the list and the marks. Where both persons and figures
 * are judged the two names stand together.
 */
export function verdictLabels(
  { tables }: WorkbookReport,
  renderer: ReportRenderer,
  language: Language,
): Readonly<Record<Verdict, string>> {
  const kinds = tables.filter(({ rows }) => rows.length > 0).map(({ kind }) => kind);
  const label = (verdict: Verdict): string =>
    [...new Set((kinds.length > 0 ? kinds : ['']).map((kind) => renderer.verdict(verdict, kind, language)))].join(
      ' / ',
    );
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, label(verdict)])) as Record<Verdict, string>;
}
