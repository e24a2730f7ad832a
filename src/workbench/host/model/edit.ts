import type { Area, ColumnIndex, RowIndex } from '../../../sheet/address';
import { areasOf, intersection, isEntireColumn, isEntireRow } from './area';
import { recalculate } from './recalculate';
import { isFilled, type Cell } from './cell';
import { ENGLISH, enteredFrom } from './entry';
import { cutRules } from './conditional-formats';
import type { Origin } from './events';
import type { LookPatch } from './look';
import { assertAllowed, assertEditable, isCovered } from './protection';
import { cellKey, PLAIN_COLUMN, PLAIN_ROW, type Hyperlink, type SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** An entry into one cell; null leaves the cell as it is, an empty text empties it (docs: blank and null values). */
export type Input = string | number | boolean | null;
export interface PlacedCell {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly cell: Cell | undefined;
}

/**
 * Enters values, as typing or `Range.values` does: see {@link enteredFrom}. `inputs` has the shape of `area`.
 * @throws {HostRefusal} AccessDenied on a protected sheet
 */
export function enterValues(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  inputs: readonly (readonly Input[])[],
  origin: Origin,
): void {
  assertEditable(workbook, sheet, [area]);
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  const culture = origin === 'add-in' ? ENGLISH : workbook.culture;
  inputs.forEach((line, i) =>
    line.forEach((input, j) => {
      const [row, column] = [area.top + i, area.left + j];
      if (input === null || isCovered(merges, row, column)) return;
      const index = sheet.lookIndex(row, column);
      const look = workbook.looks.at(index);
      const { format, ...entered } = enteredFrom(input, look.numberFormat, culture, workbook.date1904);
      const changed = format !== null && look.numberFormat === 'General';
      place(sheet, row, column, {
        ...entered,
        look: changed ? workbook.looks.change(index, { numberFormat: format }) : index,
      });
    }),
  );
  workbook.tellCells(sheet, [area], origin);
  recalculate(workbook, { sheet, areas: [area] }, origin);
}

/** Puts cells as they are (undoing, pasting), without asking what their texts mean. @throws {HostRefusal} AccessDenied */
export function putCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  cells: readonly PlacedCell[],
  origin: Origin,
): void {
  const areas = areasOf([...cells].sort((a, b) => a.row - b.row || a.column - b.column));
  assertEditable(workbook, sheet, areas);
  for (const { row, column, cell } of cells) sheet.put(row, column, cell);
  workbook.tellCells(sheet, areas, origin);
  recalculate(workbook, { sheet, areas }, origin);
}

/** Changes parts of the looks of areas. Whole columns and rows keep it for cells that do not exist yet. @throws {HostRefusal} AccessDenied */
export function changeLooks(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  patch: LookPatch,
  origin: Origin,
): void {
  assertAllowed(sheet, 'allowFormatCells');
  const changed = new Map<number, number>();
  const change = (index: number): number => {
    const known = changed.get(index) ?? workbook.looks.change(index, patch);
    changed.set(index, known);
    return known;
  };
  for (const area of areas) {
    if (isEntireColumn(area)) {
      for (let column = area.left; column <= area.right; column++) {
        const info = sheet.columnInfo.get(column) ?? PLAIN_COLUMN;
        sheet.columnInfo.set(column, { ...info, look: change(info.look ?? 0) });
      }
    } else if (isEntireRow(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        const info = sheet.rowInfo.get(row) ?? PLAIN_ROW;
        sheet.rowInfo.set(row, { ...info, look: change(info.look ?? 0) });
      }
    }
    eachCell(sheet, area, (row, column, cell) =>
      place(sheet, row, column, { ...(cell ?? EMPTY), look: change(sheet.lookIndex(row, column)) }),
    );
  }
  workbook.tell({ kind: 'looks', sheet, areas, origin });
}

/** Gives existing cells of areas the look of a new workbook's cells; their rules and merges stay. @throws {HostRefusal} AccessDenied */
export function resetLooks(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[], origin: Origin): void {
  assertAllowed(sheet, 'allowFormatCells');
  for (const area of areas)
    eachExistingCell(sheet, area, (row, column, cell) => place(sheet, row, column, { ...cell, look: 0 }));
  workbook.tell({ kind: 'looks', sheet, areas, origin });
}

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Clears areas as `Range.clear` does. @throws {HostRefusal} AccessDenied */
export function clearCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  what: ClearWhat,
  origin: Origin,
): void {
  assertEditable(workbook, sheet, areas);
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats' || what === 'RemoveHyperlinks';
  for (const area of areas) {
    for (const key of [...sheet.hyperlinks.keys()]) {
      const [row = 0, column = 0] = key.split(':').map(Number);
      const inside = intersection(area, { top: row, bottom: row, left: column, right: column });
      if (inside && what !== 'Contents' && what !== 'Formats') sheet.hyperlinks.delete(key);
    }
    if (formats && what !== 'RemoveHyperlinks') {
      if (isEntireColumn(area))
        for (let column = area.left; column <= area.right; column++) {
          const info = sheet.columnInfo.get(column);
          if (info) sheet.columnInfo.set(column, { ...info, look: null });
        }
      sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
      cutRules(sheet, area);
    }
    eachExistingCell(sheet, area, (row, column, cell) =>
      place(sheet, row, column, { ...(contents ? EMPTY : cell), look: formats ? 0 : cell.look }),
    );
  }
  workbook.tellCells(sheet, areas, origin);
  if (contents) recalculate(workbook, { sheet, areas }, origin);
}

/** Puts a link on a cell, or takes it away. */
export function setHyperlink(
  workbook: WorkbookModel,
  sheet: SheetModel,
  at: { readonly row: RowIndex; readonly column: ColumnIndex },
  link: Hyperlink | null,
  origin: Origin,
): void {
  assertAllowed(sheet, 'allowInsertHyperlinks');
  if (link) sheet.hyperlinks.set(cellKey(at.row, at.column), link);
  else sheet.hyperlinks.delete(cellKey(at.row, at.column));
  workbook.tell({ kind: 'drawing', sheet, origin });
}

const EMPTY: Omit<Cell, 'look'> = { value: null, formula: null, apostrophe: false };

/** Puts a cell, or nothing when the cell would say no more than its row and column do: what was there before comes back exactly. */
function place(sheet: SheetModel, row: RowIndex, column: ColumnIndex, cell: Cell): void {
  const inherited = sheet.rowInfo.get(row)?.look ?? sheet.columnInfo.get(column)?.look ?? 0;
  sheet.put(row, column, isFilled(cell) || cell.look !== inherited ? cell : undefined);
}

/** Every cell of an area; in whole columns and rows only those that exist. */
function eachCell(
  sheet: SheetModel,
  area: Area,
  visit: (row: RowIndex, column: ColumnIndex, cell: Cell | undefined) => void,
): void {
  if (isEntireColumn(area) || isEntireRow(area)) {
    eachExistingCell(sheet, area, visit);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) visit(row, column, sheet.cell(row, column));
}

/** The cells of an area that exist. */
export function eachExistingCell(
  sheet: SheetModel,
  area: Area,
  visit: (row: RowIndex, column: ColumnIndex, cell: Cell) => void,
): void {
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    const line = sheet.rows[row];
    if (!line) continue;
    for (let column = area.left; column <= Math.min(area.right, line.length - 1); column++) {
      const cell = line[column];
      if (cell) visit(row, column, cell);
    }
  }
}
