import type { Area, ColumnIndex, RowIndex } from '../address';
import type { FieldSpec } from '../field';
import type { RecordCell, Table, TableColumn, TableRecord } from '../table';
import { isDitto } from '../values/ditto';
import { captionUnit } from '../values/money';
import { isYearWord } from '../values/periods';
import type { Context } from './context';
import { rowSetting } from './extent';
import { isLowerTier, isSeed } from './header';
import { keyColumns, type KeyColumns } from './key-columns';
import { columnFlags, isReadTogether } from './column-flags';
import { unitOf } from './money-units';
import { columnStyle, isSameStyle, type ColumnStyle } from '../values/column-style';
import { isPart, ordinalPlace } from './headings';
import { placedCells, readCells, specOf } from './records';
import { ARABIC } from './groups';
import { classifyRows } from './rows';
import type { SheetView } from './sheet-view';

/**
 * Reads records of a table again after values of some of its cells have changed.
 * @param view the sheet as it is now; apart from the area it is as it was when the table was read.
 * @param styles what columns decide for all of their cells, as far as it was worked out since the table was read; added to.
 * @returns the records that are other than before, by their place in the table; null when more may have changed than the values of
 * records (what rows and columns are, names, kinds, extent), so that the sheet must be read anew.
 */
export function rereadRecords(
  view: SheetView,
  table: Table,
  area: Area,
  context: Context,
  styles: Map<TableColumn, ColumnStyle>,
): ReadonlyMap<number, TableRecord> | null {
  const keys = keyColumns(table.columns, context.fields);
  const touched = valueColumns(table, area, context);
  if (!touched || !keepsExtent(view, table, area)) return null;
  const places: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const place = placeOf(table.records, row);
    if (place === null || !staysRecord(view, table, row, keys, context)) return null;
    const below = table.records[place + 1]?.row;
    const repeats = [row, ...(below === undefined ? [] : [below])].some((at) => hasDitto(view, table, at));
    if (repeats || mayCarryNames(table, place) || mayHead(table, place, context)) return null;
    places.push(place);
  }
  const changed = new Map<number, TableRecord>();
  for (const at of touched) {
    const column = table.columns[at];
    if (!column) continue;
    const spec = specOf(column, context.fields);
    const isTogether = spec !== undefined && isReadTogether(spec.value);
    const { date1904 } = view.grid;
    const placed = isTogether ? placedCells(view, table.records, column, spec) : [];
    const style = isTogether ? columnStyle(placed, spec.value, date1904) : undefined;
    const before = styles.get(column);
    const isAsBefore = !style || (before !== undefined && isSameStyle(style, before));
    if (style) styles.set(column, style);
    const reread = isAsBefore ? places : table.records.map((_record, place) => place);
    const spans = isAsBefore ? places.flatMap((place) => table.records[place] ?? []) : table.records;
    const cells = readCells(view, spans, column, context.fields, captionUnit(table.title), style);
    reread.forEach((place, index) => {
      const record = changed.get(place) ?? table.records[place];
      const [old, now] = [record?.cells[at], cells[index]];
      if (!record || !now || (old && isSameCell(old, now))) return;
      changed.set(place, { ...record, cells: record.cells.with(at, now) });
    });
    if (isTogether && !keepsFlags(table, at, spec, changed, date1904)) return null;
  }
  return changed;
}

/** Whether a record gives its name to the row below it, might do so, goes by the name of another itself, or has a row a year. */
function mayCarryNames({ records, otherRows }: Table, place: number): boolean {
  const record = records[place];
  if (!record) return false;
  if (record.cells.some(({ parts }) => parts)) return true;
  const goesByAnother = (one: TableRecord | undefined): boolean =>
    one?.cells.some(({ row, column }) => column === one.subjectColumn && row < one.row) ?? false;
  return (
    goesByAnother(record) ||
    goesByAnother(records[place + 1]) ||
    otherRows.some(({ row, rowClass }) => rowClass === 'unread' && row === record.lastRow + 1)
  );
}

/** Whether a cell of a row says that it is the same as the one above. */
const hasDitto = (view: SheetView, { columns }: Table, row: RowIndex): boolean =>
  columns.some(({ column }) => isDitto(view.own(row, column)));

