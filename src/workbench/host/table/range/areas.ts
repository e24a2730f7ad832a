import { areasOf, cellCount, intersection, isEntireColumn, isEntireRow } from '../../model/area';
import { isFilled } from '../../model/cell';
import { clearCells, resetLooks, type ClearWhat } from '../../model/edit';
import { isCellError } from '../../../../sheet/grid';
import { invalidArgument, itemNotFound, notSimulated } from '../../fault';
import type { Area } from '../../../../sheet/address';
import { hostObject, typeTable, type HostObject, type Property, type TypeTable } from '../../protocol/type-table';
import {
  areaIn,
  areasIn,
  assertSheetAlive,
  fullAddress,
  rangeAreasOf,
  rangeOf,
  sheetObject,
  type CellsReference,
} from '../references';

const CLEARED: readonly ClearWhat[] = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

/** `Range.clear`, with the values of `Excel.ClearApplyTo`. @throws {HostRefusal} InvalidArgument, AccessDenied */
export function clear(cells: CellsReference, applyTo: string | null): void {
  const what = CLEARED.find((known) => known === (applyTo ?? 'All'));
  if (!what) throw invalidArgument();
  clearCells(cells.workbook, cells.sheet, areasIn(cells), what, 'add-in');
}

/** `Range.style`: only the style Normal is known, and it cannot be told whether cells have it. */
export const RANGE_STYLE: Property<CellsReference> = {
  get: () => {
    throw notSimulated('the style of a range');
  },
  set: (cells: CellsReference, style: unknown) => {
    if (style !== 'Normal') throw notSimulated(`the style "${String(style)}"`);
    resetLooks(cells.workbook, cells.sheet, areasIn(cells), 'add-in');
  },
};

/** Merged areas that a range touches; null when there are none. */
export function mergedAreas(cells: CellsReference): HostObject | null {
  const area = areaIn(cells);
  const merges = cells.sheet.merges.filter((merge) => intersection(merge, area));
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  // Docs: the method fails when there are more than 512 of them.
  if (sorted.length > 512) throw invalidArgument();
  return sorted.length === 0 ? null : rangeAreasOf(cells, sorted);
}

const VALUE_KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Number: (value) => typeof value === 'number',
  Text: (value) => typeof value === 'string',
  Logical: (value) => typeof value === 'boolean',
  Errors: (value) => isCellError(value as never),
};
const isOfKind = (value: unknown, kind: string | null): boolean => {
  if (kind === null || kind === 'All') return true;
  // The library's words join kinds in one order, `Numbers` in some and `Number` in others (`ErrorsLogicalNumber`).
  if (!/^(?:Errors)?(?:Logical)?(?:Numbers?)?(?:Text)?$/.test(kind)) throw invalidArgument();
  return Object.entries(VALUE_KINDS).some(([word, isKind]) => kind.includes(word) && isKind(value));
};

/**
 * Cells of a kind within the used area (`Excel.SpecialCellType`): `Constants`, `Formulas`, `Blanks`, `Visible`. Null when there are
 * none. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
 */
export function specialCells(cells: CellsReference, type: string, kind: string | null): HostObject | null {
  const { sheet } = cells;
  const used = sheet.usedArea(false);
  const chosen: { row: number; column: number }[] = [];
  for (const area of areasIn(cells)) {
    const part = used && intersection(area, used);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++) {
        const cell = sheet.cell(row, column);
        const isChosen = {
          Constants: () => isFilled(cell) && cell?.formula === null && isOfKind(cell.value, kind),
          Formulas: () => cell !== undefined && cell.formula !== null && isOfKind(cell.value, kind),
          Blanks: () => !isFilled(cell),
          Visible: () => !sheet.row(row).hidden && !sheet.column(column).hidden,
        }[type];
        if (!isChosen) throw notSimulated(`special cells of the type ${type}`);
        if (isChosen()) chosen.push({ row, column });
      }
  }
  return chosen.length === 0 ? null : rangeAreasOf(cells, areasOf(chosen));
}

export const orThrow = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

const every = (cells: CellsReference, test: (area: Area) => boolean): boolean => areasIn(cells).every(test);

/** Several areas of one sheet, and collections of ranges. */
export const AREAS_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  RangeAreas: typeTable<CellsReference>({
    assertAlive: assertSheetAlive,
    properties: {
      Address: { get: (cells) => fullAddress(cells.sheet, areasIn(cells)) },
      AddressLocal: { get: (cells) => fullAddress(cells.sheet, areasIn(cells)) },
      AreaCount: { get: (cells) => areasIn(cells).length },
      CellCount: { get: (cells) => areasIn(cells).reduce((sum, area) => sum + cellCount(area), 0) },
      IsEntireColumn: { get: (cells) => every(cells, isEntireColumn) },
      IsEntireRow: { get: (cells) => every(cells, isEntireRow) },
    },
    navigation: {
      Areas: (cells) => hostObject('RangeCollection', cells),
      Format: (cells) => hostObject('RangeFormat', cells),
      Worksheet: (cells) => sheetObject(cells.workbook, cells.sheet),
      ConditionalFormats: (cells) => hostObject('ConditionalFormatCollection', cells),
    },
    methods: {
      Clear: clear,
      GetSpecialCells: (cells: CellsReference, type: string, kind: string | null) =>
        orThrow(specialCells(cells, type, kind)),
      GetSpecialCellsOrNullObject: specialCells,
    },
  }),
  RangeCollection: typeTable<CellsReference>({
    assertAlive: assertSheetAlive,
    items: (cells) => areasIn(cells).map((area) => rangeOf(cells, area)),
    methods: {
      GetCount: (cells: CellsReference) => areasIn(cells).length,
      GetItemAt: (cells: CellsReference, index: number) => {
        const area = areasIn(cells)[index];
        if (!area) throw invalidArgument();
        return rangeOf(cells, area);
      },
    },
  }),
};
