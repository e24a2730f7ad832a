import type { Verdict } from '../../criteria/criterion';
import { textOf } from '../../criteria/open-value';
import type { Plan } from '../../plan/plan';
import type { RowReport, WorkbookReport } from '../../report/report';
import { cellAddress, type RowIndex } from '../../sheet/address';
import { headerText } from '../../sheet/index';
import { PERSON } from '../../sheet/structure/unit-kinds';
import type { RecordCell, Table, TableColumn, TableRecord } from '../../sheet/table';
import { fold } from '../../sheet/text/fold';
import { isBlank } from '../../sheet/values/cell-text';
import { readingKey } from '../../sheet/values/reading-key';
import { readyPlan } from '../ready-plan';

/** One submission: its tables as read, and what the plan says of them. */
export interface ComparedSide {
  readonly tables: readonly Table[];
  readonly report: WorkbookReport;
}

/** A record of one side. */
export interface ComparedRecord {
  readonly sheet: string;
  /** 0-based. */
  readonly row: RowIndex;
  /** Kind of its table. */
  readonly kind: string;
  readonly subject: string;
  readonly verdict: Verdict | null;
}

/** A cell that says something else than before. Blank texts are empty; a cell is null where its side has no such column. */
export interface ChangedCell {
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** A1 in the sheet of the record. */
  readonly cellBefore: string | null;
  readonly cellAfter: string | null;
}

interface ChangedRecord {
  readonly before: ComparedRecord;
  readonly after: ComparedRecord;
  /** Empty where only the verdict changed. */
  readonly cells: readonly ChangedCell[];
}

/** What changed from one submission to another. */
export interface Comparison {
  readonly added: readonly ComparedRecord[];
  readonly removed: readonly ComparedRecord[];
  readonly changed: readonly ChangedRecord[];
  /** Records that are as they were. */
  readonly same: number;
}

/** A record with what is needed to compare it. */
interface Entry {
  readonly key: string;
  readonly table: Table;
  readonly record: TableRecord;
  readonly shown: ComparedRecord;
}

/**
 * Compares two submissions record by record, wherever records and columns have moved. Records are the same by name (persons by name and
 * unit) in tables of one kind; columns by what they hold, others by their header. Values written otherwise that read the same are no
 * change. Added and changed records come in the order of the later submission, removed ones in that of the former.
 */
export function compareSubmissions(before: ComparedSide, after: ComparedSide, plan: Plan): Comparison {
  const former = new Map(entriesOf(before, plan).map((entry) => [entry.key, entry]));
  const added: ComparedRecord[] = [];
  const changed: ChangedRecord[] = [];
  let same = 0;
  for (const entry of entriesOf(after, plan)) {
    const old = former.get(entry.key);
    former.delete(entry.key);
    if (!old) {
      added.push(entry.shown);
      continue;
    }
    const cells = changedCells(old, entry);
    if (cells.length === 0 && old.shown.verdict === entry.shown.verdict) same++;
    else changed.push({ before: old.shown, after: entry.shown, cells });
  }
  return { added, removed: [...former.values()].map(({ shown }) => shown), changed, same };
}

function entriesOf({ tables, report }: ComparedSide, plan: Plan): Entry[] {
  const { canonical } = readyPlan(plan);
  const rows = new Map<string, RowReport>();
  for (const table of report.tables) for (const row of table.rows) rows.set(`${table.sheet} ${row.row}`, row);
  const times = new Map<string, number>();
  return tables
    .filter(({ list }) => list === null)
    .flatMap((table) =>
      table.records.map((record): Entry => {
        const { sheet, kind } = table;
        const { row, subject, unitKind } = record;
        const name = canonical(record.subjectKey);
        const who = unitKind === PERSON ? `${name} @ ${canonical(record.workplaceKey)}` : name;
        const first = `${kind} ${who}`;
        // The second record of one name is held against the second one of the other side.
        const time = (times.get(first) ?? 0) + 1;
        times.set(first, time);
        const verdict = rows.get(`${sheet} ${row}`)?.verdict ?? null;
        return { key: `${first} ${time}`, table, record, shown: { sheet, row, kind, subject, verdict } };
      }),
    );
}

interface Held {
  readonly header: string;
  readonly cell: RecordCell;
  readonly table: Table;
}

/** What a column holds: a field with its years, else its header. */
function columnKey({ match, path }: TableColumn): string {
  if (match.kind === 'field') return `field ${match.field} ${match.periods.join()}`;
  return `header ${fold(headerText(path))}`;
}

function cellsOf({ table, record }: Entry): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  table.columns.forEach((column, at) => {
    const cell = record.cells[at];
    if (!cell) return;
    let key = columnKey(column);
    for (let time = 2; held.has(key); time++) key = `${columnKey(column)} ${time}`;
    held.set(key, { header: headerText(column.path), cell, table });
  });
  return held;
}

/** Running numbers change with every row that comes or goes: they are not looked at. */
const ORDINAL = 'field ordinal ';

function changedCells(old: Entry, now: Entry): ChangedCell[] {
  const [before, after] = [cellsOf(old), cellsOf(now)];
  const keys = [...new Set([...after.keys(), ...before.keys()])].filter((key) => !key.startsWith(ORDINAL));
  return keys.flatMap((key): ChangedCell[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const [from, to] = [textOfHeld(one), textOfHeld(other)];
    if (from === to || readsTheSame(one, other)) return [];
    return [
      {
        header: other?.header ?? one?.header ?? '',
        before: from,
        after: to,
        cellBefore: one ? cellAddress(one.cell.row, one.cell.column) : null,
        cellAfter: other ? cellAddress(other.cell.row, other.cell.column) : null,
      },
    ];
  });
}

const textOfHeld = (held: Held | undefined): string =>
  held && !isBlank(held.cell.raw) ? textOf(held).normalize('NFC').replace(/\s+/g, ' ').trim() : '';

/** Texts are compared by their letters; nothing that was not understood reads the same as anything else. */
function readsTheSame(one: Held | undefined, other: Held | undefined): boolean {
  const [a, b] = [one?.cell.reading, other?.cell.reading];
  if (!a || !b || a.kind !== b.kind || a.kind === 'unreadable' || a.kind === 'ambiguous' || a.kind === 'text')
    return false;
  return readingKey(a) === readingKey(b);
}
