import { clauseText } from '../plan/citation';
import type { Plan } from '../plan/plan';
import { parseArea } from '../sheet/address';
import type { Finding, RowReport, TableReport } from './report';

/** True for what bears on a verdict; notes and findings of `info` criteria do not. */
export const isCounted = ({ outcome, severity }: Finding): boolean => outcome !== 'info' && severity !== 'info';

/** True for a finding that can make a record incomplete. */
const isIncompleteness = (finding: Finding): boolean =>
  isCounted(finding) && (finding.outcome === 'unknown' || finding.severity === 'supplement');

/** Findings of the table that can make records of this kind incomplete, with the clause of this kind. */
function lackingColumns(row: RowReport, table: TableReport, plan: Plan): Finding[] {
  return table.findings.filter(isIncompleteness).flatMap((finding) => {
    const criterion = plan.criteria.find(({ id }) => id === finding.criterion);
    if (!criterion) return [finding];
    const variant = criterion.variants.find(
      ({ unitKinds }) => row.unitKind !== null && unitKinds.includes(row.unitKind),
    );
    return variant ? [{ ...finding, clause: clauseText(variant.clause) }] : [];
  });
}

/** What made a record's verdict. */
interface Reasons {
  /** The record's own findings that count. */
  readonly own: readonly Finding[];
  /** For a record without one of its own: findings of other records that name a figure of its row, else what its table lacks. */
  readonly ofTable: readonly Finding[];
}

/** Findings of other records that name a cell of this row: a total that is wrong because of a score below it. */
const namingRow = ({ row, lastRow }: RowReport, { rows }: TableReport): Finding[] =>
  rows.flatMap(({ findings }) =>
    findings.filter(
      (finding) =>
        isCounted(finding) &&
        finding.cells.some((cell) => {
          const area = parseArea(cell);
          return area !== null && area.top >= row && area.bottom <= lastRow;
        }),
    ),
  );

/** Why a record has its verdict. A verdict that is not `eligible` always has a reason. */
export function reasonsOf(row: RowReport, table: TableReport, plan: Plan): Reasons {
  const own = row.findings.filter(isCounted);
  if (row.verdict === 'eligible') return { own, ofTable: [] };
  const named = own.length === 0 && row.verdict !== 'incomplete' ? namingRow(row, table) : [];
  if (named.length > 0) return { own, ofTable: named };
  const isByTable = row.verdict === 'incomplete' && !own.some(isIncompleteness);
  return { own, ofTable: isByTable ? lackingColumns(row, table, plan) : [] };
}
