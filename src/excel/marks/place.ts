import type { Problem } from '../../i18n/problem';
import type { ColumnMemo, LooksMemo } from '../../marks/column-memo';
import type { TableMarks } from '../../marks/marks';
import { LAST_COLUMN, markedArea, markedRows, statusColumn } from '../../marks/placement';
import { shownExplanations, type ShownExplanations } from '../../marks/text-widths';
import { areaAddress, type Area, type ColumnIndex, type RowIndex } from '../../sheet/address';
import { problemOf } from '../faults';
import { excelMessages } from '../messages';
import { areaOf, rangeOf, type Outline, type SheetEntry } from '../read/outline';
import { askLooks, sharedLooks } from './looks';

/** A table with the place of its two columns. */
export interface PlacedTable {
  readonly table: TableMarks;
  readonly sheet: SheetEntry;
  readonly column: ColumnIndex;
  /** The two columns, header to last record. */
  readonly area: Area;
  /** The two columns as they are now. */
  readonly before: readonly ColumnMemo[];
  /** Looks of the table's own last column: in its header row, and in its records. */
  readonly beside: { readonly header: LooksMemo; readonly records: LooksMemo };
  /** How explanations are shown in rows as high as they are. */
  readonly shown: ShownExplanations;
}

interface Placement {
  readonly placed: readonly PlacedTable[];
  readonly problems: readonly Problem[];
}

/** Rows of all tables whose heights are asked for: an answer may have 5 MB, and a row takes some 40 bytes of it. */
const MOST_HEIGHTS = 60_000;

/**
 * Finds the place of every table's two columns, right of everything that stands beside it. Two round trips: Excel itself tells how far
 * content reaches, no cell is read.
 * @param results name of the results sheet, for sentences.
 */
export async function placeTables(
  context: Excel.RequestContext,
  outline: Outline,
  tables: readonly TableMarks[],
  results: string,
): Promise<Placement> {
  const wanted = tables.filter(({ rows }) => rows.length > 0);
  const asked = wanted.map((table) => {
    const sheet = outline.sheets.find(({ name }) => name === table.sheet);
    return sheet ? askRoom(context, table, sheet) : null;
  });
  await context.sync();

  const problems: Problem[] = [];
  const taken: { sheet: string; area: Area }[] = [];
  let heights = MOST_HEIGHTS;
  const chosen = asked.flatMap((room, index) => {
    const table = wanted[index];
    if (!table) return [];
    const refuse = (code: 'sheet-missing' | 'sheet-protected' | 'no-room') => {
      problems.push(refusal(code, table, results));
      return [];
    };
    if (!room) return refuse('sheet-missing');
    if (room.protection.protected) return refuse('sheet-protected');
    const edge = room.content && !room.content.isNullObject ? areaOf(room.content).right : -1;
    const merges = room.merges && !room.merges.isNullObject ? room.merges.areas.items.map(areaOf) : [];
    const filter = room.filter.isNullObject ? [] : [areaOf(room.filter)];
    const others = taken.filter(({ sheet }) => sheet === room.sheet.id).map(({ area }) => area);
    const column = statusColumn(table, { areas: [...merges, ...filter, ...others], lastContent: () => edge });
    if (column === null) return refuse('no-room');
    const area = { ...markedArea(table), left: column, right: column + 1 };
    taken.push({ sheet: room.sheet.id, area });
    const rows = table.records.last - table.records.first + 1;
    const hasHeights = rows <= heights;
    if (hasHeights) heights -= rows;
    return [
      { table, sheet: room.sheet, column, area, looks: askColumns(context, table, room.sheet, area, hasHeights) },
    ];
  });
  await context.sync();

  return {
    placed: chosen.map(({ looks, ...place }) => ({
      ...place,
      shown: shownIn(place.table, looks),
      before: looks.columns.map(({ block, cell }): ColumnMemo => ({
        ...(cell.columnHidden ? { hidden: true } : { points: cell.format.columnWidth }),
        looks: sharedLooks(block),
      })),
      beside: { header: sharedLooks(looks.header), records: sharedLooks(looks.records) },
    })),
    problems,
  };
}

function refusal(code: 'sheet-missing' | 'sheet-protected' | 'no-room', table: TableMarks, results: string): Problem {
  const data = { sheet: table.sheet, area: areaAddress(table.area) };
  const message =
    code === 'sheet-missing' ? excelMessages.say(code, data) : excelMessages.say(code, { ...data, results });
  const next = excelMessages.say(code === 'sheet-missing' ? 'sheet-gone-next' : `${code}-next`);
  return problemOf(code, message, next, table.sheet);
}

/** Asks how far content, merges and the filter reach right of a table. */
function askRoom(context: Excel.RequestContext, table: TableMarks, entry: SheetEntry) {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const { first, last } = markedRows(table);
  const left = table.area.right + 1;
  const strip = left > LAST_COLUMN ? null : rangeOf(sheet, { top: first, bottom: last, left, right: LAST_COLUMN });
  const content = strip?.getUsedRangeOrNullObject(true);
  content?.load('rowIndex, columnIndex, rowCount, columnCount');
  const merges = strip?.getMergedAreasOrNullObject();
  merges?.areas.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load('rowIndex, columnIndex, rowCount, columnCount');
  const { protection } = sheet;
  protection.load('protected');
  return { sheet: entry, content, merges, filter, protection };
}

/** Asks how the two columns look, and the table beside them; where wanted, how high the rows of its records are. */
function askColumns(
  context: Excel.RequestContext,
  table: TableMarks,
  entry: SheetEntry,
  area: Area,
  hasHeights: boolean,
) {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const columns = [area.left, area.right].map((column) => {
    const block = rangeOf(sheet, { ...area, left: column, right: column });
    askLooks(block);
    const cell = sheet.getRangeByIndexes(0, column, 1, 1);
    cell.load('columnHidden, format/columnWidth');
    return { block, cell };
  });
  const last = { left: table.area.right, right: table.area.right };
  const header = rangeOf(sheet, { ...last, top: table.headerRows.last, bottom: table.headerRows.last });
  const records = rangeOf(sheet, { ...last, top: table.records.first, bottom: table.records.last });
  askLooks(header);
  askLooks(records);
  const heights = hasHeights ? records.getRowProperties({ format: { rowHeight: true } }) : null;
  return { columns, header, records, heights };
}

/** Font size where the records have several. */
const USUAL_SIZE = 13;

function shownIn(table: TableMarks, { records, heights }: ReturnType<typeof askColumns>): ShownExplanations {
  const rows = heights?.value ?? [];
  const heightOf = (row: RowIndex): number | undefined => rows[row - table.records.first]?.format?.rowHeight;
  return shownExplanations(table, heightOf, sharedLooks(records).size ?? USUAL_SIZE);
}
