import type { ColumnIndex } from '../address';
import { tellsWho, type FieldSpec } from '../field';
import { styleAt } from '../grid';
import type { RecordCell, TableColumn, TableNotice, TableRecord } from '../table';
import { oneLine } from '../text/fold';
import { cellText, isBlank, type StyledCell } from '../values/cell-text';
import { columnStyle, withWays, type ColumnStyle } from '../values/column-style';
import type { MoneyUnit } from '../values/money';
import { readColumn } from '../values/read-column';
import { isDitto } from '../values/ditto';
import { BLANK, type Reading } from '../value';
import { columnFlags } from './column-flags';
import { headerText } from './columns';
import { withSaid } from './form';
import { settleMoney } from './money-units';
import type { ClassifiedRow } from './rows';
import type { KeyColumns } from './key-columns';
import { nameAt } from './rows';
import type { SheetView } from './sheet-view';
import { identityReader } from './identity';
import type { UnitKindReader } from './unit-kinds';
import { joinCells, type YearRow } from './years-down';

interface Span {
  readonly row: number;
  lastRow: number;
  readonly groups: readonly string[];
  /** Where its name stands. */
  readonly nameFrom: number;
  /** Its rows by year, where years go down the rows. */
  readonly years?: YearRow[];
}

/** Rows of records with their groups; rows that add nothing of their own to a merged record are part of it. */
function spansOf(
  view: SheetView,
  rows: readonly ClassifiedRow[],
  keys: KeyColumns,
  left: number,
  right: number,
): Span[] {
  const spans: Span[] = [];
  let groups: { readonly text: string; readonly level: number }[] = [];
  for (const { row, rowClass, group, level, nameFrom = row, years, yearOf } of rows) {
    if (rowClass === 'group') {
      const depth = level ?? 1;
      groups = [...groups.filter((outer) => outer.level < depth), { text: group ?? '', level: depth }];
    }
    if (rowClass !== 'record') continue;
    const open = spans.at(-1);
    if (open?.years && years && yearOf === open.row) {
      open.lastRow = row;
      open.years.push({ row, nameFrom: open.nameFrom, periods: years });
    } else if (open && isContinuation(view, row, open.row, keys, left, right)) open.lastRow = row;
    else {
      const own = years ? { years: [{ row, nameFrom, periods: years }] } : {};
      spans.push({ row, lastRow: row, groups: groups.map(({ text }) => text), nameFrom, ...own });
    }
  }
  return spans;
}

/** A row under a merged name whose own cells are all blank belongs to the record above. */
function isContinuation(
  view: SheetView,
  row: number,
  first: number,
  { names }: KeyColumns,
  left: number,
  right: number,
): boolean {
  const isUnderName = names.some((column) => {
    const merge = view.merge(row, column);
    return merge !== undefined && merge.top <= first && merge.top < row;
  });
  return isUnderName && view.filled(row, left, right).length === 0;
}

/** Typed records of a table, and what is to be told of how their columns are written. */
export function readRecords(
  view: SheetView,
  rows: readonly ClassifiedRow[],
  columns: readonly TableColumn[],
  keys: KeyColumns,
  fields: ReadonlyMap<string, FieldSpec>,
  kinds: UnitKindReader,
  captionUnit: MoneyUnit | null,
): { readonly records: TableRecord[]; readonly notices: readonly TableNotice[] } {
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const spans = spansOf(view, rows, keys, left, right);
  const isByYear = spans.some(({ years }) => years);
  const placed: readonly Placed[] = isByYear ? spans.flatMap<Placed>((span) => span.years ?? span) : spans;
  const read = columns.map((column) => ({
    column,
    spec: specOf(column, fields),
    cells: readCells(view, placed, column, fields, captionUnit),
  }));
  const notices = [
    ...read.flatMap(({ column, spec, cells }) => (spec ? columnFlags(column, spec, cells, view.grid.date1904) : [])),
    ...settleMoney(read),
  ];
  const cells = read.map((one) => (isByYear ? joinYearCells(one, spans) : one.cells));
  const hidden = new Set(view.grid.hiddenRows);
  const joins = new Map(columns.map((column) => [column.column, column.joins]));
  const textAt = (row: number, column: ColumnIndex): string => {
    const own = oneLine(nameAt(view, row, column));
    const rest = joins.get(column)?.map((other) => oneLine(nameAt(view, row, other))) ?? [];
    return rest.length === 0 ? own : [own, ...rest].filter((part) => part !== '').join(' ');
  };
  const identityOf = identityReader(columns, fields, kinds);

  const records = spans.map((span, index): TableRecord => {
    const textIn = (from: 'row' | 'nameFrom') => (column: ColumnIndex) => {
      let text = textAt(span[from], column);
      for (let at = index - 1; at >= 0 && isDitto(text); at--) text = textAt(spans[at]?.[from] ?? 0, column);
      return text;
    };
    return {
      row: span.row,
      lastRow: span.lastRow,
      ...identityOf(textIn('nameFrom'), textIn('row'), span.groups),
      groups: span.groups,
      cells: cells.map((column) => column[index] ?? { row: span.row, column: 0, raw: null, reading: BLANK }),
      hidden: hidden.has(span.row),
    };
  });
  return { records, notices };
}

