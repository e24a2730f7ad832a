import { areaAddress, columnIndex, parseArea, type Area } from '../../../sheet/address';
import { invalidArgument, itemNotFound } from '../fault';
import { hostObject, type HostObject } from '../protocol/type-table';
import { quotedName } from '../model/formula-references';
import { contains, isEntireColumn, isEntireRow } from '../model/area';
import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** A worksheet as the add-in holds it. */
export interface SheetReference {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
}

/** Cells of one sheet as the add-in holds them. `areas` moves with inserted and deleted rows and columns; null once deleted. */
export interface CellsReference extends SheetReference {
  areas: readonly Area[] | null;
}

/** The areas of a reference. @throws {HostRefusal} ItemNotFound when the cells or their sheet are gone */
export function areasIn(cells: CellsReference): readonly Area[] {
  if (cells.areas === null) throw itemNotFound();
  return cells.areas;
}

/** The area of a range. @throws {HostRefusal} ItemNotFound */
export function areaIn(cells: CellsReference): Area {
  const [area] = areasIn(cells);
  if (!area) throw itemNotFound();
  return area;
}

export function assertSheetAlive({ workbook, sheet }: SheetReference): void {
  if (!workbook.sheets.includes(sheet)) throw itemNotFound();
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** @throws {HostRefusal} InvalidArgument when the area does not lie on a sheet */
export function rangeOf({ workbook, sheet }: SheetReference, area: Area): HostObject {
  if (area.top > area.bottom || area.left > area.right || !contains(WHOLE_SHEET, area)) throw invalidArgument();
  const cells: CellsReference = { workbook, sheet, areas: [area] };
  return hostObject('Range', cells);
}

export const rangeOrNull = (at: SheetReference, area: Area | null): HostObject | null =>
  area ? rangeOf(at, area) : null;

export function rangeAreasOf({ workbook, sheet }: SheetReference, areas: readonly Area[]): HostObject {
  const cells: CellsReference = { workbook, sheet, areas };
  return hostObject('RangeAreas', cells);
}

export const sheetObject = (workbook: WorkbookModel, sheet: SheetModel): HostObject =>
  hostObject('Worksheet', { workbook, sheet } satisfies SheetReference);

/** Address within a sheet: whole columns as `A:B`, whole rows as `1:2`. */
export function localAddress(area: Area): string {
  const cells = areaAddress(area);
  if (isEntireColumn(area)) {
    const [first = '', last = first] = cells.replaceAll(/\d+/g, '').split(':');
    return `${first}:${last}`;
  }
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return cells;
}

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export const fullAddress = (sheet: SheetModel, areas: readonly Area[]): string =>
  areas.map((area) => `${quotedName(sheet.name)}!${localAddress(area)}`).join(',');

/**
 * An area from an address as add-ins write it: `A1`, `$A$1:B2`, `A:C`, `2:4`, with or without a sheet before it.
 * @throws {HostRefusal} InvalidArgument
 */
export function areaOfAddress(address: string): Area {
  const text = address.slice(address.lastIndexOf('!') + 1).trim();
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [a, b] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    return checked({ ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) });
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return checked({ ...WHOLE_SHEET, top: Math.min(a, b), bottom: Math.max(a, b) });
  }
  const area = parseArea(text);
  if (!area) throw invalidArgument();
  return checked(area);
}

function checked(area: Area): Area {
  if (!contains(WHOLE_SHEET, area)) throw invalidArgument();
  return area;
}

/** Address of a defined name or of a formula, `='Sheet 1'!$A$1:$B$2`, as sheet and area; null when it is something else. */
export function targetOf(workbook: WorkbookModel, formula: string): (SheetReference & { readonly area: Area }) | null {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^!'"(),]+))!(\$?[A-Za-z]{0,3}\$?\d{0,7}(?::\$?[A-Za-z]{0,3}\$?\d{0,7})?)$/.exec(formula);
  const sheet = match && workbook.findSheet((match[1] ?? match[2] ?? '').replaceAll("''", "'"));
  if (!match || !sheet) return null;
  try {
    return { workbook, sheet, area: areaOfAddress(match[3] ?? '') };
  } catch {
    return null;
  }
}

/** Formula that points to an area: `='Sheet 1'!$A$1:$B$2`. */
export const pointingTo = (sheet: SheetModel, area: Area): string =>
  `=${quotedName(sheet.name)}!${localAddress(area).replaceAll(/([A-Z]+)|(\d+)/g, (part) => `$${part}`)}`;
