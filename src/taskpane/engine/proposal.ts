import { baseFields } from '../../plan/base-fields';
import { vocabularyOf, type Plan } from '../../plan/index';
import type { GridWorkbook } from '../../sheet/grid';
import { readTables } from '../../sheet/index';
import type { Table } from '../../sheet/table';
import { namesAuthority } from '../../sheet/text/authority';
import { containsWords, fold } from '../../sheet/text/fold';
import type { PlanProposal } from './protocol';

/** What a title that names one of the plan's tables weighs, in columns. */
const TITLE_WEIGHT = 3;

/**
 * The plan whose own fields and titles a workbook shows most of, one of the authority that its tables name before all others; the first
 * of those that are level. Null when no plan knows anything in it: numbers, names and notes, which every plan shares, tell nothing.
 */
export function proposePlan(workbook: GridWorkbook, plans: readonly Plan[]): PlanProposal | null {
  const shared = new Set(baseFields().map(({ id }) => id));
  let best: { readonly proposal: PlanProposal; readonly score: number; readonly isNamed: boolean } | null = null;
  for (const plan of plans) {
    const { tables } = readTables(workbook, vocabularyOf(plan));
    const columns = tables.reduce((sum, table) => sum + ownColumns(table, shared), 0);
    const title = tables.map((table) => titleOf(table, plan)).find((line) => line !== null) ?? null;
    const score = columns + (title === null ? 0 : TITLE_WEIGHT);
    const isNamed = namesAuthority(
      tables.flatMap((table) => table.title),
      plan.authority,
    );
    const isBetter = isNamed === (best?.isNamed ?? false) ? score > (best?.score ?? 0) : isNamed;
    if (score > 0 && isBetter) best = { proposal: { plan: plan.id, columns, title }, score, isNamed };
  }
  return best?.proposal ?? null;
}

const ownColumns = (table: Table, shared: ReadonlySet<string>): number =>
  table.columns.filter(({ match }) => match.kind === 'field' && !shared.has(match.field)).length;

const titleOf = (table: Table, plan: Plan): string | null =>
  table.title.find((line) =>
    plan.tables.some(({ titles }) => titles.some((wording) => containsWords(fold(line), fold(wording)))),
  ) ?? null;
