import { fill, type Language } from '../i18n/message';
import type { ReportRenderer } from '../report/render';
import type { Finding } from '../report/report';
import { RESULTS_SHEET } from './marks';
import { marksMessages } from './messages';

/** Longest explanation in characters: more does not fit a row that is still read at a glance. */
const READABLE = 1200;

/** True for what bears on the verdict; notes and findings of `info` criteria do not. */
export const counts = ({ outcome, severity }: Finding): boolean => outcome !== 'info' && severity !== 'info';

/**
 * The explanation of one record: each finding that counts with its clause and what to do, numbered when there are several.
 * Too many are cut at a whole reason, and the rest is pointed to. Empty when nothing counts.
 */
export function explanationOf(findings: readonly Finding[], renderer: ReportRenderer, language: Language): string {
  const { templates } = marksMessages;
  const counted = findings.filter(counts);
  const reasons = counted.map((finding, index) => {
    const remedy = renderer.remedy(finding, language);
    const sentence = renderer.sentence(finding, language);
    const text = remedy ? `${sentence} ${fill(templates.todo, { text: remedy }, language)}` : sentence;
    return counted.length === 1 ? text : fill(templates.reason, { number: index + 1, text }, language);
  });
  const kept = fitting(reasons);
  if (kept.length === reasons.length) return kept.join('\n');
  const count = reasons.length - kept.length;
  return [...kept, fill(templates['more-reasons'], { count, sheet: RESULTS_SHEET }, language)].join('\n');
}

/** The first reasons that fit; the first one always does. */
function fitting(reasons: readonly string[]): string[] {
  let length = 0;
  return reasons.filter((reason, index) => {
    length += reason.length + 1;
    return index === 0 || length <= READABLE;
  });
}
