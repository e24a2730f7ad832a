import type { Area, ColumnIndex, RowIndex } from '../../../sheet/address';
import { shiftFormula } from '../../../sheet/shift-formula';
import { notSimulated } from '../fault';
import { columnCount, contains, intersection, isEntireRow, rowCount } from './area';
import type { Cell } from './cell';
import { eachExistingCell } from './edit';
import type { Origin } from './events';
import { assertEditable } from './protection';
import { recalculate } from './recalculate';
import { cellKey, type SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** Cells of a sheet that are copied from. */
interface CopySource {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * Copies an area over another of the same size: contents, looks, merges and links, or the looks alone. Relative references of formulas
 * move along; whole rows bring their heights. Rules of the source are not simulated; those wholly inside the target go.
 * @throws {HostRefusal} AccessDenied, NotImplemented
 */
export function copyCells(
  workbook: WorkbookModel,
  source: CopySource,
  sheet: SheetModel,
  at: { readonly row: RowIndex; readonly column: ColumnIndex },
  what: 'All' | 'Formats',
  origin: Origin,
): void {
  const { area } = source;
  const [down, right] = [at.row - area.top, at.column - area.left];
  const target = {
    top: at.row,
    left: at.column,
    bottom: at.row + rowCount(area) - 1,
    right: at.column + columnCount(area) - 1,
  };
  assertEditable(workbook, sheet, [target]);
  const copied: { row: RowIndex; column: ColumnIndex; cell: Cell }[] = [];
  eachExistingCell(source.sheet, area, (row, column, cell) =>
    copied.push({ row: row + down, column: column + right, cell: moved(cell, down, right) }),
  );
  if (what === 'Formats') {
    for (const { row, column, cell } of copied) {
      const had = sheet.cell(row, column);
      sheet.put(row, column, had ? { ...had, look: cell.look } : { ...cell, value: null, formula: null });
    }
    workbook.tell({ kind: 'looks', sheet, areas: [target], origin });
    return;
  }
  takeRulesAway(source, sheet, target);
  const old: [RowIndex, ColumnIndex][] = [];
  eachExistingCell(sheet, target, (row, column) => old.push([row, column]));
  for (const [row, column] of old) sheet.put(row, column, undefined);
  for (const { row, column, cell } of copied) sheet.put(row, column, cell);
  copyFrames(source, sheet, target, { down, right });
  workbook.tellCells(sheet, [target], origin);
  recalculate(workbook, { sheet, areas: [target] }, origin);
}

const moved = (cell: Cell, rows: number, columns: number): Cell =>
  cell.formula === null ? cell : { ...cell, formula: shiftFormula(cell.formula, rows, columns) };

function takeRulesAway({ sheet: from, area }: CopySource, sheet: SheetModel, target: Area): void {
  const touches = (inside: Area) => (one: Area) => intersection(one, inside) !== null;
  const isRuled = from.conditionalFormats.some(({ areas }) => areas.some(touches(area)));
  if (isRuled || from.validations.some((rule) => touches(area)(rule.area))) throw notSimulated('copying of rules');
  const isInside = (one: Area): boolean => contains(target, one);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => !areas.every(isInside));
  sheet.validations = sheet.validations.filter((rule) => !isInside(rule.area));
}

function copyFrames(
  { sheet: from, area }: CopySource,
  sheet: SheetModel,
  target: Area,
  { down, right }: { readonly down: number; readonly right: number },
): void {
  const merges = from.merges.filter((merge) => contains(area, merge));
  sheet.merges = [
    ...sheet.merges.filter((merge) => !intersection(merge, target)),
    ...merges.map((merge) => ({
      top: merge.top + down,
      bottom: merge.bottom + down,
      left: merge.left + right,
      right: merge.right + right,
    })),
  ];
  for (let row = target.top; row <= target.bottom; row++) {
    if (isEntireRow(area)) {
      const info = from.rowInfo.get(row - down);
      if (info) sheet.rowInfo.set(row, info);
      else sheet.rowInfo.delete(row);
    }
  }
  for (const key of [...sheet.hyperlinks.keys()]) if (isAt(key, target)) sheet.hyperlinks.delete(key);
  for (const [key, link] of from.hyperlinks) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    if (isAt(key, area)) sheet.hyperlinks.set(cellKey(row + down, column + right), link);
  }
}

const isAt = (key: string, area: Area): boolean => {
  const [row = 0, column = 0] = key.split(':').map(Number);
  return contains(area, { top: row, bottom: row, left: column, right: column });
};
