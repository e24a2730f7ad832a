import { isFilled } from '../host/model/cell';
import type { SheetModel } from '../host/model/sheet';
import type { WorkbookModel } from '../host/model/workbook';
import { Axis } from './axis';
import type { TextMeasure } from './measure';

/** Width of a digit of the default font and the padding that Excel adds, in pixels (ECMA-376 part 1, 18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
/** Height of a line of text over its font size. */
const LINE_HEIGHT = 1.25;
const TEXT_MARGIN = 6;
/** Empty lines that can be reached beyond the used ones. */
const SPARE = { rows: 60, columns: 6 } as const;
const LEAST = { rows: 100, columns: 26 } as const;

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

const columnPixels = (characters: number): number => Math.max(0, Math.round(characters * DIGIT + PADDING));
const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/**
 * Sizes of the rows and columns of a sheet, with spare ones after the used. Rows whose height the file leaves open get the height
 * that their text needs, as in Excel; merged cells do not count there either.
 */
export function sheetAxes(workbook: WorkbookModel, sheet: SheetModel, measure: TextMeasure): SheetAxes {
  const used = sheet.usedArea(false);
  const columns = new Axis(Math.max(LEAST.columns, (used?.right ?? 0) + 1 + SPARE.columns), (column) => {
    const { width, hidden } = sheet.column(column);
    return hidden ? 0 : columnPixels(width ?? sheet.defaultWidth);
  });
  const mergedRows = mergesByRow(sheet);
  const standard = rowPixels(sheet.defaultHeight);
  const rows = new Axis(Math.max(LEAST.rows, (used?.bottom ?? 0) + 1 + SPARE.rows), (row) => {
    const { height, hidden, isFitted } = sheet.row(row);
    if (hidden) return 0;
    if (height !== null && !isFitted) return rowPixels(height);
    return Math.max(
      height === null ? standard : rowPixels(height),
      neededHeight(workbook, sheet, row, columns, mergedRows.get(row) ?? [], measure),
    );
  });
  return { rows, columns };
}

function neededHeight(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  columns: Axis,
  merged: readonly (readonly [left: number, right: number])[],
  measure: TextMeasure,
): number {
  let needed = 0;
  sheet.rows[row]?.forEach((cell, column) => {
    if (!cell || !isFilled(cell) || merged.some(([left, right]) => column >= left && column <= right)) return;
    const { font, wrap } = workbook.looks.at(cell.look);
    const line = font.size * PIXELS_PER_POINT * LINE_HEIGHT;
    const lines =
      wrap && typeof cell.value === 'string' ? measure.lines(cell.value, font, columns.size(column) - TEXT_MARGIN) : 1;
    needed = Math.max(needed, Math.ceil(line * lines) + 1);
  });
  return needed;
}

function mergesByRow(sheet: SheetModel): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const rows = new Map<number, (readonly [number, number])[]>();
  for (const { top, bottom, left, right } of sheet.merges)
    for (let row = top; row <= bottom; row++) {
      const spans = rows.get(row);
      if (spans) spans.push([left, right]);
      else rows.set(row, [[left, right]]);
    }
  return rows;
}
