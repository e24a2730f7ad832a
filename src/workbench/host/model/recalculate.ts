import { areasOf } from './area';
import type { CalculatedCell, ChangedCells, WorkbookModel } from './workbook';
import { cellOf } from './cell';
import type { Origin } from './events';
import type { SheetModel } from './sheet';

/** Takes over what the formula engine says follows from a change, and tells of it. Without an engine nothing changes. */
export function recalculate(workbook: WorkbookModel, changed: ChangedCells, origin: Origin): void {
  if (workbook.calculationMode !== 'Manual') takeOver(workbook, changed, origin);
}

/** Calculates everything, whatever the calculation mode. */
export function recalculateAll(workbook: WorkbookModel, origin: Origin): void {
  takeOver(workbook, null, origin);
}

function takeOver(workbook: WorkbookModel, changed: ChangedCells, origin: Origin): void {
  if (!workbook.calculator) return;
  const bySheet = new Map<SheetModel, CalculatedCell[]>();
  for (const result of workbook.calculator.recalculate(workbook, changed)) {
    const { sheet, row, column, value } = result;
    const cell = sheet.cell(row, column) ?? cellOf(null, sheet.lookIndex(row, column));
    sheet.put(row, column, { ...cell, value });
    const cells = bySheet.get(sheet);
    if (cells) cells.push(result);
    else bySheet.set(sheet, [result]);
  }
  for (const [sheet, cells] of bySheet) {
    const areas = areasOf(cells.sort((a, b) => a.row - b.row || a.column - b.column));
    workbook.tell({ kind: 'calculated', sheet, areas, origin });
  }
}
