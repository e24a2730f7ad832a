import { invalidArgument } from '../../fault';
import { renameSheet, activateSheet, deleteSheet, setVisibility } from '../../model/sheets';
import type { SheetModel, Visibility } from '../../model/sheet';
import {
  hostObject,
  typeTable,
  type HostObject,
  type Method,
  type Property,
  type TypeTable,
} from '../../protocol/type-table';
import {
  areaOfAddress,
  assertSheetAlive,
  rangeAreasOf,
  rangeOf,
  rangeOrNull,
  sheetObject,
  targetOf,
  WHOLE_SHEET,
  type SheetReference,
} from '../references';
import { findName } from '../../model/names';
import { itemNotFound } from '../../fault';

/** Longest text of addresses that `getRanges` takes (reference: InvalidArgument beyond it). */
const MAX_ADDRESSES = 8192;
const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** `getRange` takes an address or a defined name. */
function rangeByText(reference: SheetReference, text: string | null): HostObject {
  if (text === null || text === '') return rangeOf(reference, WHOLE_SHEET);
  const { workbook, sheet } = reference;
  const name = findName(workbook, text, sheet) ?? findName(workbook, text, null);
  const target = name && targetOf(workbook, name.formula);
  if (target) return rangeOf(target, target.area);
  return rangeOf(reference, areaOfAddress(text));
}

const usedRange = (reference: SheetReference, valuesOnly: boolean | null): HostObject | null =>
  rangeOrNull(reference, reference.sheet.usedArea(valuesOnly ?? false));

/** The next sheet in one direction, `step` 1 or -1. */
function neighbour({ workbook, sheet }: SheetReference, step: number, visibleOnly: boolean | null): HostObject | null {
  let place = workbook.sheets.indexOf(sheet) + step;
  for (; workbook.sheets[place]; place += step) {
    const other = workbook.sheets[place];
    if (other && (!visibleOnly || other.visibility === 'Visible')) return sheetObject(workbook, other);
  }
  return null;
}
const orThrow = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

const field = <Key extends 'tabColor' | 'showGridlines' | 'showHeadings'>(
  get: (sheet: SheetModel) => unknown,
  key: Key,
): Property<SheetReference> => ({
  get: ({ sheet }) => get(sheet),
  set: ({ workbook, sheet }: SheetReference, value: SheetModel[Key]) => {
    sheet[key] = value;
    workbook.tell({ kind: 'drawing', sheet, origin: 'add-in' });
  },
});

const SHOW_GRIDLINES = field((sheet) => sheet.showGridlines, 'showGridlines');
const SHOW_HEADINGS = field((sheet) => sheet.showHeadings, 'showHeadings');

const properties: Readonly<Record<string, Property<SheetReference>>> = {
  Id: { get: ({ sheet }) => sheet.id },
  Name: {
    get: ({ sheet }) => sheet.name,
    set: ({ workbook, sheet }: SheetReference, name: string) => renameSheet(workbook, sheet, name, 'add-in'),
  },
  Position: {
    get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
    set: ({ workbook, sheet }: SheetReference, position: number) => {
      if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw invalidArgument();
      const others = workbook.sheets.filter((other) => other !== sheet);
      workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
      workbook.tell({ kind: 'drawing', sheet, origin: 'add-in' });
    },
  },
  Visibility: {
    get: ({ sheet }) => sheet.visibility,
    set: ({ workbook, sheet }: SheetReference, visibility: Visibility) => {
      if (!VISIBILITIES.includes(visibility)) throw invalidArgument();
      setVisibility(workbook, sheet, visibility, 'add-in');
    },
  },
  TabColor: field((sheet) => sheet.tabColor ?? '', 'tabColor'),
  ShowGridlines: SHOW_GRIDLINES,
  ShowHeadings: SHOW_HEADINGS,
  StandardHeight: { get: ({ sheet }) => sheet.defaultHeight },
};

const methods: Readonly<Record<string, Method<SheetReference>>> = {
  GetRange: rangeByText,
  GetRanges: (reference: SheetReference, addresses: string | null) => {
    if (addresses === null) return rangeAreasOf(reference, [WHOLE_SHEET]);
    if (addresses.length > MAX_ADDRESSES) throw invalidArgument();
    return rangeAreasOf(reference, addresses.split(',').map(areaOfAddress));
  },
  GetRangeByIndexes: (reference: SheetReference, top: number, left: number, rows: number, columns: number) =>
    rangeOf(reference, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
  GetCell: (reference: SheetReference, row: number, column: number) =>
    rangeOf(reference, { top: row, bottom: row, left: column, right: column }),
  // Docs: an empty sheet gives its top left cell.
  GetUsedRange: (reference: SheetReference, valuesOnly: boolean | null) =>
    usedRange(reference, valuesOnly) ?? rangeOf(reference, { top: 0, left: 0, bottom: 0, right: 0 }),
  GetUsedRangeOrNullObject: usedRange,
  GetNext: (reference: SheetReference, visible: boolean | null) => orThrow(neighbour(reference, 1, visible)),
  GetNextOrNullObject: (reference: SheetReference, visible: boolean | null) => neighbour(reference, 1, visible),
  GetPrevious: (reference: SheetReference, visible: boolean | null) => orThrow(neighbour(reference, -1, visible)),
  GetPreviousOrNullObject: (reference: SheetReference, visible: boolean | null) => neighbour(reference, -1, visible),
  Activate: ({ workbook, sheet }: SheetReference) => activateSheet(workbook, sheet, 'add-in'),
  Delete: ({ workbook, sheet }: SheetReference) => deleteSheet(workbook, sheet, 'add-in'),
};

/** One worksheet. */
export const WORKSHEET_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  Worksheet: typeTable<SheetReference>({
    identity: ['Id'],
    assertAlive: assertSheetAlive,
    properties,
    // office.js sets these two under other names than it reads them.
    setters: { Gridlines: SHOW_GRIDLINES.set, Headings: SHOW_HEADINGS.set },
    methods,
    navigation: {
      Protection: (reference) => hostObject('WorksheetProtection', reference),
      Names: ({ workbook, sheet }) => hostObject('NamedItemCollection', { workbook, scope: sheet }),
      FreezePanes: (reference) => hostObject('WorksheetFreezePanes', reference),
      PageLayout: (reference) => hostObject('PageLayout', reference),
      HorizontalPageBreaks: (reference) => hostObject('PageBreakCollection', reference),
      Charts: (reference) => hostObject('ChartCollection', reference),
      AutoFilter: (reference) => hostObject('AutoFilter', reference),
      CustomProperties: (reference) => hostObject('WorksheetCustomPropertyCollection', reference),
    },
  }),
};
