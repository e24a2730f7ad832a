import type { Bases } from './extend';
import { loadPlanText } from './index';
import { lintPlan } from './lint';
import type { LoadResult } from './load';

/**
 * Reads a plan document of an office, which may build on a shipped plan. Refused with every problem when it cannot be read, or when its
 * lint finds errors: by such a plan some criteria could never judge. Never throws.
 * @param others finds documents that it builds on beside the shipped ones.
 */
export function loadOwnPlan(text: string, others?: Bases): LoadResult {
  const read = loadPlanText(text, others);
  const errors = read.ok ? lintPlan(read.plan).filter(({ level }) => level === 'error') : [];
  return errors.length > 0 ? { ok: false, problems: errors } : read;
}
