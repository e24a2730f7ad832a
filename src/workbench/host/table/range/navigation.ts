import type { Area } from '../../../../sheet/address';
import { invalidArgument, itemNotFound } from '../../fault';
import { bounding, columnCount, contains, intersection, isEntireColumn, isEntireRow, rowCount } from '../../model/area';
import { isFilled } from '../../model/cell';
import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from '../../model/sheet';
import { isHostObject, type HostObject, type Method } from '../../protocol/type-table';
import { areaIn, areaOfAddress, rangeOf, rangeOrNull, type CellsReference } from '../references';

/** A range as an argument: a range object of the same sheet, or an address. @throws {HostRefusal} InvalidArgument */
export function areaOfArgument(cells: { readonly sheet: SheetModel }, argument: HostObject | string | null): Area {
  if (typeof argument === 'string') return areaOfAddress(argument);
  if (!isHostObject(argument) || argument.type !== 'Range') throw invalidArgument();
  const other = argument.model as CellsReference;
  if (other.sheet !== cells.sheet) throw invalidArgument();
  return areaIn(other);
}

/** A part of a range's area, or an area beside it, by offsets from its top left cell. */
const at = (cells: CellsReference, row: number, column: number, rows: number, columns: number): HostObject => {
  const { top, left } = areaIn(cells);
  return rangeOf(cells, {
    top: top + row,
    left: left + column,
    bottom: top + row + rows - 1,
    right: left + column + columns - 1,
  });
};

const sizeOf = (cells: CellsReference): readonly [number, number] => {
  const area = areaIn(cells);
  return [rowCount(area), columnCount(area)];
};

/** The used cells of a range: its smallest part with every used cell of the sheet that lies in it. */
function usedPart(cells: CellsReference, valuesOnly: boolean): Area | null {
  const area = areaIn(cells);
  let used: Area | null = null;
  const within = cells.sheet.usedArea(valuesOnly);
  const shared = within && intersection(within, area);
  if (!shared) return null;
  for (let row = shared.top; row <= shared.bottom; row++)
    for (let column = shared.left; column <= shared.right; column++) {
      const cell = cells.sheet.cell(row, column);
      if (!cell || (!isFilled(cell) && (valuesOnly || cell.look === 0))) continue;
      const one = { top: row, bottom: row, left: column, right: column };
      used = used ? bounding(used, one) : one;
    }
  return used;
}

/** Filled cells all around without an empty row or column between them. */
function surroundingRegion(cells: CellsReference): Area {
  const { sheet } = cells;
  let area = areaIn(cells);
  const used = sheet.usedArea(true) ?? area;
  const hasValue = ({ top, bottom, left, right }: Area): boolean => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (isFilled(sheet.cell(row, column))) return true;
    return false;
  };
  for (;;) {
    const ring = {
      top: Math.max(area.top - 1, Math.min(used.top, area.top)),
      left: Math.max(area.left - 1, Math.min(used.left, area.left)),
      bottom: Math.min(area.bottom + 1, Math.max(used.bottom, area.bottom)),
      right: Math.min(area.right + 1, Math.max(used.right, area.right)),
    };
    const grown = {
      top: ring.top < area.top && hasValue({ ...ring, bottom: ring.top }) ? ring.top : area.top,
      bottom: ring.bottom > area.bottom && hasValue({ ...ring, top: ring.bottom }) ? ring.bottom : area.bottom,
      left: ring.left < area.left && hasValue({ ...ring, right: ring.left }) ? ring.left : area.left,
      right: ring.right > area.right && hasValue({ ...ring, left: ring.right }) ? ring.right : area.right,
    };
    if (contains(area, grown)) return area;
    area = grown;
  }
}

const found = (cells: CellsReference, area: Area | null): HostObject => {
  if (!area) throw itemNotFound();
  return rangeOf(cells, area);
};

/** Methods of a range that give another range. */
export const RANGE_NAVIGATION: Readonly<Record<string, Method<CellsReference>>> = {
  GetCell: (cells: CellsReference, row: number, column: number) => at(cells, row, column, 1, 1),
  GetRow: (cells: CellsReference, row: number) => at(cells, row, 0, 1, sizeOf(cells)[1]),
  GetColumn: (cells: CellsReference, column: number) => at(cells, 0, column, sizeOf(cells)[0], 1),
  GetLastCell: (cells: CellsReference) => at(cells, sizeOf(cells)[0] - 1, sizeOf(cells)[1] - 1, 1, 1),
  GetLastRow: (cells: CellsReference) => at(cells, sizeOf(cells)[0] - 1, 0, 1, sizeOf(cells)[1]),
  GetLastColumn: (cells: CellsReference) => at(cells, 0, sizeOf(cells)[1] - 1, sizeOf(cells)[0], 1),
  GetEntireRow: (cells: CellsReference) => rangeOf(cells, { ...areaIn(cells), left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (cells: CellsReference) => rangeOf(cells, { ...areaIn(cells), top: 0, bottom: MAX_ROWS - 1 }),
  GetOffsetRange: (cells: CellsReference, rows: number, columns: number) => at(cells, rows, columns, ...sizeOf(cells)),
  GetResizedRange: (cells: CellsReference, rows: number, columns: number) =>
    at(cells, 0, 0, sizeOf(cells)[0] + rows, sizeOf(cells)[1] + columns),
  GetAbsoluteResizedRange: (cells: CellsReference, rows: number, columns: number) => at(cells, 0, 0, rows, columns),
  GetRowsAbove: (cells: CellsReference, count: number | null) => beside(cells, -(count ?? 1), 'row'),
  GetRowsBelow: (cells: CellsReference, count: number | null) => beside(cells, count ?? 1, 'row'),
  GetColumnsBefore: (cells: CellsReference, count: number | null) => beside(cells, -(count ?? 1), 'column'),
  GetColumnsAfter: (cells: CellsReference, count: number | null) => beside(cells, count ?? 1, 'column'),
  GetBoundingRect: (cells: CellsReference, other: HostObject | string) =>
    rangeOf(cells, bounding(areaIn(cells), areaOfArgument(cells, other))),
  GetIntersection: (cells: CellsReference, other: HostObject | string) =>
    found(cells, intersection(areaIn(cells), areaOfArgument(cells, other))),
  GetIntersectionOrNullObject: (cells: CellsReference, other: HostObject | string | null) =>
    other === null ? null : rangeOrNull(cells, intersection(areaIn(cells), areaOfArgument(cells, other))),
  GetUsedRange: (cells: CellsReference, valuesOnly: boolean | null) =>
    found(cells, usedPart(cells, valuesOnly ?? false)),
  GetUsedRangeOrNullObject: (cells: CellsReference, valuesOnly: boolean | null) =>
    rangeOrNull(cells, usedPart(cells, valuesOnly ?? false)),
  GetSurroundingRegion: (cells: CellsReference) => rangeOf(cells, surroundingRegion(cells)),
};

/** Rows or columns next to a range: a positive count behind it, a negative one before it. */
function beside(cells: CellsReference, count: number, direction: 'row' | 'column'): HostObject {
  const [rows, columns] = sizeOf(cells);
  const size = Math.abs(count);
  if (direction === 'row') return at(cells, count < 0 ? count : rows, 0, size, columns);
  return at(cells, 0, count < 0 ? count : columns, rows, size);
}

/** Whether a range is whole columns or whole rows. */
export const ENTIRE = {
  IsEntireColumn: { get: (cells: CellsReference) => isEntireColumn(areaIn(cells)) },
  IsEntireRow: { get: (cells: CellsReference) => isEntireRow(areaIn(cells)) },
} as const;
