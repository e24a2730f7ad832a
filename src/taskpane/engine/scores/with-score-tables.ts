import { areasOverlap, parseArea } from '../../../sheet/address';
import type { Overview, TableOverview } from '../overview-types';

/** The overview with the score tables in place of what the plan makes of the same cells, in the order of the sheets. */
export function withScoreTables(overview: Overview, scores: readonly TableOverview[]): Overview {
  const overlaps = (one: TableOverview, other: TableOverview): boolean => {
    const [a, b] = [parseArea(one.range), parseArea(other.range)];
    return one.sheet === other.sheet && a !== null && b !== null && areasOverlap(a, b);
  };
  const kept = overview.tables.filter((table) => !scores.some((score) => overlaps(table, score)));
  const order = new Map(overview.sheets.map(({ sheet }, at) => [sheet, at]));
  const tables = [...kept, ...scores].sort(
    (a, b) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
      a.headerRows.first - b.headerRows.first ||
      a.left - b.left,
  );
  return {
    ...overview,
    tables,
    unread: tables.reduce((sum, { unreadCount }) => sum + unreadCount, 0),
    sheets: overview.sheets.map((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet.sheet);
      const isScored = own.some(({ of }) => of === 'scores');
      return isScored ? { ...sheet, tables: own.length, problem: null } : sheet;
    }),
  };
}
