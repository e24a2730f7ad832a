import type { Area } from '../../../sheet/address';
import { intersection } from './area';
import { eachExistingCell } from './edit';
import type { Origin } from './events';
import { assertAllowed } from './protection';
import { isCovered } from './protection';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/**
 * Merges an area, or each of its rows. What stood in cells other than the top left one is lost, their looks stay; merges that the area
 * touches are dissolved first. @throws {HostRefusal} AccessDenied
 */
export function mergeCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  isAcross: boolean,
  origin: Origin,
): void {
  assertAllowed(sheet, null);
  const parts = isAcross
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, at) => ({
        ...area,
        top: area.top + at,
        bottom: area.top + at,
      }))
    : [area];
  const merges = parts.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, area)), ...merges];
  eachExistingCell(sheet, area, (row, column, cell) => {
    if (isCovered(merges, row, column))
      sheet.put(row, column, cell.look === 0 ? undefined : { ...cell, value: null, formula: null, apostrophe: false });
  });
  workbook.tellCells(sheet, [area], origin);
}

/** Dissolves the merges that an area touches. @throws {HostRefusal} AccessDenied */
export function unmergeCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, origin: Origin): void {
  assertAllowed(sheet, null);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  workbook.tell({ kind: 'drawing', sheet, origin });
}
