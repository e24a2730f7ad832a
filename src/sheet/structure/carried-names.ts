import { cellAddress, type ColumnIndex, type RowIndex } from '../address';
import { tellsWho, type FieldSpec } from '../field';
import type { TableColumn, TableNotice, UnreadRow } from '../table';
import { fold, wordsOf } from '../text/fold';
import { structureMessages } from './messages';
import { specOf } from './records';
import { ARABIC } from './groups';
import { nameAt, type ClassifiedRow, type RowReading } from './rows';
import type { KeyColumns } from './key-columns';
import type { SheetView } from './sheet-view';

/** Rows that one notice names at most. */
const ROWS_NAMED = 20;
/** Words that a text under a yes-or-no header has at least where it names a work. */
const WORDS_OF_A_WORK = 3;

/**
 * Further works of a unit are often written below the first with number and name left blank. Such a row belongs to the record above it
 * where the numbers prove that none is missing between: the next record has the next number, or every record of the table has one. Where
 * nothing proves it the row stays unread, with the unit that it may belong to.
 */
export function carryNames(
  view: SheetView,
  { rows, unread }: RowReading,
  columns: readonly TableColumn[],
  keys: KeyColumns,
  fields: ReadonlyMap<string, FieldSpec>,
): RowReading & { readonly notices: readonly TableNotice[] } {
  const nameless = new Map(unread.filter(({ reason }) => reason.id === NAMELESS).map((row) => [row.row, row]));
  if (nameless.size === 0) return { rows, unread, notices: [] };
  const lead = leadColumns(columns, keys, fields);
  const proves = numbering(view, rows, keys);
  const out: ClassifiedRow[] = [];
  const carried: RowIndex[] = [];
  const reasons = new Map<RowIndex, UnreadRow>();
  let from: RowIndex | null = null;
  for (const row of rows) {
    const isBelow = out.at(-1)?.row === row.row - 1;
    if (row.rowClass === 'record') from = row.row;
    else if (row.rowClass !== 'unread' || !isBelow) from = null;
    const doubtful = from !== null && row.rowClass === 'unread' && nameless.get(row.row);
    if (from === null || !doubtful || !continuesWork(view, row.row, from, lead, keys)) {
      if (row.rowClass === 'unread') from = null;
      out.push(row);
      continue;
    }
    if (proves(row.row, from)) {
      carried.push(row.row);
      out.push({ row: row.row, rowClass: 'record', nameFrom: from });
    } else {
      const name = nameOf(view, from, keys);
      reasons.set(row.row, { row: row.row, reason: structureMessages.say('no-subject-below', { name }) });
      out.push(row);
    }
  }
  const isCarried = new Set(carried);
  return {
    rows: out,
    unread: unread.flatMap((row) => (isCarried.has(row.row) ? [] : [reasons.get(row.row) ?? row])),
    notices: told(carried, columns[0]?.column ?? 0),
  };
}

const NAMELESS = structureMessages.say('no-subject').id;

const nameOf = (view: SheetView, row: RowIndex, { names }: KeyColumns): string =>
  names.map((column) => nameAt(view, row, column)).find((text) => text !== '') ?? '';

/** Columns that may hold what a unit does: texts right of its name, whether understood or not. */
function leadColumns(
  columns: readonly TableColumn[],
  { names }: KeyColumns,
  fields: ReadonlyMap<string, FieldSpec>,
): readonly { readonly column: ColumnIndex; readonly isAnswer: boolean }[] {
  const right = Math.max(...names);
  return columns.flatMap((column) => {
    const spec = specOf(column, fields);
    const isText = spec === undefined || (spec.value === 'text' && spec.role !== 'ordinal' && !tellsWho(spec));
    if (column.column <= right || !(isText || spec.value === 'answer')) return [];
    return [{ column: column.column, isAnswer: spec?.value === 'answer' }];
  });
}

/** Whether a row has a work of its own in the very column in which the record above has one first. */
function continuesWork(
  view: SheetView,
  row: RowIndex,
  from: RowIndex,
  lead: ReturnType<typeof leadColumns>,
  { ordinal }: KeyColumns,
): boolean {
  if (ordinal !== null && view.text(row, ordinal) !== '') return false;
  const names = (at: RowIndex, { column, isAnswer }: (typeof lead)[number]): boolean => {
    const value = view.own(at, column);
    if (typeof value !== 'string' || !/\p{L}/u.test(value)) return false;
    return !isAnswer || wordsOf(fold(value)).length >= WORDS_OF_A_WORK;
  };
  const first = lead.find((column) => names(from, column));
  return first !== undefined && names(row, first);
}

/** Whether the numbers of a table show that a row without one is no record whose name was forgotten. */
function numbering(
  view: SheetView,
  rows: readonly ClassifiedRow[],
  { ordinal }: KeyColumns,
): (row: RowIndex, from: RowIndex) => boolean {
  if (ordinal === null) return () => false;
  const numberOf = (row: RowIndex): number | null => {
    const text = view.text(row, ordinal);
    return ARABIC.test(text) ? parseInt(text, 10) : null;
  };
  const records = rows.filter(({ rowClass }) => rowClass === 'record').map(({ row }) => row);
  const areAllNumbered = records.length >= 2 && records.every((row) => numberOf(row) !== null);
  const next = new Map(records.map((row, at) => [row, records[at + 1]]));
  return (_row, from) => {
    const own = numberOf(from);
    const below = next.get(from);
    if (own === null) return false;
    if (below === undefined) return areAllNumbered;
    const following = numberOf(below);
    return following === own + 1 || (following === 1 && areAllNumbered);
  };
}

function told(carried: readonly RowIndex[], column: ColumnIndex): TableNotice[] {
  if (carried.length === 0) return [];
  const numbers = carried.slice(0, ROWS_NAMED).map((row) => String(row + 1));
  const list = carried.length > ROWS_NAMED ? [...numbers, '…'] : numbers;
  return [
    {
      message: structureMessages.say('carried-names', { rows: { list } }),
      cells: carried.map((row) => cellAddress(row, column)),
    },
  ];
}
