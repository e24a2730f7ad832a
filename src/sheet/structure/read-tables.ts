import type { Message } from '../../i18n/message';
import type { Problem } from '../../i18n/problem';
import { cellAddress, columnLetters, type RowIndex } from '../address';
import type { FieldSpec, Vocabulary } from '../field';
import type { Grid, GridWorkbook } from '../grid';
import type { Table, TableColumn, TableNotice } from '../table';
import { containsWords, fold } from '../text/fold';
import { matchColumns } from './columns';
import { findHeaders, headerPath, type HeaderBlock } from './header';
import { structureMessages } from './messages';
import { readRecords } from './records';
import { classifyRows, type KeyColumns } from './rows';
import { SheetView } from './sheet-view';
import { listKind, tableKind } from './table-kind';
import { unitKindReader, type UnitKindReader } from './unit-kinds';
import { HeaderMatcher } from './wordings';

/** What was found on one sheet. */
export interface SheetSummary {
  readonly sheet: string;
  readonly visibility: Grid['visibility'];
  readonly tables: number;
  /** Why nothing was read, when nothing was. */
  readonly problem: Problem | null;
}

export interface SheetReading {
  readonly tables: readonly Table[];
  readonly sheets: readonly SheetSummary[];
}

interface Context {
  readonly vocabulary: Vocabulary;
  readonly fields: ReadonlyMap<string, FieldSpec>;
  readonly matcher: HeaderMatcher;
  readonly kinds: UnitKindReader;
}

const ORDINAL = 'ordinal';
const KEY_ROLES = new Set([ORDINAL, 'collective', 'person', 'name']);
/** Lines that are looked at above a header for its title. */
const TITLE_LINES = 20;

/** Reads every table of every sheet of a workbook. Never throws: what is not understood is listed. */
export function readTables(workbook: GridWorkbook, vocabulary: Vocabulary): SheetReading {
  const context: Context = {
    vocabulary,
    fields: new Map(vocabulary.fields.map((field) => [field.id, field])),
    matcher: new HeaderMatcher(vocabulary.fields),
    kinds: unitKindReader(vocabulary.unitKinds),
  };
  const tables: Table[] = [];
  const sheets = workbook.grids.map((grid): SheetSummary => {
    const view = new SheetView(grid);
    const found = view.lastRow < 0 ? [] : sheetTables(view, context);
    tables.push(...found);
    const problem = found.length > 0 || grid.visibility !== 'visible' ? null : sheetProblem(view);
    return { sheet: grid.sheet, visibility: grid.visibility, tables: found.length, problem };
  });
  return { tables, sheets };
}

function sheetTables(view: SheetView, context: Context): Table[] {
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
  const blocks = findHeaders(view, matcher, startsTable);
  const tables: Table[] = [];
  let free = 0;
  blocks.forEach((block, index) => {
    const beside = blocks.filter((other) => other.first === block.first);
    const next = blocks.slice(index + 1).find((other) => other.first > block.last);
    const table = readTable(view, block, (next?.first ?? view.lastRow + 1) - 1, free, context, beside);
    if (table && isRepeat(tables.at(-1), table)) tables[tables.length - 1] = joined(tables.at(-1) as Table, table);
    else if (table) tables.push(table);
    if (beside.at(-1) === block) free = (table?.area.bottom ?? block.last) + 1;
  });
  return tables;
}

/** A header printed again on a later page goes on with the table above it. */
const isRepeat = (before: Table | undefined, table: Table): boolean =>
  before !== undefined &&
  before.area.left === table.area.left &&
  table.title.length === 0 &&
  JSON.stringify(before.columns.map(({ path }) => path)) === JSON.stringify(table.columns.map(({ path }) => path)) &&
  !before.otherRows.some(({ rowClass }) => rowClass === 'signature');

function joined(before: Table, more: Table): Table {
  const headers = Array.from({ length: more.headerRows.last - more.headerRows.first + 1 }, (_, at) => ({
    row: more.headerRows.first + at,
    rowClass: 'header' as const,
  }));
  return {
    ...before,
    area: { ...before.area, bottom: more.area.bottom },
    records: [...before.records, ...more.records],
    otherRows: [...before.otherRows, ...headers, ...more.otherRows],
    unread: [...before.unread, ...more.unread],
  };
}

