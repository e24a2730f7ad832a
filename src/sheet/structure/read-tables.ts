import type { Problem } from '../../i18n/problem';
import type { ColumnIndex, RowIndex } from '../address';
import type { FormCorrection, TableCorrection } from '../correction';
import type { Vocabulary } from '../field';
import type { Grid, GridWorkbook } from '../grid';
import type { Table, TableNotice, TableRecord } from '../table';
import { carryNames } from './carried-names';
import { matchColumns } from './columns';
import { contextOf, type Context } from './context';
import { findHeaders } from './find-headers';
import { headerPath, type HeaderBlock } from './header';
import { isWithin } from './form';
import { readRecords } from './records';
import { extentOf, rowSetting, type Extent, type Layout } from './extent';
import { withoutHeadings } from './headings';
import { hiddenNotices, kindConflicts, protection, unitColumns, unreadColumns } from './notices';
import { captionUnit } from '../values/money';
import { readableGrid } from './readable-grid';
import { keyColumns } from './key-columns';
import { classifyRows } from './rows';
import { sheetProblem } from './sheet-problem';
import { SheetView } from './sheet-view';
import { listKind, tableKind } from './table-kind';
import { turnedTable } from './turned-table';
import { joinYears } from './years-down';

/** What was found on one sheet. */
export interface SheetSummary {
  readonly sheet: string;
  readonly visibility: Grid['visibility'];
  readonly tables: number;
  /** Why nothing was read, when nothing was. */
  readonly problem: Problem | null;
  /** Some texts were read as something else than they stand (old encodings, look-alike letters). */
  readonly isMended: boolean;
}

export interface SheetReading {
  readonly tables: readonly Table[];
  readonly sheets: readonly SheetSummary[];
}

const ORDINAL = 'ordinal';
const KEY_ROLES = new Set([ORDINAL, 'collective', 'person', 'name']);
/** Lines that are looked at above a header for its title. */
const TITLE_LINES = 20;

/**
 * Reads every table of every sheet of a workbook. Never throws: what is not understood is listed.
 * @param corrections what a person said about single tables; it stands in place of what would be found.
 * @param forms what a person said about tables of the same form, here or elsewhere.
 */
export function readTables(
  workbook: GridWorkbook,
  vocabulary: Vocabulary,
  corrections: readonly TableCorrection[] = [],
  forms: readonly FormCorrection[] = [],
): SheetReading {
  const context = contextOf(vocabulary);
  const tables: Table[] = [];
  const sheets = workbook.grids.map((grid): SheetSummary => {
    const { grid: readable, notices } = readableGrid(grid);
    const view = new SheetView(readable);
    const said = corrections.filter(({ sheet }) => sheet === grid.sheet);
    const rowwise = view.lastRow < 0 ? [] : sheetTables(view, context, said, forms);
    const turned =
      said.length === 0 && rowwise.every((table) => hasUnitColumns(table, context)) ? turn(view, context) : null;
    const found = turned ? [turned] : rowwise;
    tables.push(
      ...found.map((table, index) => (index === 0 ? withNotices(table, [...notices, ...protection(grid)]) : table)),
    );
    const problem = sheetProblem(view, found, context, (other) => sheetTables(view, contextOf(other), [], []));
    return {
      sheet: grid.sheet,
      visibility: grid.visibility,
      tables: found.length,
      problem,
      isMended: notices.length > 0,
    };
  });
  return { tables, sheets };
}

/** Whether columns of a table are headed by units, so that it may lie the other way. */
const hasUnitColumns = ({ columns }: Table, { kinds }: Context): boolean => unitColumns(columns, kinds).length > 0;

const turn = (view: SheetView, context: Context): Table | null =>
  turnedTable(view, context, (turned) => sheetTables(turned, context, [], []));

function sheetTables(
  view: SheetView,
  context: Context,
  said: readonly TableCorrection[],
  forms: readonly FormCorrection[],
): Table[] {
  const { matcher } = context;
  const keyFields = (block: HeaderBlock): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let column = block.left; column <= block.right; column++) {
      const [best] = matcher.candidates(headerPath(view, block, column));
      if (best && best.score >= 0.9 && KEY_ROLES.has(best.field.role ?? '')) found.add(best.field.id);
    }
    return found;
  };
  // A blank column parts two tables only when what stands right of it begins anew: its own numbers, or names once more.
  const startsTable = (block: HeaderBlock, before: HeaderBlock): boolean => {
    const [own, left] = [keyFields(block), keyFields(before)];
    return [...own].some((field) => left.has(field)) || (own.has(ORDINAL) && left.size > 0);
  };
  const named = said.map(({ header, left, extent }) => {
    const from = extent?.left ?? left;
    return from === undefined ? header : { ...header, left: from };
  });
  const blocks = withSaidColumns(findHeaders(view, matcher, startsTable, named), said);
  const tables: Table[] = [];
  const ends: TableEnd[] = [];
  const done = new Set<HeaderBlock>();
  for (const block of blocks) {
    if (done.has(block)) continue;
    const beside = blocks.filter((other) => other === block || isBeside(other, block));
    const right = rightOf(view, block, beside);
    const free = Math.max(
      0,
      ...ends.filter((end) => end.left <= right && end.right >= block.left).map(({ row }) => row),
    );
    const about = said.find(
      (one) =>
        one.header.first === block.first &&
        one.header.last === block.last &&
        (one.extent ? one.extent.left === block.left : isWithin(one, block.left, block.right)),
    );
    const layout = layOut(view, block, free, context, beside, { about, forms });
    if (!layout) {
      ends.push({ left: block.left, right, row: block.last + 1 });
      continue;
    }
    const extent = extentOf(view, blocks, layout, context);
    for (const repeat of extent.repeats) done.add(repeat);
    const table = readTable(view, layout, extent, context, right);
    tables.push(table);
    ends.push({ left: block.left, right, row: extent.nextTitle ?? Math.max(block.last, table.area.bottom) + 1 });
  }
  return tables;
}

