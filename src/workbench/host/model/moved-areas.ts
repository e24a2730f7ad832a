import type { Area } from '../../../sheet/address';
import { columnCount, rowCount } from './area';
import { MAX_COLUMNS, MAX_ROWS } from './sheet';

/** Cells of `area` that were inserted or deleted, pushing others aside. */
export interface CellMove {
  readonly kind: 'inserted' | 'deleted';
  readonly shift: 'down' | 'right' | 'up' | 'left';
  readonly area: Area;
}

/**
 * Where an area is after cells were inserted or deleted, null when all of it was deleted. An area that reaches beyond the moving
 * columns (or rows) stays where it is, as Excel keeps references to it; deleting takes out what it can.
 */
export function areaAfter(area: Area, { kind, shift, area: at }: CellMove): Area | null {
  if (shift === 'down' || shift === 'up') {
    if (area.left < at.left || area.right > at.right) return area;
    const span = lineAfter(area.top, area.bottom, at.top, rowCount(at), kind, MAX_ROWS - 1);
    return span && { ...area, top: span[0], bottom: span[1] };
  }
  if (area.top < at.top || area.bottom > at.bottom) return area;
  const span = lineAfter(area.left, area.right, at.left, columnCount(at), kind, MAX_COLUMNS - 1);
  return span && { ...area, left: span[0], right: span[1] };
}

/** Where a run of rows or columns is after `count` were inserted or deleted at `at`; whole lines stay whole. */
export function lineAfter(
  first: number,
  last: number,
  at: number,
  count: number,
  kind: 'inserted' | 'deleted',
  end: number,
): readonly [number, number] | null {
  if (first === 0 && last === end) return [first, last];
  if (kind === 'inserted')
    return [first >= at ? first + count : first, Math.min(end, last >= at ? last + count : last)];
  const before = (line: number): number => (line < at ? line : Math.max(at, line - count));
  const isGone = first >= at && last < at + count;
  return isGone ? null : [before(first), last < at + count && last >= at ? at - 1 : before(last)];
}
