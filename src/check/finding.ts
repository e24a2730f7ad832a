import type { SeenCell } from '../criteria/criterion';
import { textOf } from '../criteria/open-value';
import type { Message } from '../i18n/message';
import type { Evidence, Finding, FindingOutcome, Severity } from '../report/report';
import { cellAddress, type ColumnIndex } from '../sheet/address';
import { headerText } from '../sheet/index';
import type { Table } from '../sheet/table';

/** What a finding says, apart from the cells that it rests on. */
export interface Statement {
  readonly criterion: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  readonly clause: string;
  readonly message: Message;
}

/** Makes findings of the tables of one workbook; headers are joined once for each table. */
export class FindingMaker {
  private readonly headers = new Map<Table, readonly string[]>();

  /** A finding with its evidence: cells of its own sheet by address, all cells with sheet, header and value. */
  make(table: Table, { criterion, outcome, severity, clause, message }: Statement, seen: readonly SeenCell[]): Finding {
    const evidence: Evidence[] = [];
    const cells: string[] = [];
    for (const item of seen) {
      const { sheet } = item.table;
      const { row, column } = item.cell;
      const cell = cellAddress(row, column);
      evidence.push({ sheet, cell, header: this.headerOf(item.table, column), text: textOf(item) });
      if (sheet === table.sheet && !cells.includes(cell)) cells.push(cell);
    }
    return { criterion, outcome, severity, cells, clause, message, evidence };
  }

  private headerOf(table: Table, column: ColumnIndex): string {
    let known = this.headers.get(table);
    if (!known) {
      const headers: string[] = [];
      for (const { column: at, path } of table.columns) headers[at] = headerText(path);
      this.headers.set(table, (known = headers));
    }
    return known[column] ?? '';
  }
}
