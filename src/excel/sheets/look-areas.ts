import type { Area } from '../../sheet/address';
import type { CellLook, NewSheet } from '../../summary/page/sheet-model';

/** A look with every rectangle of cells that has it. */
export interface LookAreas {
  readonly look: CellLook;
  readonly areas: readonly Area[];
}

/** The looks of a sheet, each with its cells in as few rectangles as runs across and down make. */
export function lookAreas({ rows }: NewSheet): readonly LookAreas[] {
  const found = new Map<string, FoundLook>();
  const keys = new Map<CellLook, string>();
  const keyOf = (look: CellLook): string => {
    const known = keys.get(look) ?? JSON.stringify(look);
    keys.set(look, known);
    return known;
  };
  rows.forEach((cells, row) => {
    let run: { key: string; area: Area } | null = null;
    const close = (): void => {
      const known = run && found.get(run.key);
      if (run && known) addRun(known, run.area);
      run = null;
    };
    (cells ?? []).forEach((cell, column) => {
      const key = cell?.look ? keyOf(cell.look) : null;
      if (key === null || run?.key !== key || run.area.right !== column - 1) close();
      if (key === null || !cell?.look) return;
      if (!found.has(key)) found.set(key, { look: cell.look, areas: [], ends: new Map() });
      run = run
        ? { key, area: { ...run.area, right: column } }
        : { key, area: { top: row, left: column, bottom: row, right: column } };
    });
    close();
  });
  return [...found.values()].map(({ look, areas }) => ({ look, areas }));
}

interface FoundLook {
  readonly look: CellLook;
  readonly areas: Area[];
  /** The last area that ends at each pair of columns. */
  readonly ends: Map<string, number>;
}

/** A run that stands right below one of the same width makes it longer. */
function addRun({ areas, ends }: FoundLook, run: Area): void {
  const columns = `${run.left}:${run.right}`;
  const at = ends.get(columns) ?? -1;
  const above = areas[at];
  if (above?.bottom === run.top - 1) areas[at] = { ...above, bottom: run.bottom };
  else {
    ends.set(columns, areas.length);
    areas.push(run);
  }
}
