import type { SeenCell } from '../criteria/criterion';
import { textOf } from '../criteria/open-value';
import type { Message } from '../i18n/message';
import type { Evidence, Finding, FindingOutcome, Severity } from '../report/report';
import { columnLetters } from '../sheet/address';
import { headerText } from '../sheet/index';
import type { Table } from '../sheet/table';

/** What a finding says, apart from the cells that it rests on. */
interface Statement {
  readonly criterion: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  readonly clause: string;
  readonly message: Message;
}

/** How a column is called in evidence. */
interface ColumnName {
  readonly letters: string;
  readonly header: string;
}

/** Makes findings of the tables of one workbook; what columns are called is worked out once for each table. */
export class FindingMaker {
  private readonly columns = new Map<Table, readonly ColumnName[]>();

  /** A finding with its evidence: cells of its own sheet by address, all cells with sheet, header and value. */
  make(table: Table, { criterion, outcome, severity, clause, message }: Statement, seen: readonly SeenCell[]): Finding {
    const evidence: Evidence[] = [];
    const cells: string[] = [];
    for (const item of seen) {
      const { sheet } = item.table;
      const { row, column } = item.cell;
      const { isTurned } = item.table;
      const { header = '', letters: own } = this.columnsOf(item.table)[isTurned ? row : column] ?? {};
      const letters = own === undefined || isTurned ? columnLetters(column) : own;
      const cell = `${letters}${row + 1}`;
      evidence.push({ sheet, cell, header, text: textOf(item) });
      if (sheet === table.sheet && !cells.includes(cell)) cells.push(cell);
    }
    return { criterion, outcome, severity, cells, clause, message, evidence };
  }

  /** By column of the sheet, by row where records are columns. */
  private columnsOf(table: Table): readonly ColumnName[] {
    const known = this.columns.get(table);
    if (known) return known;
    const columns: ColumnName[] = [];
    for (const { column, path } of table.columns)
      columns[column] = { letters: columnLetters(column), header: headerText(path) };
    this.columns.set(table, columns);
    return columns;
  }
}