/** The row from which on the columns of a table are free for the title of the next. */
interface TableEnd {
  readonly left: ColumnIndex;
  readonly right: ColumnIndex;
  readonly row: RowIndex;
}

/** Whether two headers stand in columns of their own, so that their tables lie side by side. */
const isBeside = (one: HeaderBlock, other: HeaderBlock): boolean => one.right < other.left || one.left > other.right;

/** Headers with the columns that a person gave their tables; what such a table takes up of others goes to it. */
function withSaidColumns(blocks: readonly HeaderBlock[], said: readonly TableCorrection[]): readonly HeaderBlock[] {
  let out = blocks;
  for (const { header, extent } of said) {
    if (!extent) continue;
    const isMet = ({ first, last, left, right }: HeaderBlock): boolean =>
      first === header.first && last === header.last && left <= extent.right && right >= extent.left;
    const at = out.findIndex(isMet);
    const { left, right } = extent;
    if (at >= 0)
      out = out.flatMap((block, place) => (place === at ? { ...block, left, right } : isMet(block) ? [] : block));
  }
  return out;
}

/** What is told once for a sheet goes with its first table. */
const withNotices = (table: Table, notices: readonly TableNotice[]): Table =>
  notices.length === 0 ? table : { ...table, notices: [...notices, ...table.notices] };

/** The last column that belongs to a table, its header or not: up to the next table beside it, or the end of the sheet. */
const rightOf = (view: SheetView, block: HeaderBlock, beside: readonly HeaderBlock[]): number =>
  Math.min(view.lastColumn, ...beside.filter(({ left }) => left > block.right).map(({ left }) => left - 1));

/** What the columns of a table are. Null when a header is no table of this vocabulary. */
function layOut(
  view: SheetView,
  block: HeaderBlock,
  titleFrom: RowIndex,
  { vocabulary, fields, matcher }: Context,
  beside: readonly HeaderBlock[],
  { about, forms }: { readonly about: TableCorrection | undefined; readonly forms: readonly FormCorrection[] },
): Layout | null {
  const title = titleLines(view, titleFrom, block, beside);
  const { columns, notices, said } = matchColumns(view, block, matcher, vocabulary.fields, title, about, forms);
  const keys = keyColumns(columns, fields);
  // A header that a person named is shown even when its columns are not understood, so that they can be told.
  if (keys.names.length === 0 && !about) return null;
  return { block, title, columns, notices, keys, said };
}

function readTable(
  view: SheetView,
  layout: Layout,
  { until, repeats }: Extent,
  context: Context,
  lastColumn: number,
): Table {
  const { vocabulary, fields, kinds } = context;
  const { block, title, columns, notices, keys } = layout;
  const classified = classifyRows(view, rowSetting(layout, repeats, until, kinds));
  const { notices: joined, ...byYear } = joinYears(view, classified, columns, keys, fields);
  const { rows, unread, notices: carried } = carryNames(view, byYear, columns, keys, fields);
  const { records: found, notices: flags } = readRecords(view, rows, columns, keys, fields, kinds, captionUnit(title));
  const bottom = rows.reduce(
    (last, { row, rowClass }) => (rowClass === 'signature' ? last : Math.max(last, row)),
    block.last,
  );
  const known = new Set(columns.flatMap(({ match }) => (match.kind === 'field' ? [match.field] : [])));
  const kind = tableKind(vocabulary, view.grid.sheet, title, known);
  const { recordKind } = vocabulary.tableKinds.find(({ id }) => id === kind) ?? {};
  const { records, headings } =
    recordKind === undefined
      ? { records: found, headings: [] }
      : withoutHeadings(ofOneKind(found, recordKind), columns, fields);
  return {
    sheet: view.grid.sheet,
    area: { top: block.first, left: block.left, bottom, right: block.right },
    headerRows: { first: block.first, last: block.last },
    kind,
    list: listKind(vocabulary, view.grid.sheet, title),
    title,
    columns,
    records,
    otherRows: rows.flatMap(({ row, rowClass }) => {
      const told = headings.includes(row) ? 'group' : rowClass;
      return told === 'record' ? [] : [{ row, rowClass: told }];
    }),
    unread,
    notices: [
      ...notices,
      ...flags,
      ...joined,
      ...carried,
      ...kindConflicts(records, kinds),
      ...unitColumns(columns, kinds),
      ...unreadColumns(view, columns, records, lastColumn),
      ...hiddenNotices(view, columns, records),
    ],
  };
}

/** Records of a table whose rows are no units: all of the kind that the table's kind says. */
const ofOneKind = (records: readonly TableRecord[], unitKind: string): readonly TableRecord[] =>
  records.map((record) => ({ ...record, unitKind, unitKindFrom: 'table' }));

/**
 * Lines of the title block above a header; for tables side by side only what stands above the table itself, merged over others too or
 * not.
 */
function titleLines(view: SheetView, from: RowIndex, block: HeaderBlock, beside: readonly HeaderBlock[]): string[] {
  const [left, right] = beside.length > 1 ? [block.left, block.right] : [0, view.lastColumn];
  const lines: string[] = [];
  for (let row = Math.max(from, block.first - TITLE_LINES); row < block.first; row++) {
    const columns = view.filled(row, left, right);
    const over = view.merge(row, left);
    if (over && over.left < left && over.top === row && view.text(row, left) !== '') lines.push(view.text(row, left));
    lines.push(...columns.map((column) => view.text(row, column)));
  }
  return lines;
}
