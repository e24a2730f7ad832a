import type { ColumnIndex } from '../address';
import type { HeaderBlock } from './header';
import type { SheetView } from './sheet-view';

/** Rows under a header in which it is looked at which of its columns are used. */
const ROWS_LOOKED_AT = 200;

/** What a column is that stands under one header cell with others. */
export interface SharedColumn {
  /** Nothing stands in it: the header cell is merged over it for its width alone. */
  readonly isBlank: boolean;
  /** The first used column of the header cell, where this is a later one: both hold parts of one thing. */
  readonly partOf: ColumnIndex | null;
}

/** Columns whose header cell is merged over several columns, with no lower tier that tells them apart. */
export function sharedColumns(view: SheetView, block: HeaderBlock): ReadonlyMap<ColumnIndex, SharedColumn> {
  const shared = new Map<ColumnIndex, SharedColumn>();
  for (let column = block.left; column <= block.right; column++) {
    const merge = view.merge(block.last, column);
    if (!merge || merge.right === merge.left || merge.left !== column) continue;
    const right = Math.min(merge.right, block.right);
    const used = usedColumns(view, block, column, right);
    const first = used[0] ?? column;
    for (let at = column; at <= right; at++)
      shared.set(at, {
        isBlank: at !== first && !used.includes(at),
        partOf: at !== first && used.includes(at) ? first : null,
      });
    column = right;
  }
  return shared;
}

/** Cells that a record fills at least, where its table has as many columns; titles, totals and signatures fill fewer. */
const CELLS_OF_A_RECORD = 3;
/** A column that is filled in fewer than one of so many records is not used. */
const SELDOM = 5;

/** Columns of a range in which records hold something. */
function usedColumns(
  view: SheetView,
  { last, left: from, right: to }: HeaderBlock,
  left: ColumnIndex,
  right: ColumnIndex,
): readonly ColumnIndex[] {
  const counts = new Map<ColumnIndex, number>();
  const least = Math.min(CELLS_OF_A_RECORD, to - from);
  for (let row = last + 1; row <= Math.min(view.lastRow, last + ROWS_LOOKED_AT); row++) {
    const filled = view.filled(row, from, to);
    if (filled.length < least) continue;
    for (const column of filled)
      if (column >= left && column <= right) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([column, count]) => (count * SELDOM >= most ? [column] : [])).sort((a, b) => a - b);
}
