import type { Vocabulary } from '../sheet/field';
import type { Table, TableColumn, TableRecord } from '../sheet/table';
import type { Period, Reading } from '../sheet/value';
import type { FieldReader, SeenCell, Subject } from '../criteria/criterion';

/** How one record's cell is narrowed to what was asked: the whole cell, one year of several, or one rating for many years. */
type Narrow = ((reading: Reading) => Reading) | null;

interface Slot {
  /** Index into the table's columns. */
  readonly at: number;
  readonly narrow: Narrow;
}

const BLANK: Reading = { kind: 'blank' };
const IS_RATING = new Set<Reading['kind']>(['rating', 'clean-strong', 'union-strong-excellent', 'union-other']);

/** A cell that speaks of several years, seen for one of them. A rating without years under a header without years stays open. */
function narrowTo(period: Period, headerPeriods: readonly Period[]): (reading: Reading) => Reading {
  return (reading) => {
    if (reading.kind === 'ratings') return reading.byPeriod.get(period) ?? BLANK;
    if (!IS_RATING.has(reading.kind) || headerPeriods.includes(period)) return reading;
    return {
      kind: 'ambiguous',
      readings: [
        { vi: 'xếp loại của mọi năm', en: 'the rating of every year' },
        { vi: 'xếp loại của một năm không ghi rõ', en: 'the rating of one year that is not named' },
      ],
    };
  };
}

/** Columns of a table that hold a field, for a period where one is asked. */
export function slotsOf(table: Table, field: string, period: Period | undefined): readonly Slot[] {
  const holds = ({ match }: TableColumn) => match.kind === 'field' && match.field === field;
  const columns = table.columns.flatMap((column, at) =>
    holds(column) && column.match.kind === 'field' ? [{ at, periods: column.match.periods }] : [],
  );
  if (period === undefined) return columns.map(({ at }) => ({ at, narrow: null }));
  const exact = columns.filter(({ periods }) => periods.length === 1 && periods[0] === period);
  if (exact.length > 0)
    return exact.map(({ at }) => ({
      at,
      narrow: (reading) => (reading.kind === 'ratings' ? (reading.byPeriod.get(period) ?? BLANK) : reading),
    }));
  return columns
    .filter(({ periods }) => periods.length === 0 || periods.includes(period))
    .map(({ at, periods }) => ({ at, narrow: narrowTo(period, periods) }));
}

function seen(table: Table, record: TableRecord, { at, narrow }: Slot): SeenCell | null {
  const cell = record.cells[at];
  if (!cell) return null;
  if (!narrow) return { table, cell };
  const reading = narrow(cell.reading);
  return { table, cell: reading === cell.reading ? cell : { ...cell, reading } };
}

/** Records of the same unit or person in other tables of the workbook. */
export type OtherRecords = (subject: Subject) => readonly Subject[];

/** Makes the reader of a field for records of one table; other tables are asked only where the own one has no column. */
export function fieldReader(
  table: Table,
  tables: readonly Table[],
  { fields }: Vocabulary,
  field: string,
  period: Period | undefined,
  others: OtherRecords,
): FieldReader {
  const [own] = slotsOf(table, field, period);
  const elsewhere = new Map(
    own
      ? []
      : tables.flatMap((other) => {
          const [slot] = other === table ? [] : slotsOf(other, field, period);
          return slot ? [[other, slot] as const] : [];
        }),
  );
  return {
    field,
    available: own !== undefined || elsewhere.size > 0,
    label: fields.find(({ id }) => id === field)?.label ?? { vi: field, en: field },
    read: own
      ? own.narrow
        ? ({ record }) => seen(table, record, own)
        : ({ record }) => {
            const cell = record.cells[own.at];
            return cell ? { table, cell } : null;
          }
      : (subject) => (elsewhere.size > 0 ? fromOthers(others(subject), elsewhere) : null),
  };
}

/** What other sheets say of the same unit; two that say different things are both told. */
function fromOthers(records: readonly Subject[], slots: ReadonlyMap<Table, Slot>): SeenCell | null {
  const found = records.flatMap(({ table, record }) => {
    const slot = slots.get(table);
    const cell = slot ? seen(table, record, slot) : null;
    return cell ? [cell] : [];
  });
  const told = found.filter(({ cell }) => cell.reading.kind !== 'blank');
  const [first] = told.length > 0 ? told : found;
  if (!first) return null;
  const distinct = new Map(told.map((item) => [JSON.stringify(item.cell.reading, openMaps), item]));
  if (distinct.size <= 1) return first;
  const readings = [...distinct.values()].map(({ table, cell }) => {
    const text = `${typeof cell.raw === 'object' ? '' : String(cell.raw)}`;
    return { vi: `"${text}" (trang ${table.sheet})`, en: `"${text}" (sheet ${table.sheet})` };
  });
  return { ...first, cell: { ...first.cell, reading: { kind: 'ambiguous', readings } } };
}

/** Years with their ratings are compared one by one; JSON alone would show every map as empty. */
const openMaps = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
