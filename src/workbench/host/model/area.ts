import type { Area } from '../../../sheet/address';
import { MAX_COLUMNS, MAX_ROWS } from './sheet';

export const rowCount = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnCount = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isEntireColumn = ({ top, bottom }: Area): boolean => top === 0 && bottom === MAX_ROWS - 1;
export const isEntireRow = ({ left, right }: Area): boolean => left === 0 && right === MAX_COLUMNS - 1;

/** The cells that two areas share; null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

/** The smallest area that holds both. */
export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of an area after another is cut out: up to four areas, in reading order. */
export function without(area: Area, hole: Area): readonly Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  return [
    { ...area, bottom: shared.top - 1 },
    { top: shared.top, bottom: shared.bottom, left: area.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: area.right },
    { ...area, top: shared.bottom + 1 },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** Cells given one by one as few areas: runs in a row, equal runs of neighbouring rows joined. Cells come in reading order. */
export function areasOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  let line: Area[] = [];
  const closeLine = (): void => {
    const joined = line.map((run) => {
      const above = open.find((o) => o.left === run.left && o.right === run.right && o.bottom === run.top - 1);
      return above ? { ...above, bottom: run.top } : run;
    });
    done.push(...open.filter((o) => !joined.some((j) => j.left === o.left && j.top === o.top && j.right === o.right)));
    open = joined;
    line = [];
  };
  for (const { row, column } of cells) {
    const last = line.at(-1);
    if (last && last.top !== row) closeLine();
    const current = line.at(-1);
    if (current && current.right === column - 1) line[line.length - 1] = { ...current, right: column };
    else line.push({ top: row, bottom: row, left: column, right: column });
  }
  closeLine();
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}
