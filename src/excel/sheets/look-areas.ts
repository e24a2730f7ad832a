import type { Area } from '../../sheet/address';
import type { CellLook, NewSheet } from '../../summary/page/sheet-model';

/** A look with every rectangle of cells that has it. */
export interface LookAreas {
  readonly look: CellLook;
  readonly areas: readonly Area[];
}

/** The looks of a sheet, each with its cells in as few rectangles as runs across and down make. */
export function lookAreas({ rows }: NewSheet): readonly LookAreas[] {
  const found = new Map<string, { readonly look: CellLook; readonly areas: Area[] }>();
  rows.forEach((cells, row) => {
    let run: { key: string; area: Area } | null = null;
    const close = (): void => {
      const known = run && found.get(run.key);
      if (run && known) addRun(known.areas, run.area);
      run = null;
    };
    (cells ?? []).forEach((cell, column) => {
      const key = cell?.look ? JSON.stringify(cell.look) : null;
      if (key === null || run?.key !== key || run.area.right !== column - 1) close();
      if (key === null || !cell?.look) return;
      if (!found.has(key)) found.set(key, { look: cell.look, areas: [] });
      run = run
        ? { key, area: { ...run.area, right: column } }
        : { key, area: { top: row, left: column, bottom: row, right: column } };
    });
    close();
  });
  return [...found.values()];
}

/** A run that stands right below one of the same width makes it longer. */
function addRun(areas: Area[], run: Area): void {
  const above = areas.findIndex(
    ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
  );
  const found = areas[above];
  if (found) areas[above] = { ...found, bottom: run.bottom };
  else areas.push(run);
}
