import { planMessages } from '../messages';
import type { Plan } from '../plan';
import { lintFinding, WHAT, type PlanFinding } from './finding';

/** Looks over what a plan sets beside its criteria: rounds that end before they begin, ids that lead nowhere. */
export function factFindings(plan: Plan): PlanFinding[] {
  const { rounds = [], clauses, tables, unitKinds, criteria, standardsClause } = plan;
  const kinds = new Set(unitKinds.map(({ id }) => id));
  const tableIds = new Set(tables.map(({ id }) => id));
  const lost = (path: string, what: keyof typeof WHAT, id: string): PlanFinding =>
    lintFinding('error', path, planMessages.say('dangling-id', { path, what: WHAT[what], id }));
  return [
    ...rounds.flatMap(({ from, to }, index) => {
      const path = `rounds[${index}]`;
      return from <= to ? [] : [lintFinding('error', path, planMessages.say('campaign-order', { path }))];
    }),
    ...tables.flatMap(({ recordKind }, index) =>
      recordKind === undefined || kinds.has(recordKind)
        ? []
        : [lost(`tables[${index}].recordKind`, 'kind', recordKind)],
    ),
    ...criteria.flatMap(({ absent }, index) =>
      typeof absent === 'string'
        ? []
        : Object.keys(absent)
            .filter((id) => !tableIds.has(id))
            .map((id) => lost(`criteria[${index}].absent`, 'table', id)),
    ),
    ...(standardsClause && !clauses.some(({ ref }) => ref === standardsClause.ref)
      ? [
          lintFinding(
            'error',
            'standardsClause',
            planMessages.say('dangling-clause', { path: 'standardsClause', clause: standardsClause.ref }),
          ),
        ]
      : []),
  ];
}
