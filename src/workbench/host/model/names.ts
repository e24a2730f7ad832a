import { invalidArgument, itemAlreadyExists } from '../fault';
import type { SheetModel } from './sheet';
import type { DefinedName, WorkbookModel } from './workbook';

/** Letters first, no blanks, not an address. https://support.microsoft.com/office/names-in-formulas */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_AN_ADDRESS = /^(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/;

/** A defined name by its scope; names are compared without case. */
export const findName = (workbook: WorkbookModel, name: string, scope: SheetModel | null): DefinedName | undefined =>
  workbook.names.find((known) => known.scope === scope && known.name.toLowerCase() === name.toLowerCase());

/** @throws {HostRefusal} InvalidArgument, ItemAlreadyExists */
export function defineName(workbook: WorkbookModel, added: DefinedName): void {
  if (!NAME.test(added.name) || LIKE_AN_ADDRESS.test(added.name)) throw invalidArgument();
  if (findName(workbook, added.name, added.scope)) throw itemAlreadyExists();
  workbook.names = [...workbook.names, added];
}

/** Puts a name in the place of another, or takes it away. */
export function replaceName(workbook: WorkbookModel, before: DefinedName, after: DefinedName | null): void {
  workbook.names = workbook.names.flatMap((name) => (name === before ? (after ? [after] : []) : [name]));
}
