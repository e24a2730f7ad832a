import { cellAddress, type ColumnIndex, type RowIndex } from '../address';
import type { CellValue, Grid, GridRow } from '../grid';
import type { RecordCell, Table, TableRecord } from '../table';
import { fold } from '../text/fold';
import { isBlank } from '../values/cell-text';
import { isYearOnly } from '../values/periods';
import type { Context } from './context';
import { structureMessages } from './messages';
import { SheetView } from './sheet-view';
import { unitsAcross, type UnitsAcross } from './units-across';

/** Headers of columns beside the units that are no unit's. */
const BESIDE = new Set(['ghi chú', 'tổng', 'cộng', 'tổng cộng', 'tổng số', 'toàn khối', 'chung'].map(fold));
const ORDINALS = new Set(['stt', 'tt', 'số tt', 'mục'].map(fold));
const MEASURES = new Set(['đvt', 'đơn vị tính', 'đv tính', 'đơn vị đo'].map(fold));
const UNIT = fold('đơn vị');
/** "- Năm 2021": a part of the line above it. */
const PART = /^[-+•]\s*/u;
/** Numbers of headings. */
const HEADING = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/u;
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[a-zđ])[.)]?$/u;
/** Titles that go along, so that what they say of the table counts. */
const TITLE_LINES = 20;

/** One line of such a table: what it asks of every unit. */
interface Line {
  readonly row: RowIndex;
  readonly label: string;
}

/**
 * A table whose columns are units and whose rows say what is asked of them ("Lợi nhuận", "Xếp loại năm 2020"), read as if it lay the
 * other way: a record for each unit, with the cells where they stand. Null unless everything is plain: one row of units, no cell merged
 * over several of them, one text for each line, no line claimed by two fields, nothing left over.
 * @param read reads the tables of a sheet of which each row is a record.
 */
export function turnedTable(
  view: SheetView,
  context: Context,
  read: (turned: SheetView) => readonly Table[],
): Table | null {
  const units = unitsAcross(view, context);
  const lines = units && linesOf(view, units);
  if (!units || !lines || lines.length < 2) return null;
  const shift = titlesOf(view, units.row).length;
  const [table, ...others] = read(new SheetView(turnedGrid(view, units, lines)));
  const last = lines.at(-1)?.row ?? units.row;
  if (
    !table ||
    others.length > 0 ||
    table.list !== null ||
    table.records.length !== units.columns.length ||
    table.unread.length > 0 ||
    table.notices.length > 0 ||
    table.columns.filter(({ match }) => match.kind === 'field').length < 3 ||
    context.vocabulary.tableKinds.find(({ id }) => id === table.kind)?.recordKind !== undefined
  )
    return null;
  const back = (cell: RecordCell): RecordCell => ({ ...cell, row: cell.column, column: cell.row - shift });
  const kept = table.columns.flatMap(({ path }, at) => (path.length > 0 ? [at] : []));
  const of = <T>(all: readonly T[]): T[] => kept.flatMap((at) => all[at] ?? []);
  const hidden = new Set(view.grid.hiddenColumns);
  const records = table.records.map((record): TableRecord => ({
    ...record,
    row: units.row,
    lastRow: units.row,
    subjectColumn: record.row - shift,
    groups: [],
    cells: of(record.cells).map(back),
    hidden: hidden.has(record.row - shift),
  }));
  const right = units.columns.at(-1) ?? 0;
  const message = structureMessages.say('units-as-columns-read', { units: { list: units.units } });
  return {
    ...table,
    area: { top: units.row, left: 0, bottom: last, right },
    headerRows: { first: units.row, last: units.row },
    title: titlesOf(view, units.row),
    isTurned: true,
    columns: of(table.columns),
    records,
    otherRows: [],
    notices: [{ message, cells: units.columns.map((column) => cellAddress(units.row, column)) }],
  };
}

function titlesOf(view: SheetView, above: RowIndex): string[] {
  const lines: string[] = [];
  for (let row = Math.max(0, above - TITLE_LINES); row < above; row++)
    lines.push(...view.filled(row, 0, view.lastColumn).map((column) => view.text(row, column)));
  return lines;
}

