import type { Message } from '../../i18n/message';
import { cellAddress, columnLetters } from '../address';
import type { Grid } from '../grid';
import type { TableColumn, TableNotice, TableRecord } from '../table';
import { structureMessages } from './messages';
import type { SheetView } from './sheet-view';
import type { UnitKindReader } from './unit-kinds';

/** Row numbers that one notice names at most. */
const ROWS_NAMED = 20;

/** What is hidden in a table and was read all the same. */
export function hiddenNotices(
  view: SheetView,
  columns: readonly TableColumn[],
  records: readonly TableRecord[],
): TableNotice[] {
  const notices: TableNotice[] = [];
  const rows = records.filter(({ hidden }) => hidden).map(({ row }) => row);
  const hiddenColumns = columns
    .filter(({ hidden, match }) => hidden && match.kind !== 'none')
    .map(({ column }) => columnLetters(column));
  const tell = (message: Message, cells: readonly string[]) => notices.push({ message, cells });
  if (view.grid.visibility !== 'visible') tell(structureMessages.say('hidden-sheet', { sheet: view.grid.sheet }), []);
  if (rows.length > 0) {
    const numbers = rows.slice(0, ROWS_NAMED).map((row) => String(row + 1));
    tell(
      structureMessages.say('hidden-rows', {
        count: rows.length,
        rows: { list: rows.length > ROWS_NAMED ? [...numbers, '…'] : numbers },
      }),
      rows.map((row) => cellAddress(row, columns[0]?.column ?? 0)),
    );
  }
  if (hiddenColumns.length > 0) {
    tell(
      structureMessages.say('hidden-columns', { count: hiddenColumns.length, columns: { list: hiddenColumns } }),
      hiddenColumns,
    );
  }
  return notices;
}

/** A protected sheet reads like any other, but nobody can write to it. */
export const protection = ({ isProtected, sheet }: Grid): TableNotice[] =>
  isProtected ? [{ message: structureMessages.say('protected-sheet', { sheet }), cells: [] }] : [];

/** Records whose group says one kind of unit and whose own name says another: the group was believed, which a person should know. */
export function kindConflicts(records: readonly TableRecord[], { fromName }: UnitKindReader): TableNotice[] {
  const doubtful = records.filter(({ unitKind, unitKindFrom, subject }) => {
    if (unitKindFrom !== 'group') return false;
    const own = fromName(subject);
    return own !== null && own !== unitKind;
  });
  if (doubtful.length === 0) return [];
  const names = doubtful.slice(0, ROWS_NAMED).map(({ row, subject }) => `${subject} (${row + 1})`);
  const list = doubtful.length > ROWS_NAMED ? [...names, '…'] : names;
  return [
    {
      message: structureMessages.say('kind-conflict', { subjects: { list } }),
      cells: doubtful.map(({ row, subjectColumn }) => cellAddress(row, subjectColumn ?? 0)),
    },
  ];
}

/** Columns without a header in which records hold something: told, because nobody would expect them to be left out. */
export function unreadColumns(
  view: SheetView,
  columns: readonly TableColumn[],
  records: readonly TableRecord[],
  lastColumn: number,
): TableNotice[] {
  const first = columns[0]?.column ?? 0;
  const headed = new Set(columns.filter(({ path }) => path.length > 0).map(({ column }) => column));
  const hidden = new Set(view.grid.hiddenColumns);
  const found = new Set<number>();
  for (const { row } of records) {
    const end = Math.min(lastColumn, view.rowEnd(row));
    for (let column = first; column <= end; column++)
      if (!headed.has(column) && view.isFilled(row, column)) found.add(column);
  }
  const letters = [...found]
    .filter((column) => !hidden.has(column))
    .sort((a, b) => a - b)
    .map(columnLetters);
  if (letters.length === 0) return [];
  return [{ message: structureMessages.say('no-header', { columns: { list: letters } }), cells: letters }];
}

/** Columns headed by names of units: what stands in them is of those units, while each row is read as one thing. Told from two on. */
export function unitColumns(columns: readonly TableColumn[], { fromName }: UnitKindReader): TableNotice[] {
  const units = columns.filter(({ match, path }) => match.kind === 'none' && fromName(path.at(-1) ?? '') !== null);
  if (units.length < 2) return [];
  const letters = units.map(({ column }) => columnLetters(column));
  const names = units.slice(0, ROWS_NAMED).map(({ path }) => path.at(-1) ?? '');
  const list = units.length > ROWS_NAMED ? [...names, '…'] : names;
  return [
    {
      message: structureMessages.say('unit-columns', { columns: { list: letters }, units: { list } }),
      cells: letters,
    },
  ];
}
