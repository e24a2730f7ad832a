import type { Area } from '../../../../sheet/address';
import { isCellError, type CellValue } from '../../../../sheet/grid';
import { HostRefusal, invalidArgument, wrongSize } from '../../fault';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../model/area';
import type { Cell } from '../../model/cell';
import { displayText } from '../../model/display';
import { changeLooks, enterValues, type Input } from '../../model/edit';
import type { Property } from '../../protocol/type-table';
import { areaIn, type CellsReference } from '../references';

/** Most cells that one range may read or write (docs: resource limits and performance optimization). */
const MAX_CELLS = 5_000_000;

/** Whole columns and rows have no values to read (docs: read or write to an unbounded range). */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** A two-dimensional array, one entry per cell; null for whole columns and rows. @throws {HostRefusal} RangeExceedsLimit */
export function mapCells<T>(
  cells: CellsReference,
  entry: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  const area = areaIn(cells);
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MAX_CELLS)
    throw new HostRefusal(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (__, j) =>
      entry(cells.sheet.cell(area.top + i, area.left + j), area.top + i, area.left + j),
    ),
  );
}

/**
 * The entries of an array as the add-in sets it: one value for all cells, or exactly the range's shape.
 * @throws {HostRefusal} InvalidArgument
 */
function shaped<T>(cells: CellsReference, value: T | readonly (readonly T[])[]): readonly (readonly T[])[] {
  const area = areaIn(cells);
  if (isUnbounded(area)) throw invalidArgument();
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<T>(columns).fill(value as T));
  const lines = value as readonly unknown[];
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)) throw wrongSize();
  return value as readonly (readonly T[])[];
}

/** A value as the API tells it: errors by their text, nothing as an empty text. */
const wireValue = (value: CellValue): string | number | boolean =>
  value === null ? '' : isCellError(value) ? value.error : value;

const valueType = (value: CellValue): string => {
  if (value === null || value === '') return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
};

const entered: Property<CellsReference>['set'] = (
  cells: CellsReference,
  value: Input | readonly (readonly Input[])[],
) => {
  const inputs = shaped(cells, value);
  if (inputs.some((line) => line.some((input) => typeof input === 'object' && input !== null))) throw invalidArgument();
  enterValues(cells.workbook, cells.sheet, areaIn(cells), inputs, 'add-in');
};

const formulas: Property<CellsReference> = {
  get: (cells) => mapCells(cells, (cell) => cell?.formula ?? wireValue(cell?.value ?? null)),
  set: entered,
};

const numberFormat: Property<CellsReference> = {
  get: (cells) => mapCells(cells, (_, row, column) => cells.workbook.lookAt(cells.sheet, row, column).numberFormat),
  set: (cells: CellsReference, value: string | readonly (readonly (string | null)[])[]) => {
    const area = areaIn(cells);
    if (!Array.isArray(value)) {
      changeLooks(cells.workbook, cells.sheet, [area], { numberFormat: String(value) }, 'add-in');
      return;
    }
    for (const [i, line] of shaped<string | null>(cells, value).entries())
      for (const [run, format] of runsOf(line))
        if (format !== null) {
          const [top, left] = [area.top + i, area.left];
          const part = { top, bottom: top, left: left + run.first, right: left + run.last };
          changeLooks(cells.workbook, cells.sheet, [part], { numberFormat: format }, 'add-in');
        }
  },
};

/** What stands in the cells of a range. */
export const RANGE_VALUES: Readonly<Record<string, Property<CellsReference>>> = {
  Values: { get: (cells) => mapCells(cells, (cell) => wireValue(cell?.value ?? null)), set: entered },
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  ValueTypes: { get: (cells) => mapCells(cells, (cell) => valueType(cell?.value ?? null)) },
  Text: {
    get: (cells) => {
      const { workbook, sheet } = cells;
      return mapCells(cells, (cell, row, column) =>
        displayText(
          cell?.value ?? null,
          workbook.lookAt(sheet, row, column).numberFormat,
          workbook.culture,
          workbook.date1904,
        ),
      );
    },
  },
};

/** Runs of equal entries of one line. */
function runsOf<T>(line: readonly T[]): readonly (readonly [{ readonly first: number; readonly last: number }, T])[] {
  const runs: [{ first: number; last: number }, T][] = [];
  for (const [index, entry] of line.entries()) {
    const last = runs.at(-1);
    if (last && last[1] === entry) last[0].last = index;
    else runs.push([{ first: index, last: index }, entry]);
  }
  return runs;
}
