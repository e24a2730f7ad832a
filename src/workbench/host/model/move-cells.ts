import type { Area } from '../../../sheet/address';
import { HostRefusal, invalidArgument } from '../fault';
import { columnCount, contains, intersection, isEntireColumn, isEntireRow, rowCount } from './area';
import type { Origin } from './events';
import type { CellMove } from './moved-areas';
import { moveColumnsOver, moveFrames, moveRowsOver } from './move-lines';
import { moveRules } from './moved-rules';
import { moveReferences } from './moved-references';
import { assertAllowed } from './protection';
import { recalculate } from './recalculate';
import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/**
 * Inserts empty cells in place of an area; what stood there moves down or to the right (whole rows always move down, whole columns to
 * the right). New cells look like those before them. Formulas, names, merges, rules, links and the filter move along.
 * @throws {HostRefusal} AccessDenied, MergedRangeConflict, InvalidArgument when cells would fall off the sheet
 */
export function insertCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  shift: 'down' | 'right',
  origin: Origin,
): void {
  const isAcross = isEntireColumn(area) || (shift === 'right' && !isEntireRow(area));
  move(workbook, sheet, { kind: 'inserted', shift: isAcross ? 'right' : 'down', area }, origin);
}

/** Deletes the cells of an area; what stands below or to the right moves there. @throws {HostRefusal} AccessDenied, MergedRangeConflict */
export function deleteCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  shift: 'up' | 'left',
  origin: Origin,
): void {
  const isAcross = isEntireColumn(area) || (shift === 'left' && !isEntireRow(area));
  move(workbook, sheet, { kind: 'deleted', shift: isAcross ? 'left' : 'up', area }, origin);
}

function move(workbook: WorkbookModel, sheet: SheetModel, change: CellMove, origin: Origin): void {
  const what = isEntireRow(change.area) ? 'rows' : isEntireColumn(change.area) ? 'columns' : 'cells';
  assertAllowed(
    sheet,
    what === 'cells'
      ? null
      : (`allow${change.kind === 'inserted' ? 'Insert' : 'Delete'}${what === 'rows' ? 'Rows' : 'Columns'}` as const),
  );
  assertRoom(sheet, change);
  assertMergesWhole(sheet, change);
  if (change.shift === 'down' || change.shift === 'up') moveRowsOver(sheet, change);
  else moveColumnsOver(sheet, change);
  moveFrames(sheet, change);
  moveRules(sheet, change);
  moveReferences(workbook, sheet, change);
  workbook.tell({ ...change, what, sheet, origin });
  recalculate(workbook, null, origin);
}

/** Excel inserts nothing that would push filled cells off the sheet. */
function assertRoom(sheet: SheetModel, { kind, shift, area }: CellMove): void {
  if (kind !== 'inserted') return;
  const used = sheet.usedArea(true);
  const pushed = used && intersection(used, pushedBy({ shift, area }));
  if (!pushed) return;
  const isOver =
    shift === 'down' ? pushed.bottom + rowCount(area) >= MAX_ROWS : pushed.right + columnCount(area) >= MAX_COLUMNS;
  if (isOver) throw invalidArgument();
}

/** A merge is moved whole or not at all. */
function assertMergesWhole(sheet: SheetModel, { shift, area }: CellMove): void {
  const pushed = pushedBy({ shift, area });
  const isVertical = shift === 'down' || shift === 'up';
  for (const merge of sheet.merges) {
    if (!intersection(merge, pushed) || contains(pushed, merge)) continue;
    const isCut = isVertical
      ? merge.left < area.left || merge.right > area.right
      : merge.top < area.top || merge.bottom > area.bottom;
    if (isCut)
      throw new HostRefusal(
        'MergedRangeConflict',
        'Unable to perform this operation because it would split a merged cell.',
      );
  }
}

/** The cells that move, the given area among them. */
const pushedBy = ({ shift, area }: Pick<CellMove, 'shift' | 'area'>): Area =>
  shift === 'down' || shift === 'up' ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
