import { isFilled } from '../host/model/cell';
import type { SheetModel } from '../host/model/sheet';
import type { SheetAxes } from '../grid/sheet-axes';
import type { CellPlace } from './grid-view';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [line: 'rows' | 'columns', by: 1 | -1]>> = {
  up: ['rows', -1],
  down: ['rows', 1],
  left: ['columns', -1],
  right: ['columns', 1],
};

/** The cell beside another, hidden lines skipped and a merge counted as one cell. At the edge of the sheet it is the cell itself. */
export function neighbour(sheet: SheetModel, axes: SheetAxes, from: CellPlace, direction: Direction): CellPlace {
  const [line, by] = STEPS[direction];
  const merge = sheet.mergeAt(from.row, from.column);
  if (line === 'rows') {
    const edge = merge ? (by > 0 ? merge.bottom : merge.top) : from.row;
    const row = axes.rows.step(edge, by);
    return row === edge ? from : { row, column: from.column };
  }
  const edge = merge ? (by > 0 ? merge.right : merge.left) : from.column;
  const column = axes.columns.step(edge, by);
  return column === edge ? from : { row: from.row, column };
}

/** Where Ctrl with an arrow goes: the end of the run of filled cells, or the next filled cell, or the end of the sheet. */
export function jump(sheet: SheetModel, axes: SheetAxes, from: CellPlace, direction: Direction): CellPlace {
  const filled = (at: CellPlace): boolean => isFilled(sheet.cell(at.row, at.column));
  let at = neighbour(sheet, axes, from, direction);
  if (isSame(at, from)) return from;
  const isRun = filled(from) && filled(at);
  for (;;) {
    if (!isRun && filled(at)) return at;
    const next = neighbour(sheet, axes, at, direction);
    if (isSame(next, at) || (isRun && !filled(next))) return at;
    at = next;
  }
}

/** The cell a page further up or down. */
export function page(axes: SheetAxes, from: CellPlace, height: number, by: 1 | -1): CellPlace {
  const row = axes.rows.at(Math.max(0, axes.rows.start(from.row) + by * height));
  return { row: axes.rows.size(row) > 0 ? row : axes.rows.step(row, by), column: from.column };
}

/** The last cell that holds something in its row or column, for Ctrl+End. */
export function lastUsed(sheet: SheetModel): CellPlace {
  const used = sheet.usedArea(true);
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

export const isSame = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column;
