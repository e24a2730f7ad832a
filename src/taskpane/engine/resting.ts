import type { TableReport } from '../../report/report';
import { parseArea } from '../../sheet/address';
import type { Table } from '../../sheet/table';

/** How many records have a finding that quotes a cell whose column or text a person explained. */
export function restingOn({ rows }: TableReport, table: Table, saidColumns: ReadonlySet<number>): number {
  const byColumn = new Map(table.columns.map((column, at) => [column.column, { column, at }]));
  const byRow = new Map(table.records.map((record) => [record.row, record]));
  if (saidColumns.size === 0 && table.columns.every(({ said }) => said === undefined)) return 0;
  return rows.filter(({ findings }) =>
    findings.some(({ evidence }) =>
      evidence.some(({ sheet, cell }) => {
        const area = sheet === table.sheet ? parseArea(cell) : null;
        const own = area && byColumn.get(area.left);
        if (!own) return false;
        if (saidColumns.has(area.left)) return true;
        return byRow.get(area.top)?.cells[own.at]?.found !== undefined;
      }),
    ),
  ).length;
}
