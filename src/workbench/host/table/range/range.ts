import { invalidArgument, notSimulated, wrongSize } from '../../fault';
import { cellCount, columnCount, rowCount } from '../../model/area';
import { copyCells } from '../../model/copy-cells';
import { deleteCells, insertCells } from '../../model/move-cells';
import { mergeCells, unmergeCells } from '../../model/merge';
import { select } from '../../model/sheets';
import { hostObject, typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';
import {
  areaIn,
  areasIn,
  assertSheetAlive,
  fullAddress,
  rangeOf,
  sheetObject,
  type CellsReference,
} from '../references';
import { clear, mergedAreas, orThrow, RANGE_STYLE, specialCells } from './areas';
import { RANGE_HYPERLINK } from './hyperlink';
import { RANGE_LINES } from './lines';
import { areaOfArgument, ENTIRE, RANGE_NAVIGATION } from './navigation';
import { CELL_PROPERTY_METHODS } from './properties';
import { RANGE_VALUES } from './values';

function assertCellsAlive(cells: CellsReference): void {
  assertSheetAlive(cells);
  areasIn(cells);
}

/** `Range.copyFrom`: from a range of any sheet, everything or the looks alone. @throws {HostRefusal} InvalidArgument, NotImplemented */
function copyFrom(cells: CellsReference, from: HostObject | string, what: string | null, ...more: unknown[]): void {
  const kind = what ?? 'All';
  if ((kind !== 'All' && kind !== 'Formats') || more.some(Boolean)) throw notSimulated(`copyFrom ${kind}`);
  const area = areaOfArgument(typeof from === 'string' ? cells : (from.model as CellsReference), from);
  const sheet = typeof from === 'string' ? cells.sheet : (from.model as CellsReference).sheet;
  const { top: row, left: column } = areaIn(cells);
  copyCells(cells.workbook, { sheet, area }, cells.sheet, { row, column }, kind, 'add-in');
}

/** One rectangle of cells. */
export const RANGE_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  Range: typeTable<CellsReference>({
    assertAlive: assertCellsAlive,
    properties: {
      Address: { get: (cells) => fullAddress(cells.sheet, [areaIn(cells)]) },
      AddressLocal: { get: (cells) => fullAddress(cells.sheet, [areaIn(cells)]) },
      RowIndex: { get: (cells) => areaIn(cells).top },
      ColumnIndex: { get: (cells) => areaIn(cells).left },
      RowCount: { get: (cells) => rowCount(areaIn(cells)) },
      ColumnCount: { get: (cells) => columnCount(areaIn(cells)) },
      // Docs: -1 when the count is above 2^31-1.
      CellCount: { get: (cells) => (cellCount(areaIn(cells)) > 2 ** 31 - 1 ? -1 : cellCount(areaIn(cells))) },
      ...ENTIRE,
      ...RANGE_VALUES,
      ...RANGE_LINES,
      Hyperlink: RANGE_HYPERLINK,
      Style: RANGE_STYLE,
    },
    navigation: {
      Format: (cells) => hostObject('RangeFormat', cells),
      Worksheet: (cells) => sheetObject(cells.workbook, cells.sheet),
      ConditionalFormats: (cells) => hostObject('ConditionalFormatCollection', cells),
      Sort: (cells) => hostObject('RangeSort', cells),
      DataValidation: (cells) => hostObject('DataValidation', cells),
    },
    methods: {
      ...RANGE_NAVIGATION,
      ...CELL_PROPERTY_METHODS,
      Clear: clear,
      Select: (cells: CellsReference) => select(cells.workbook, cells.sheet, [areaIn(cells)], 'add-in'),
      Merge: (cells: CellsReference, across: boolean | null) =>
        mergeCells(cells.workbook, cells.sheet, areaIn(cells), across ?? false, 'add-in'),
      Unmerge: (cells: CellsReference) => unmergeCells(cells.workbook, cells.sheet, areaIn(cells), 'add-in'),
      CopyFrom: copyFrom,
      Insert: (cells: CellsReference, shift: string) => {
        const area = areaIn(cells);
        if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
        insertCells(cells.workbook, cells.sheet, area, shift === 'Down' ? 'down' : 'right', 'add-in');
        // Docs: the range that is given back is the new empty one.
        return rangeOf(cells, area);
      },
      Delete: (cells: CellsReference, shift: string) => {
        if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
        deleteCells(cells.workbook, cells.sheet, areaIn(cells), shift === 'Up' ? 'up' : 'left', 'add-in');
      },
      GetMergedAreasOrNullObject: mergedAreas,
      GetSpecialCells: (cells: CellsReference, type: string, kind: string | null) =>
        orThrow(specialCells(cells, type, kind)),
      GetSpecialCellsOrNullObject: specialCells,
      _ValidateArraySize: (cells: CellsReference, rows: number, columns: number) => {
        const area = areaIn(cells);
        if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongSize();
      },
    },
  }),
};
