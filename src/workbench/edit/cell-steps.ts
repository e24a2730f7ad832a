import type { Area } from '../../sheet/address';
import { intersection } from '../host/model/area';
import { clearCells, enterValues, putCells, type Input, type PlacedCell } from '../host/model/edit';
import type { SheetModel } from '../host/model/sheet';
import type { WorkbookModel } from '../host/model/workbook';
import type { Step } from './history';

/** Typing or pasting: `inputs` has the shape of `area`. */
export function entering(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  inputs: readonly (readonly Input[])[],
): Step {
  return restoring(workbook, sheet, area, () => enterValues(workbook, sheet, area, inputs, 'person'));
}

/** Emptying cells with the Delete key: looks stay. */
export function clearing(workbook: WorkbookModel, sheet: SheetModel, area: Area): Step {
  return restoring(workbook, sheet, area, () => clearCells(workbook, sheet, [area], 'Contents', 'person'));
}

/** A change of the cells of one area, undone by putting back the cells that stood there. */
export function restoring(workbook: WorkbookModel, sheet: SheetModel, area: Area, redo: () => void): Step {
  const before = cellsOf(sheet, area);
  return { redo, undo: () => putCells(workbook, sheet, before, 'person') };
}

/** Every cell of an area as it stands, those that do not exist included, in reading order; beyond the used cells there are none. */
export function cellsOf(sheet: SheetModel, area: Area): readonly PlacedCell[] {
  const used = sheet.usedArea(false);
  const within = area.bottom - area.top > sheet.rows.length && used ? intersection(area, used) : area;
  const cells: PlacedCell[] = [];
  if (!within) return cells;
  for (let row = within.top; row <= within.bottom; row++)
    for (let column = within.left; column <= within.right; column++)
      cells.push({ row, column, cell: sheet.cell(row, column) });
  return cells;
}
