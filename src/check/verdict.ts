import type { Judgement, Verdict } from '../criteria/criterion';
import { VERDICTS } from '../criteria/criterion';
import type { Severity } from '../report/report';

const OF_FAILURE: Readonly<Record<Severity, Verdict>> = {
  block: 'ineligible',
  supplement: 'incomplete',
  warn: 'needs-review',
  info: 'eligible',
};

/** What one outcome of a criterion makes of its record. Absent columns are the caller's to weigh. */
export function verdictFor(outcome: Judgement['outcome'], severity: Severity): Verdict {
  if (severity === 'info' || outcome === 'pass' || outcome === 'not-applicable' || outcome === 'absent')
    return 'eligible';
  if (outcome === 'fail') return OF_FAILURE[severity];
  return outcome === 'unknown' ? 'incomplete' : 'needs-review';
}

/** The worse of two verdicts. */
export const worse = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) <= VERDICTS.indexOf(b) ? a : b);
