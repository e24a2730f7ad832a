import { areaAfter } from '../model/moved-areas';
import type { ModelEvent } from '../model/events';
import type { HostObject } from '../protocol/type-table';
import type { CellsReference } from './references';

/** Ranges that the add-in holds move with their cells when rows, columns or cells are inserted or deleted. */
export function followMoves(event: ModelEvent, held: Iterable<HostObject>): void {
  if (event.kind !== 'inserted' && event.kind !== 'deleted') return;
  const moved = new Set<CellsReference>();
  for (const { type, model } of held) {
    if (type !== 'Range' && type !== 'RangeAreas') continue;
    const cells = model as CellsReference;
    if (cells.sheet !== event.sheet || cells.areas === null || moved.has(cells)) continue;
    moved.add(cells);
    const areas = cells.areas.flatMap((area) => areaAfter(area, event) ?? []);
    cells.areas = areas.length === 0 ? null : areas;
  }
}
