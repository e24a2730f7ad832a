import type { Area } from '../../../sheet/address';
import { accessDenied, HostRefusal, invalidArgument, invalidOperation, itemAlreadyExists } from '../fault';
import { loseReferences, renameReferences } from './moved-references';
import { recalculate } from './recalculate';
import type { Origin } from './events';
import type { SheetModel } from './sheet';
import { NOTHING_ALLOWED, type ProtectionOptions, type Visibility } from './sheet';
import type { WorkbookModel } from './workbook';

const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** Adds an empty sheet at the end. @throws {HostRefusal} InvalidArgument, ItemAlreadyExists, AccessDenied */
export function addSheet(workbook: WorkbookModel, name: string | null, origin: Origin): SheetModel {
  assertStructure(workbook);
  const sheet = workbook.addSheet(checkedName(workbook, name ?? freeName(workbook)));
  workbook.tell({ kind: 'sheet-added', sheet, origin });
  return sheet;
}

/** @throws {HostRefusal} InvalidArgument, ItemAlreadyExists, AccessDenied */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string, origin: Origin): void {
  const before = sheet.name;
  if (name === before) return;
  assertStructure(workbook);
  sheet.name = checkedName(workbook, name, sheet);
  renameReferences(workbook, before, name);
  workbook.tell({ kind: 'sheet-renamed', sheet, before, origin });
  recalculate(workbook, null, origin);
}

/** Deletes a sheet with its names. @throws {HostRefusal} InvalidOperation for the last visible one, AccessDenied */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel, origin: Origin): void {
  assertStructure(workbook);
  const left = workbook.sheets.filter((other) => other !== sheet);
  if (!left.some(({ visibility }) => visibility === 'Visible')) throw invalidOperation();
  const wasActive = workbook.activeSheet === sheet;
  const place = workbook.sheets.indexOf(sheet);
  workbook.sheets = left;
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet);
  loseReferences(workbook, sheet.name);
  const next = nearestVisible(left, place);
  if (wasActive && next) {
    workbook.setActive(next);
    workbook.tell({ kind: 'activated', sheet: next, before: sheet, origin });
  }
  workbook.tell({ kind: 'sheet-deleted', sheet, origin });
  recalculate(workbook, null, origin);
}

/** @throws {HostRefusal} InvalidOperation when no sheet would be left to see, AccessDenied */
export function setVisibility(
  workbook: WorkbookModel,
  sheet: SheetModel,
  visibility: Visibility,
  origin: Origin,
): void {
  assertStructure(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) throw invalidOperation();
  sheet.visibility = visibility;
  const next = nearestVisible(workbook.sheets, workbook.sheets.indexOf(sheet));
  if (visibility !== 'Visible' && workbook.activeSheet === sheet && next) activateSheet(workbook, next, origin);
  workbook.tell({ kind: 'drawing', sheet, origin });
}

/** @throws {HostRefusal} InactiveWorkbook when another workbook has the focus, InvalidOperation for a hidden sheet */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel, origin: Origin): void {
  assertFocus(workbook, origin);
  if (sheet.visibility !== 'Visible') throw invalidOperation();
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.setActive(sheet);
  workbook.tell({ kind: 'activated', sheet, before, origin });
}

/** Selects areas of a sheet and activates it. @throws {HostRefusal} as {@link activateSheet} */
export function select(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[], origin: Origin): void {
  activateSheet(workbook, sheet, origin);
  assertFocus(workbook, origin);
  workbook.selection = { sheet, areas };
  for (const area of areas.slice(0, 1)) workbook.tell({ kind: 'selected', sheet, area, origin });
}

/** @throws {HostRefusal} InvalidOperation when it is protected already (docs: WorksheetProtection.protect) */
export function protectSheet(
  workbook: WorkbookModel,
  sheet: SheetModel,
  options: Partial<ProtectionOptions>,
  password: string | null,
  origin: Origin,
): void {
  if (sheet.protection) throw invalidOperation();
  sheet.protection = { options: { ...NOTHING_ALLOWED, ...options }, password };
  workbook.tell({ kind: 'sheet-protected', sheet, origin });
}

/** @throws {HostRefusal} AccessDenied for a wrong password */
export function unprotectSheet(
  workbook: WorkbookModel,
  sheet: SheetModel,
  password: string | null,
  origin: Origin,
): void {
  if (!sheet.protection) return;
  if (sheet.protection.password !== null && sheet.protection.password !== password) throw accessDenied();
  sheet.protection = null;
  workbook.tell({ kind: 'sheet-protected', sheet, origin });
}

/** @throws {HostRefusal} InvalidOperation when it is protected already */
export function protectStructure(workbook: WorkbookModel, password: string | null): void {
  if (workbook.structureProtection) throw invalidOperation();
  workbook.structureProtection = { password };
}

/** @throws {HostRefusal} AccessDenied for a wrong password */
export function unprotectStructure(workbook: WorkbookModel, password: string | null): void {
  const wanted = workbook.structureProtection?.password ?? null;
  if (wanted !== null && wanted !== password) throw accessDenied();
  workbook.structureProtection = null;
}

function assertStructure({ structureProtection }: WorkbookModel): void {
  if (structureProtection) throw accessDenied();
}

function assertFocus(workbook: WorkbookModel, origin: Origin): void {
  if (workbook.isInactive && origin === 'add-in')
    throw new HostRefusal('InactiveWorkbook', 'The operation failed because the workbook is inactive.');
}

function checkedName(workbook: WorkbookModel, name: string, itself?: SheetModel): string {
  if (name === '' || name.length > 31 || FORBIDDEN.test(name)) throw invalidArgument();
  const taken = workbook.sheets.some((sheet) => sheet !== itself && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  return name;
}

function freeName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

const nearestVisible = (sheets: readonly SheetModel[], place: number): SheetModel | undefined =>
  [...sheets.slice(place), ...sheets.slice(0, place).reverse()].find(({ visibility }) => visibility === 'Visible');
