import { clauseText } from '../citation';
import { planMessages } from '../messages';
import type { ClauseReference, Plan } from '../plan';
import { lintFinding as finding, type PlanFinding } from './finding';

/** Clauses that are cited but not in the list of clauses, and the known faults of the document itself. */
export function clauseFindings(plan: Plan): readonly PlanFinding[] {
  const dashes = new Map(plan.clauses.map((clause) => [clause.ref, clause.dashes]));
  const exists = ({ ref, dash }: ClauseReference): boolean => dashes.has(ref) && (dash ?? 0) <= (dashes.get(ref) ?? 0);
  const dangling = (path: string, reference: ClauseReference) =>
    exists(reference)
      ? []
      : [finding('error', path, planMessages.say('dangling-clause', { path, clause: clauseText(reference) }))];
  return [
    ...plan.criteria.flatMap(({ variants }, index) =>
      variants.flatMap(({ clause }, at) => dangling(`criteria[${index}].variants[${at}].clause`, clause)),
    ),
    ...plan.knownFaults.flatMap(({ clause, readAs, note }, index) => {
      const path = `knownFaults[${index}]`;
      return [
        ...dangling(path, clause),
        ...readAs.flatMap((reference) => dangling(`${path}.readAs`, reference)),
        finding('info', path, planMessages.say('known-fault', { path, note })),
      ];
    }),
  ];
}