/** What each row below the units asks; null where that is not plain. */
function linesOf(view: SheetView, { row: top, columns }: UnitsAcross): readonly Line[] | null {
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  const isPlain = view
    .filled(top, first, view.lastColumn)
    .every((column) => columns.includes(column) || BESIDE.has(fold(view.text(top, column))));
  if (!isPlain || last - first + 1 !== columns.length || columns.some((column) => isWide(view, top, column)))
    return null;
  const [ordinals, measures, labels] = labelColumns(view, top, first);
  const lines: Line[] = [];
  let group = '';
  for (let row = top + 1; row <= view.lastRow; row++) {
    const told = [...new Set(labels.map((column) => view.text(row, column)))].filter((text) => text !== '');
    const values = columns.filter((column) => !isBlank(view.shown(row, column)));
    const isNumbered = ordinals.some((column) => ORDINAL.test(view.text(row, column)));
    if (values.some((column) => isWide(view, row, column))) return null;
    if (told.length === 0 && values.length === 0) {
      if (lines.length > 0 && !isNumbered) break;
      continue;
    }
    // Below the last line stand signatures; a line that nobody filled in has its number at least.
    if (told.length === 0) {
      if (isNumbered || values.length === columns.length) return null;
      break;
    }
    const isHeading = ordinals.some((column) => HEADING.test(view.text(row, column)));
    const hasParts = labels.some((column) => isPart(view.text(row + 1, column)));
    if (values.length === 0 && (!isNumbered || isHeading || hasParts)) {
      group = told.join(' ');
      continue;
    }
    const measure = measures.map((column) => view.text(row, column)).find((text) => text !== '');
    const label = told.join(' ');
    const whole = isPart(label) ? `${group} ${label.replace(PART, '')}` : label;
    if (!isPart(label)) group = label;
    lines.push({ row, label: measure ? `${whole} (${measure})` : whole });
  }
  return lines;
}

const isPart = (label: string): boolean => PART.test(label) || isYearOnly(label);

const isWide = (view: SheetView, row: RowIndex, column: ColumnIndex): boolean => {
  const merge = view.merge(row, column);
  return merge !== undefined && (merge.right > merge.left || merge.bottom > merge.top);
};

/** The columns left of the units: numbers, units of measure, and what the lines ask. */
function labelColumns(view: SheetView, top: RowIndex, first: ColumnIndex): readonly [number[], number[], number[]] {
  const [ordinals, measures, labels]: [number[], number[], number[]] = [[], [], []];
  for (let column = 0; column < first; column++) {
    const header = fold(view.text(top, column));
    // "Đơn vị" right of what is asked says how it is measured.
    const isMeasure = MEASURES.has(header) || (header === UNIT && labels.length > 0);
    (ORDINALS.has(header) ? ordinals : isMeasure ? measures : labels).push(column);
  }
  return [ordinals, measures, labels];
}

/** The sheet with its rows and columns changed for one another: titles above, names of units in the column of the units' row. */
function turnedGrid(view: SheetView, { row: top, columns, units }: UnitsAcross, lines: readonly Line[]): Grid {
  const { grid } = view;
  const titles = titlesOf(view, top);
  const rows: GridRow[] = titles.map((text) => rowOf([[top, text]]));
  const first = columns[0] ?? 0;
  rows[titles.length + first - 1] = rowOf([
    [top, 'Tên đơn vị'],
    ...lines.map(({ row, label }) => [row, label] as const),
  ]);
  columns.forEach((column, at) => {
    const cells = lines.map(({ row }) => [row, view.shown(row, column), grid.rows[row]?.styles[column]] as const);
    rows[titles.length + column] = rowOf([[top, units[at] ?? ''], ...cells]);
  });
  return { ...grid, rows, merges: [], hiddenRows: [], hiddenColumns: [], ownMarks: [] };
}

function rowOf(
  cells: readonly (readonly [column: ColumnIndex, value: CellValue, style?: number | undefined])[],
): GridRow {
  const row = { values: [] as (CellValue | undefined)[], styles: [] as (number | undefined)[] };
  for (const [column, value, style] of cells) [row.values[column], row.styles[column]] = [value, style];
  return row;
}
