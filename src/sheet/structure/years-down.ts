import { cellAddress, columnLetters, type ColumnIndex, type RowIndex } from '../address';
import type { FieldSpec } from '../field';
import type { RecordCell, TableColumn, TableNotice, UnreadRow } from '../table';
import { fold } from '../text/fold';
import { isBlank } from '../values/cell-text';
import { isYearWord, readPeriods } from '../values/periods';
import { BLANK, type Period, type RatingReading, type Reading } from '../value';
import type { KeyColumns } from './key-columns';
import { structureMessages } from './messages';
import { nameAt, type ClassifiedRow, type RowReading } from './rows';
import type { SheetView } from './sheet-view';

/** A row of a record that has one for each year. */
export interface YearRow {
  readonly row: RowIndex;
  readonly nameFrom: RowIndex;
  readonly periods: readonly Period[];
}

/** The column whose cells, not its header, say which year a row speaks of, where another holds what is asked year by year. */
function yearColumn(columns: readonly TableColumn[], fields: ReadonlyMap<string, FieldSpec>): ColumnIndex | null {
  const year = columns.find(({ path, match }) => match.kind === 'none' && isYearWord(path.at(-1) ?? ''));
  const isAsked = columns.some(
    ({ match }) => match.kind === 'field' && isByRow(match.periods, fields.get(match.field)),
  );
  return year && isAsked ? year.column : null;
}

const isByRow = (named: readonly Period[], spec: FieldSpec | undefined): boolean =>
  spec?.periods !== undefined && named.length === 0;

/**
 * Where years go down the rows ("Họ tên | Năm | Xếp loại"), rows of one name that each speak of another year are one record. The name may
 * be merged, stand in the first row alone, or in every one; a year that comes a second time begins another record, or is left unread
 * where no name stands beside it.
 */
export function joinYears(
  view: SheetView,
  reading: RowReading,
  columns: readonly TableColumn[],
  { ordinal, names }: KeyColumns,
  fields: ReadonlyMap<string, FieldSpec>,
): RowReading & { readonly notices: readonly TableNotice[] } {
  const column = yearColumn(columns, fields);
  if (column === null) return { ...reading, notices: [] };
  const nameOf = (row: RowIndex): string => fold(names.map((at) => nameAt(view, row, at)).join(' '));
  const nameless = new Map(reading.unread.map((one) => [one.row, one.reason.id]));
  const joined = new Set<RowIndex>();
  const twice = new Map<RowIndex, UnreadRow>();
  const rows: ClassifiedRow[] = [];
  let open: { readonly row: RowIndex; readonly name: string; readonly seen: Set<Period> } | null = null;
  for (const one of reading.rows) {
    const { row, rowClass } = one;
    const years = readPeriods(view.text(row, column), 'either');
    const isNew = years.length > 0 && years.every((year) => open?.seen.has(year) === false);
    const isBelow: boolean = rows.at(-1)?.row === row - 1;
    const isNameless =
      rowClass === 'unread' && nameless.get(row) === NAMELESS && (ordinal === null || view.text(row, ordinal) === '');
    if (open && isNew && isBelow && (isNameless || (rowClass === 'record' && nameOf(row) === open.name))) {
      years.forEach((year) => open?.seen.add(year));
      joined.add(row);
      rows.push({ row, rowClass: 'record', nameFrom: open.row, yearOf: open.row, years });
      continue;
    }
    if (open && isNameless && years.length > 0) {
      const data = { name: nameAt(view, open.row, names[0] ?? 0), years: { list: years } };
      twice.set(row, { row, reason: structureMessages.say('year-twice', data) });
    }
    open = rowClass === 'record' && years.length > 0 ? { row, name: nameOf(row), seen: new Set(years) } : null;
    rows.push(open ? { ...one, years } : one);
  }
  return {
    rows,
    unread: reading.unread.flatMap((one) => (joined.has(one.row) ? [] : [twice.get(one.row) ?? one])),
    notices:
      joined.size === 0
        ? []
        : [
            {
              message: structureMessages.say('years-down', { column: columnLetters(column), count: joined.size }),
              cells: [...joined].map((row) => cellAddress(row, column)),
            },
          ],
  };
}

const NAMELESS = structureMessages.say('no-subject').id;

/** The cells of one record in one column, read row by row, as one: ratings year by year, else what the rows say together. */
export function joinCells(
  cells: readonly RecordCell[],
  years: readonly YearRow[],
  { match }: TableColumn,
  spec: FieldSpec | undefined,
): RecordCell | undefined {
  const [first] = cells;
  if (!first) return undefined;
  if (match.kind === 'field' && isByRow(match.periods, spec)) {
    const parts = new Map(years.flatMap(({ periods }, at) => periods.map((period) => [period, cells[at] ?? first])));
    const rated = [...parts].flatMap(([period, { reading }]) =>
      isRating(reading) ? [[period, reading] as const] : [],
    );
    return {
      ...first,
      reading: rated.length > 0 ? { kind: 'ratings', byPeriod: new Map(rated) } : first.reading,
      parts,
    };
  }
  const told = cells.filter(({ raw, reading }) => reading.kind !== 'blank' && !isBlank(raw));
  const distinct = new Map(told.map((cell) => [fold(textOf(cell)), cell]));
  const [only, ...others] = distinct.values();
  if (others.length === 0) return only ?? { ...first, reading: BLANK };
  const readings = [...distinct.values()].map((cell) => {
    const [text, address] = [textOf(cell), cellAddress(cell.row, cell.column)];
    return { vi: `"${text}" (ô ${address})`, en: `"${text}" (cell ${address})` };
  });
  return spec === undefined || spec.value === 'ordinal'
    ? first
    : { ...first, reading: { kind: 'ambiguous', readings } };
}

const textOf = ({ raw }: RecordCell): string => (typeof raw === 'object' ? '' : String(raw));

const isRating = (reading: Reading): reading is RatingReading =>
  reading.kind === 'rating' ||
  reading.kind === 'clean-strong' ||
  reading.kind === 'union-strong-excellent' ||
  reading.kind === 'union-other' ||
  reading.kind === 'no-organisation';