/** The cells of one column, those of a record's years as one. */
function joinYearCells(
  { column, spec, cells }: { column: TableColumn; spec: FieldSpec | undefined; cells: readonly RecordCell[] },
  spans: readonly Span[],
): readonly (RecordCell | undefined)[] {
  let at = 0;
  return spans.map(({ years }) => {
    if (!years) return cells[at++];
    const own = cells.slice(at, (at += years.length));
    return joinCells(own, years, column, spec);
  });
}

/** The field that a column was matched with. */
export const specOf = ({ match }: TableColumn, fields: ReadonlyMap<string, FieldSpec>): FieldSpec | undefined =>
  match.kind === 'field' ? fields.get(match.field) : undefined;

interface PlacedCell extends StyledCell {
  readonly row: number;
}
type Placed = { readonly row: number; readonly nameFrom?: number };

/** What stands in one column for some records, unread. */
export function placedCells(
  view: SheetView,
  spans: readonly Placed[],
  { column }: TableColumn,
  spec: FieldSpec | undefined,
): PlacedCell[] {
  const isName = spec !== undefined && tellsWho(spec);
  let above: PlacedCell | undefined;
  return spans.map(({ row: own, nameFrom = own }) => {
    const row = isName ? nameFrom : own;
    const merge = view.merge(row, column);
    const top = merge && merge.right - merge.left < 2 ? merge.top : row;
    const raw = view.own(top, merge && top !== row ? merge.left : column);
    const repeated = isDitto(raw) && above && !isBlank(above.raw) ? above : null;
    above = { row, raw: repeated?.raw ?? raw, style: repeated?.style ?? styleAt(view.grid, top, column) };
    return above;
  });
}

/**
 * The cells of one column for some records.
 * @param captionUnit unit that the table's caption gives its sums of money.
 * @param style what the whole column decides, where these are not all of its records.
 */
export function readCells(
  view: SheetView,
  spans: readonly Placed[],
  column: TableColumn,
  fields: ReadonlyMap<string, FieldSpec>,
  captionUnit: MoneyUnit | null,
  style?: ColumnStyle,
): RecordCell[] {
  const spec = specOf(column, fields);
  const at = placedCells(view, spans, column, spec);
  const { date1904 } = view.grid;
  const said = spec && column.ways ? withWays(style ?? columnStyle(at, spec.value, date1904), column.ways) : style;
  const readings: readonly Reading[] =
    spec && column.match.kind === 'field'
      ? readColumn(
          at,
          spec,
          {
            contrary: column.match.contrary,
            periods: column.match.periods,
            date1904,
            captionUnit,
            headerText: headerText(column.path),
          },
          said,
        )
      : at.map(({ raw }) => (isBlank(raw) ? BLANK : { kind: 'text', text: cellText(raw) }));
  return at.map(({ row, raw }, index) =>
    withSaid({ row, column: column.column, raw, reading: readings[index] ?? BLANK }, column.said),
  );
}
