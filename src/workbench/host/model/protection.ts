import type { Area } from '../../../sheet/address';
import { accessDenied } from '../fault';
import { intersection } from './area';
import type { ProtectionOptions, SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/**
 * Refuses a change of values on a protected sheet unless every cell is unlocked.
 * @throws {HostRefusal} AccessDenied
 */
export function assertEditable(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  for (const area of areas)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (workbook.looks.at(sheet.lookIndex(row, column)).locked) throw accessDenied();
}

/**
 * Refuses an action on a protected sheet that its protection does not allow; null for what it never allows.
 * @throws {HostRefusal} AccessDenied
 */
export function assertAllowed(
  sheet: SheetModel,
  option: Exclude<keyof ProtectionOptions, 'selectionMode'> | null,
): void {
  if (sheet.protection && (option === null || !sheet.protection.options[option])) throw accessDenied();
}

/** Whether a cell is inside a merge without being its top left cell: such cells hold nothing. */
export const isCovered = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      intersection(merge, { top: row, bottom: row, left: column, right: column }) !== null &&
      (merge.top !== row || merge.left !== column),
  );