/** Whether a record of a table whose rows are no units stands above a part of it, so that without figures it would be a heading. */
function mayHead({ kind, records, columns }: Table, place: number, { vocabulary, fields }: Context): boolean {
  const isOfUnits = vocabulary.tableKinds.find(({ id }) => id === kind)?.recordKind === undefined;
  const next = records[place + 1];
  return !isOfUnits && next !== undefined && isPart(next, ordinalPlace(columns, fields));
}

/** Whether what is told of a column stays the same, and no sum of money stands in it whose unit concerns other columns. */
function keepsFlags(
  { columns, records }: Table,
  at: number,
  spec: FieldSpec,
  changed: ReadonlyMap<number, TableRecord>,
  date1904: boolean,
): boolean {
  const column = columns[at];
  if (!column) return false;
  const before = records.flatMap(({ cells }) => cells[at] ?? []);
  const now = records.flatMap((record, place) => (changed.get(place) ?? record).cells[at] ?? []);
  // A unit that comes or goes settles the sums of the whole table.
  const isSettled = (cells: readonly RecordCell[]) => cells.some(({ reading }) => unitOf(reading) !== null);
  const isSaid = column.ways?.some(({ about }) => about === 'money') ?? false;
  if (spec.value === 'number' && (isSaid || isSettled(now) || records.some(({ cells }) => isSettled(cells))))
    return false;
  const flags = (cells: readonly RecordCell[]) => JSON.stringify(columnFlags(column, spec, cells, date1904));
  return flags(before) === flags(now);
}

/** Places of the columns of an area, when all have a header, none tells what a record is or is called, and none is shown beside another. */
function valueColumns(table: Table, { left, right }: Area, context: Context): readonly number[] | null {
  const touched: number[] = [];
  for (let column: ColumnIndex = left; column <= right; column++) {
    const at = table.columns.findIndex((own) => own.column === column);
    const own = table.columns[at];
    if (own && isYearWord(own.path.at(-1) ?? '')) return null;
    const isPart = table.columns.some(({ joins }) => joins?.includes(column));
    if (!own || isPart || own.path.length === 0 || own.match.kind === 'ambiguous' || specOf(own, context.fields)?.role)
      return null;
    touched.push(at);
  }
  return touched;
}

/** Place of the record that one row alone holds; null when the row is none, or part of a record of several rows. */
function placeOf(records: readonly TableRecord[], row: RowIndex): number | null {
  let [low, high] = [0, records.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = records[middle];
    if (!record) return null;
    if (record.row === row) return record.lastRow === row ? middle : null;
    if (record.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

const touches = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** Whether extents do not hang on the area: a cell of the header stands at or right of it, and nothing of ours lies there. */
function keepsExtent(view: SheetView, { headerRows }: Table, area: Area): boolean {
  if (view.grid.ownMarks.some((own) => touches(own, area))) return false;
  for (let row = headerRows.first; row <= headerRows.last; row++)
    if (view.filled(row, area.right, view.lastColumn).length > 0) return true;
  return false;
}

/** Whether a row, alone and unmerged, is still a record of its table and cannot be taken for a header or a part of one. */
function staysRecord(view: SheetView, table: Table, row: RowIndex, keys: KeyColumns, context: Context): boolean {
  const { columns, headerRows, area, otherRows } = table;
  if (columns.some(({ column }) => view.merge(row, column))) return false;
  // What follows a signature or a header printed again is told by more than the row itself.
  if (otherRows.some((other) => other.rowClass === 'header' || (other.rowClass === 'signature' && other.row < row)))
    return false;
  if (keys.ordinal !== null && !ARABIC.test(view.text(row, keys.ordinal))) return false;
  if (isSeed(view, row, context.matcher, true)) return false;
  if (row === headerRows.last + 1 && isLowerTier(view, row, headerRows.first, context.matcher)) return false;
  const isOwnBelow = row < area.bottom || otherRows.some((other) => other.row === row + 1);
  if (!isOwnBelow && view.filled(row + 1, 0, view.lastColumn).length > 0) return false;
  const block = { ...headerRows, left: area.left, right: area.right };
  const setting = rowSetting({ block, columns, keys }, [], row, context.kinds);
  const { rows } = classifyRows(view, { ...setting, from: row });
  return rows.length === 1 && rows[0]?.rowClass === 'record';
}

/** Years with their ratings are compared one by one: JSON alone would show every map as empty. */
const openMaps = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

const isSameCell = (one: RecordCell, other: RecordCell): boolean =>
  JSON.stringify(one, openMaps) === JSON.stringify(other, openMaps);
