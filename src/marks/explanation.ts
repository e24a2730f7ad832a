import { fill, type Language } from '../i18n/message';
import type { ReportRenderer } from '../report/render';
import { reasonsOf } from '../report/reasons';
import type { RowReport, TableReport } from '../report/report';
import { RESULTS_SHEET } from './marks';
import { marksMessages } from './messages';

/** Longest explanation in characters: more does not fit a row that is still read at a glance. */
const READABLE = 1200;

/**
 * The explanation of one record: each reason of its verdict with its clause, numbered when there are several, on one line: rows
 * keep their height. What to do stands in the results sheet. Too many are cut at a whole reason, and the rest is pointed to. Empty when nothing counts.
 */
export function explanationOf(
  row: RowReport,
  table: TableReport,
  renderer: ReportRenderer,
  language: Language,
): string {
  const { templates } = marksMessages;
  const { own, ofTable } = reasonsOf(row, table, renderer.plan);
  const counted = [...own, ...ofTable];
  const reasons = counted.map((finding, index) => {
    const text = renderer.sentence(finding, language);
    return counted.length === 1 ? text : fill(templates.reason, { number: index + 1, text }, language);
  });
  const kept = fitting(reasons);
  if (kept.length === reasons.length) return kept.join(' ');
  const count = reasons.length - kept.length;
  return [...kept, fill(templates['more-reasons'], { count, sheet: RESULTS_SHEET }, language)].join(' ');
}

/** The first reasons that fit; the first one always does. */
function fitting(reasons: readonly string[]): string[] {
  let length = 0;
  return reasons.filter((reason, index) => {
    length += reason.length + 1;
    return index === 0 || length <= READABLE;
  });
}
