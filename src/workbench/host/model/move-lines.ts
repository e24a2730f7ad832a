import type { Area } from '../../../sheet/address';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from './area';
import { cellOf, type Cell } from './cell';
import { areaAfter, lineAfter, type CellMove } from './moved-areas';
import { cellKey, MAX_COLUMNS, MAX_ROWS, type SheetLine, type SheetModel } from './sheet';

/** An empty cell that looks like another; nothing when the other has no looks of its own. */
const likeness = (cell: Cell | undefined): Cell | undefined =>
  cell && cell.look !== 0 ? cellOf(null, cell.look) : undefined;

/** Moves cells down or up: whole rows at once, or the columns of an area only. */
export function moveRowsOver(sheet: SheetModel, { kind, area }: CellMove): void {
  const count = rowCount(area);
  if (isEntireRow(area)) {
    if (area.top < sheet.rows.length) {
      if (kind === 'deleted') sheet.rows.splice(area.top, count);
      else sheet.rows.splice(area.top, 0, ...Array.from({ length: count }, (): SheetLine | undefined => undefined));
    }
  } else moveWithin(sheet, area, kind);
  if (kind === 'inserted' && area.top > 0) {
    const above = sheet.rows[area.top - 1];
    above?.forEach((cell, column) => {
      if (column < area.left || column > area.right) return;
      for (let row = area.top; row <= area.bottom; row++) sheet.put(row, column, likeness(cell));
    });
  }
}

function moveWithin(sheet: SheetModel, { top, bottom, left, right }: Area, kind: CellMove['kind']): void {
  const count = bottom - top + 1;
  const last = sheet.rows.length - 1;
  const columns = { from: left, to: right };
  if (kind === 'inserted') for (let row = last; row >= top; row--) copyPart(sheet, row, row + count, columns);
  else for (let row = top; row <= last; row++) copyPart(sheet, row + count, row, columns);
  if (kind === 'inserted') for (let row = top; row <= Math.min(bottom, last); row++) copyPart(sheet, -1, row, columns);
}

/** Puts the cells of one row, in some columns, in the place of those of another; row -1 has none. */
function copyPart(
  sheet: SheetModel,
  from: number,
  to: number,
  columns: { readonly from: number; readonly to: number },
): void {
  const source = sheet.rows[from];
  const length = Math.max(source?.length ?? 0, sheet.rows[to]?.length ?? 0);
  for (let column = columns.from; column <= Math.min(columns.to, length - 1); column++)
    sheet.put(to, column, source?.[column]);
}

/** Moves cells to the right or to the left: whole columns, or the rows of an area only. */
export function moveColumnsOver(sheet: SheetModel, { kind, area }: CellMove): void {
  const count = columnCount(area);
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    const line = sheet.rows[row];
    if (!line) continue;
    if (kind === 'deleted') line.splice(area.left, count);
    else if (area.left < line.length) {
      const like = area.left > 0 ? likeness(line[area.left - 1]) : undefined;
      line.splice(area.left, 0, ...Array.from({ length: count }, () => like));
    } else if (area.left === line.length && area.left > 0) {
      const like = likeness(line[area.left - 1]);
      if (like) for (let column = area.left; column <= area.right; column++) line[column] = like;
    }
  }
}

/** Moves what surrounds cells: merges, links, filter, validations, sizes and hiddenness of lines, frozen panes. */
export function moveFrames(sheet: SheetModel, move: CellMove): void {
  const { kind, area } = move;
  sheet.merges = sheet.merges.flatMap((merge) => areaAfter(merge, move) ?? []);
  sheet.autoFilter = sheet.autoFilter && areaAfter(sheet.autoFilter, move);
  sheet.validations = sheet.validations.flatMap((one) => {
    const after = areaAfter(one.area, move);
    return after ? [{ ...one, area: after }] : [];
  });
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const after = areaAfter({ top: row, bottom: row, left: column, right: column }, move);
    if (after) sheet.hyperlinks.set(cellKey(after.top, after.left), link);
  }
  const sign = kind === 'inserted' ? 1 : -1;
  const { rows, columns } = sheet.frozen;
  if (isEntireRow(area)) {
    moveInfo(sheet.rowInfo, area.top, rowCount(area), kind, MAX_ROWS - 1);
    if (area.top < rows) sheet.frozen = { columns, rows: Math.max(area.top, rows + sign * rowCount(area)) };
  } else if (isEntireColumn(area)) {
    moveInfo(sheet.columnInfo, area.left, columnCount(area), kind, MAX_COLUMNS - 1);
    if (area.left < columns) sheet.frozen = { rows, columns: Math.max(area.left, columns + sign * columnCount(area)) };
  }
}

/** New lines take size and look of the line before them; they are not hidden. */
function moveInfo<Info extends { readonly hidden: boolean }>(
  infos: Map<number, Info>,
  at: number,
  count: number,
  kind: CellMove['kind'],
  end: number,
): void {
  const before = [...infos];
  infos.clear();
  for (const [line, info] of before) {
    const after = lineAfter(line, line, at, count, kind, end);
    if (after) infos.set(after[0], info);
  }
  const like = kind === 'inserted' ? infos.get(at - 1) : undefined;
  if (like) for (let line = at; line < at + count; line++) infos.set(line, { ...like, hidden: false });
}
