import type { Verdict } from '../criteria/criterion';
import { recordsOf, type HeldSubmission } from './kept/held-submission';

/** Kinds of table in the order in which a list holds them: what is proposed for an award comes first. */
const ORDER = ['nomination', 'registration', 'projects', 'tracking'];

/**
 * Kinds of the tables that records of a verdict come from, in the order in which a list holds them apart: a unit that only registered is
 * proposed for nothing, whatever is said of its registration.
 */
export function listedKinds(verdict: Verdict, submissions: readonly HeldSubmission[]): readonly string[] {
  const kinds = new Set<string>();
  for (const submission of submissions) for (const { kind } of recordsOf(submission, verdict)) kinds.add(kind);
  const rank = (kind: string): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  return [...kinds].sort((a, b) => rank(a) - rank(b));
}

/** Whether a list holds nothing but proposals for awards. */
export const isOfNominations = (kinds: readonly string[]): boolean => kinds.every((kind) => kind === 'nomination');