function readTable(
  view: SheetView,
  block: HeaderBlock,
  until: RowIndex,
  titleFrom: RowIndex,
  context: Context,
  beside: readonly HeaderBlock[],
): Table | null {
  const { vocabulary, fields, matcher, kinds } = context;
  const title = titleLines(view, titleFrom, block, beside);
  const { columns, notices } = matchColumns(view, block, matcher, vocabulary.fields, title);
  const keys = keyColumns(columns, fields);
  if (keys.names.length === 0) return null;
  const isGroupText = (text: string) => kinds.fromText(text) !== null && kinds.fromName(text) === null;
  const { rows, unread } = classifyRows(view, block, until, keys, columns, isGroupText);
  const records = readRecords(view, rows, columns, keys, fields, kinds);
  const bottom = Math.max(block.last, ...rows.filter(({ rowClass }) => rowClass !== 'signature').map(({ row }) => row));
  const known = new Set(columns.flatMap(({ match }) => (match.kind === 'field' ? [match.field] : [])));
  return {
    sheet: view.grid.sheet,
    area: { top: block.first, left: block.left, bottom, right: block.right },
    headerRows: { first: block.first, last: block.last },
    kind: tableKind(vocabulary, view.grid.sheet, title, known),
    list: listKind(vocabulary, view.grid.sheet, title),
    title,
    columns,
    records,
    otherRows: rows.flatMap(({ row, rowClass }) => (rowClass === 'record' ? [] : [{ row, rowClass }])),
    unread,
    notices: [
      ...notices,
      ...hiddenNotices(
        view,
        columns,
        records.filter(({ hidden }) => hidden).map(({ row }) => row),
      ),
    ],
  };
}

function keyColumns(columns: readonly TableColumn[], fields: ReadonlyMap<string, FieldSpec>): KeyColumns {
  const withRole = (roles: readonly string[]): number[] =>
    roles.flatMap((role) =>
      columns
        .filter(({ match }) => match.kind === 'field' && fields.get(match.field)?.role === role)
        .map(({ column }) => column),
    );
  return {
    ordinal: withRole(['ordinal'])[0] ?? null,
    names: withRole(['person', 'name', 'collective']),
    fields: columns
      .filter(
        ({ match }) =>
          match.kind !== 'none' && !(match.kind === 'field' && fields.get(match.field)?.role === 'ordinal'),
      )
      .map(({ column }) => column),
  };
}

/** Lines of the title block above a header; for tables side by side only what stands above the table itself. */
function titleLines(view: SheetView, from: RowIndex, block: HeaderBlock, beside: readonly HeaderBlock[]): string[] {
  const [left, right] = beside.length > 1 ? [block.left, block.right] : [0, view.lastColumn];
  const lines: string[] = [];
  for (let row = Math.max(from, block.first - TITLE_LINES); row < block.first; row++) {
    lines.push(...view.filled(row, left, right).map((column) => view.text(row, column)));
  }
  return lines;
}

function hiddenNotices(view: SheetView, columns: readonly TableColumn[], rows: readonly RowIndex[]): TableNotice[] {
  const notices: TableNotice[] = [];
  const hiddenColumns = columns
    .filter(({ hidden, match }) => hidden && match.kind !== 'none')
    .map(({ column }) => columnLetters(column));
  const tell = (message: Message, cells: readonly string[]) => notices.push({ message, cells });
  if (view.grid.visibility !== 'visible') tell(structureMessages.say('hidden-sheet', { sheet: view.grid.sheet }), []);
  if (rows.length > 0) {
    const numbers = rows.slice(0, 20).map((row) => String(row + 1));
    tell(
      structureMessages.say('hidden-rows', {
        count: rows.length,
        rows: { list: rows.length > 20 ? [...numbers, '…'] : numbers },
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

/** Why a sheet gave no table: nothing on it, no table, or a table of something else. */
function sheetProblem(view: SheetView): Problem {
  const { sheet } = view.grid;
  const say = (code: 'empty-sheet' | 'no-table'): Problem => ({
    code,
    sheet,
    message: structureMessages.say(code, { sheet }),
    next: structureMessages.say(`${code}-next`),
  });
  if (view.lastRow < 0) return say('empty-sheet');
  for (let row = 0; row <= Math.min(view.lastRow, 60); row++) {
    const texts = view
      .filled(row, 0, view.lastColumn)
      .filter((column) => typeof view.own(row, column) === 'string')
      .map((column) => view.text(row, column));
    const isTitle = texts.some((text) => containsWords(fold(text), fold('độc lập')));
    if (texts.length < 3 || isTitle || view.filled(row + 1, 0, view.lastColumn).length < 2) continue;
    return {
      code: 'no-matching-columns',
      sheet,
      cell: cellAddress(row, 0),
      message: structureMessages.say('no-matching-columns', { sheet, headers: { list: texts.slice(0, 12) } }),
      next: structureMessages.say('no-matching-columns-next'),
    };
  }
  return say('no-table');
}
