import type { SheetId } from '../../excel/workbook-host';
import type { Area } from '../../sheet/address';

/** Cells of one sheet that changed. */
export interface ChangedArea {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** Drawn together, two areas may hold so many times the cells that changed. */
const SPREAD = 4;
/** From so many cells on, an area is only joined with one that touches it closely. */
const SMALL = 400;

const size = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const around = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/**
 * Draws changed areas together, so that typing down a column is one reading and not one a cell. Areas of different sheets, and
 * those far apart, stay apart. Order is that of the first change.
 */
export function coalesce(changes: readonly ChangedArea[]): readonly ChangedArea[] {
  const joined: ChangedArea[] = [];
  for (const change of changes) {
    let area = change.area;
    // A grown area may now reach others: looked at until nothing more joins.
    for (let at = find(joined, change.sheet, area); at >= 0; at = find(joined, change.sheet, area)) {
      const [other] = joined.splice(at, 1);
      area = around(area, (other as ChangedArea).area);
    }
    joined.push({ sheet: change.sheet, area });
  }
  return joined;
}

const find = (areas: readonly ChangedArea[], sheet: SheetId, area: Area): number =>
  areas.findIndex((other) => {
    if (other.sheet !== sheet) return false;
    const whole = size(around(area, other.area));
    return whole <= SMALL || whole <= SPREAD * Math.max(size(area), size(other.area));
  });

/** Cells of all areas together. */
export const cellCount = (changes: readonly ChangedArea[]): number =>
  changes.reduce((sum, { area }) => sum + size(area), 0);
