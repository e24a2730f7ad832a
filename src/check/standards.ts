import { clauseText } from '../plan/citation';
import type { Finding } from '../report/report';
import type { Table } from '../sheet/table';
import type { FindingMaker } from './finding';
import { checkMessages } from './messages';
import type { ReadyPlan } from './ready-plan';

/** A finding about the whole workbook, and the table under which it is told. */
interface ToldOnce {
  readonly table: Table;
  readonly finding: Finding;
}

/**
 * What can and what cannot be judged while the standards of a plan are left to a later guidance; told once, under the first table
 * whose kind is known. Null for a plan that has its standards, and for a workbook without such a table.
 */
export function standardsPending(
  tables: readonly Table[],
  { plan }: ReadyPlan,
  findings: FindingMaker,
): ToldOnce | null {
  const known = tables.filter(({ kind }) => kind !== 'unknown');
  const [table] = known;
  if (plan.standards !== 'pending' || !table) return null;
  const kinds = new Set(known.map(({ kind }) => kind));
  const judged = plan.criteria
    .filter(({ severity, tables: asked }) => severity !== 'info' && asked.some((kind) => kinds.has(kind)))
    .map(({ title: { vi, en } }) => ({ vi: `"${vi}"`, en: `"${en}"` }));
  const message =
    judged.length > 0
      ? checkMessages.say('standards-pending', { judged: { list: judged } })
      : checkMessages.say('standards-pending-all');
  const clause = plan.standardsClause ? clauseText(plan.standardsClause) : '';
  const statement = { criterion: 'standards', outcome: 'info', severity: 'info', clause, message } as const;
  return { table, finding: findings.make(table, statement, []) };
}
