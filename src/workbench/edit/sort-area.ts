import type { Area } from '../../sheet/address';
import { isFilled } from '../host/model/cell';
import type { SheetModel } from '../host/model/sheet';

/**
 * The rows that sorting takes: the selected ones when there are several, otherwise the block of filled cells around the active cell
 * below its header. Null when there is nothing to sort. Like Excel, and like there the person may select to be sure.
 */
export function sortArea(
  sheet: SheetModel,
  active: { readonly row: number; readonly column: number },
  range: Area,
): Area | null {
  const used = sheet.usedArea(true);
  if (!used) return null;
  if (range.top !== range.bottom) {
    const right = Math.min(range.right, Math.max(used.right, range.left));
    const bottom = Math.min(range.bottom, used.bottom);
    return bottom > range.top ? { ...range, right, bottom } : null;
  }
  const block = blockAround(sheet, active, used);
  const header = sheet.merges
    .filter(({ top, left, right }) => top <= active.row && left <= block.right && right >= block.left)
    .reduce((last, { bottom }) => Math.max(last, bottom), block.top - 1);
  const first = Math.max(block.top, header + 1);
  const top = first + (isHeader(sheet, first, active.column, block.bottom) ? 1 : 0);
  return top < block.bottom ? { ...block, top } : null;
}

/** The cells around a place that no empty row or column cuts off: what Excel calls the current region. */
function blockAround(sheet: SheetModel, { row, column }: { row: number; column: number }, used: Area): Area {
  let area: Area = { top: row, bottom: row, left: column, right: column };
  const hasRow = (at: number, { left, right }: Area): boolean => {
    for (let c = Math.max(0, left - 1); c <= right + 1; c++) if (isFilled(sheet.cell(at, c))) return true;
    return false;
  };
  const hasColumn = (at: number, { top, bottom }: Area): boolean => {
    for (let r = Math.max(0, top - 1); r <= bottom + 1; r++) if (isFilled(sheet.cell(r, at))) return true;
    return false;
  };
  for (;;) {
    const next = {
      top: area.top > used.top && hasRow(area.top - 1, area) ? area.top - 1 : area.top,
      bottom: area.bottom < used.bottom && hasRow(area.bottom + 1, area) ? area.bottom + 1 : area.bottom,
      left: area.left > used.left && hasColumn(area.left - 1, area) ? area.left - 1 : area.left,
      right: area.right < used.right && hasColumn(area.right + 1, area) ? area.right + 1 : area.right,
    };
    const isSame = (['top', 'bottom', 'left', 'right'] as const).every((side) => next[side] === area[side]);
    if (isSame) return area;
    area = next;
  }
}

/** Whether a row is the header of what stands below it in a column: a text above numbers. */
function isHeader(sheet: SheetModel, row: number, column: number, bottom: number): boolean {
  if (typeof sheet.cell(row, column)?.value !== 'string') return false;
  let numbers = 0;
  let others = 0;
  for (let below = row + 1; below <= bottom; below++) {
    const value = sheet.cell(below, column)?.value ?? null;
    if (typeof value === 'number') numbers++;
    else if (value !== null) others++;
  }
  return numbers > others;
}
