import { textOf } from '../../criteria/open-value';
import { formatNumber } from '../../i18n/message';
import type { ComparedRecord } from '../../report/comparison';
import type { RowReport, TableReport, WorkbookReport } from '../../report/report';
import { cellAddress, parseArea } from '../../sheet/address';
import { valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { headerText } from '../../sheet/index';
import { PERSON } from '../../sheet/structure/unit-kinds';
import type { RecordCell, Table, TableColumn, TableRecord } from '../../sheet/table';
import { fold, oneLine } from '../../sheet/text/fold';
import type { Reading } from '../../sheet/value';
import { cellText, isBlank } from '../../sheet/values/cell-text';

/** One submission: its tables as read, what the plan says of them, and its sheets as they are. */
export interface ComparedSide {
  readonly tables: readonly Table[];
  readonly report: WorkbookReport;
  readonly grids: readonly Grid[];
}

/** What a cell of a record says. */
export interface Held {
  readonly header: string;
  /** On one line; empty for a blank cell. */
  readonly text: string;
  /** A1 */
  readonly address: string;
  /** Null where nothing tells how the cell is meant. */
  readonly reading: Reading | null;
}

/** A judged row with its table. */
export interface JudgedRow {
  readonly row: RowReport;
  readonly table: TableReport;
}

/** A record with what is needed to compare it. */
export interface Entry {
  readonly key: string;
  readonly judged: JudgedRow | null;
  readonly shown: ComparedRecord;
  /** Cells by what their column holds, in the order of the columns. */
  cells(): ReadonlyMap<string, Held>;
}

interface Keyed {
  readonly entry: Omit<Entry, 'key'>;
  readonly key: string;
}

/** Records of a side: those of its tables, and rows of score tables, which no record stands for. */
export function entriesOf(side: ComparedSide, canonical: (nameKey: string) => string, bySheet: boolean): Entry[] {
  const judged = new Map<string, JudgedRow>();
  for (const table of side.report.tables)
    for (const row of table.rows) judged.set(placeKey(table.sheet, row.row), { row, table });
  const keyed = [
    ...side.tables
      .filter(({ list }) => list === null)
      .flatMap((table) => table.records.map((record) => ofRecord(table, record, judged, canonical))),
    ...rowsWithoutRecord(side).map((row) => ofRow(row, side.grids, bySheet)),
  ];
  const times = new Map<string, number>();
  return keyed.map(({ key, entry }) => {
    // The second record of one name is held against the second one of the other side.
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...entry, key: `${key} ${time}` };
  });
}

/** Tables in which rows stand that are no record. */
export const scoreTablesOf = (side: ComparedSide): number =>
  new Set(rowsWithoutRecord(side).map(({ table }) => table)).size;

const placeKey = (sheet: string, row: number): string => `${row} ${sheet}`;

function rowsWithoutRecord({ tables, report }: ComparedSide): readonly JudgedRow[] {
  const known = new Set(tables.flatMap(({ sheet, records }) => records.map(({ row }) => placeKey(sheet, row))));
  return report.tables.flatMap((table) =>
    table.rows.flatMap((row) => (known.has(placeKey(table.sheet, row.row)) ? [] : [{ row, table }])),
  );
}

function ofRecord(
  table: Table,
  record: TableRecord,
  judgedRows: ReadonlyMap<string, JudgedRow>,
  canonical: (nameKey: string) => string,
): Keyed {
  const { sheet, kind } = table;
  const { row, subject, unitKind } = record;
  const name = canonical(record.subjectKey);
  const who = unitKind === PERSON ? `${name} @ ${canonical(record.workplaceKey)}` : name;
  const judged = judgedRows.get(placeKey(sheet, row)) ?? null;
  const shown = { sheet, row, kind, subject, verdict: judged?.row.verdict ?? null };
  return { key: `${kind} ${who}`, entry: { judged, shown, cells: () => cellsOfRecord(table, record) } };
}

/** Running numbers change with every row that comes or goes: they are not looked at. */
const ORDINAL = 'ordinal';

function cellsOfRecord(table: Table, record: TableRecord): ReadonlyMap<string, Held> {
  return heldBy(
    table.columns.flatMap((column, at): (readonly [string, Held])[] => {
      const cell = record.cells[at];
      if (!cell || (column.match.kind === 'field' && column.match.field === ORDINAL)) return [];
      return [[columnKey(column), heldCell(table, column, cell)]];
    }),
  );
}

/** What a column holds: a field with its years, else its header. */
function columnKey({ match, path }: TableColumn): string {
  if (match.kind === 'field') return `field ${match.field} ${match.periods.join()}`;
  return `header ${fold(headerText(path))}`;
}

const heldCell = (table: Table, { path }: TableColumn, cell: RecordCell): Held => ({
  header: headerText(path),
  text: isBlank(cell.raw) ? '' : oneLine(textOf({ table, cell })),
  address: cellAddress(cell.row, cell.column),
  reading: cell.reading,
});

/** Rows of one name in several score tables are told apart by their sheet. */
function ofRow(judged: JudgedRow, grids: readonly Grid[], bySheet: boolean): Keyed {
  const { row: at, table } = judged;
  const { sheet, kind } = table;
  const { row, subject, verdict } = at;
  const key = [kind, ...(bySheet ? [fold(sheet)] : []), fold(subject)].join(' ');
  const grid = grids.find((one) => one.sheet === sheet);
  const shown = { sheet, row, kind, subject, verdict };
  return { key, entry: { judged, shown, cells: () => (grid ? cellsOfRow(table, row, grid) : new Map()) } };
}

const cellsOfRow = ({ columns }: TableReport, row: number, grid: Grid): ReadonlyMap<string, Held> =>
  heldBy(
    columns.flatMap(({ column, header, field }): (readonly [string, Held])[] => {
      const left = parseArea(`${column}1`)?.left;
      if (left === undefined || field === ORDINAL) return [];
      const raw = valueAt(grid, row, left);
      const text = isBlank(raw) ? '' : plainText(raw);
      return [[`header ${fold(header)}`, { header, text, address: cellAddress(row, left), reading: null }]];
    }),
  );

/** Columns of one name are told apart by their order. */
function heldBy(cells: readonly (readonly [string, Held])[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const [first, cell] of cells) {
    let key = first;
    for (let time = 2; held.has(key); time++) key = `${first} ${time}`;
    held.set(key, cell);
  }
  return held;
}

const plainText = (raw: CellValue): string => (typeof raw === 'number' ? formatNumber(raw, 'vi') : cellText(raw));
