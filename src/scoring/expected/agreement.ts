import { absolute, compare, exact, subtract, type Exact } from '../exact';
import type { Scored } from '../methods/method';
import type { CriterionSort } from '../tree/label';

/** Scores are typed with two decimals, so an exact quotient may differ by half of the last one. */
const SLACK = exact(0.005);

/** Whether a typed score is the one that a method gives, as far as it can be typed. Points that are taken away are typed with either sign. */
export function agrees(typed: Exact, expected: Exact, sort: CriterionSort): boolean {
  const [is, should] = sort === 'deduction' ? [absolute(typed), absolute(expected)] : [typed, expected];
  return compare(absolute(subtract(is, should)), SLACK) <= 0;
}

/** Whether a method gives another score than the typed one; one that may still change is not held against anybody. */
export const isOtherThan = (typed: Exact, result: Scored, sort: CriterionSort): boolean =>
  result.outcome === 'scored' && !result.isProvisional && !agrees(typed, result.score, sort);
