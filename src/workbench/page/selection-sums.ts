import type { Area } from '../../sheet/address';
import { cellCount, intersection } from '../host/model/area';
import { isFilled } from '../host/model/cell';
import { eachExistingCell } from '../host/model/edit';
import type { SheetModel } from '../host/model/sheet';

/** What the bar below the grid tells of a selection. */
interface SelectionSums {
  /** Cells that hold something. */
  readonly count: number;
  /** Of the numbers; null when there is none. */
  readonly sum: number | null;
  readonly average: number | null;
}

/** Counts and adds the selected cells; null for a single cell. */
export function selectionSums(sheet: SheetModel, range: Area): SelectionSums | null {
  if (cellCount(range) === 1) return null;
  const used = sheet.usedArea(true);
  const area = used && intersection(range, used);
  let count = 0;
  let numbers = 0;
  let sum = 0;
  if (area)
    eachExistingCell(sheet, area, (_row, _column, cell) => {
      if (!isFilled(cell)) return;
      count++;
      if (typeof cell.value !== 'number') return;
      numbers++;
      sum += cell.value;
    });
  return { count, sum: numbers > 0 ? sum : null, average: numbers > 0 ? sum / numbers : null };
}
