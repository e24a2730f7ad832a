import type { Area, ColumnIndex, RowIndex } from '../sheet/address';
import { valueAt, type CellValue, type Grid } from '../sheet/grid';
import type { NewCell, NewSheet } from './page/sheet-model';

/** A made sheet as it was found again: its cells, and the area that was ours. */
export interface FormerSheet {
  readonly grid: Grid;
  readonly area: Area;
}

/** A cell that somebody added beside or below what was ours. */
interface Note {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly value: CellValue;
}

/** Columns whose texts tell which record a line is about: its name and what stands beside it. Figures change, texts do not. */
const IDENTIFYING: readonly ColumnIndex[] = [1, 2, 3];

/**
 * Carries what people wrote beside the table of a former sheet over to the new one. A note stays with its record wherever that has
 * gone; one whose record is gone, or that stood below, is put under the new table, so that nothing is lost.
 */
export function keepNotes(sheet: NewSheet, former: FormerSheet): NewSheet {
  const notes = notesOf(former);
  if (notes.length === 0) return sheet;
  const rows = Array.from(sheet.rows, (row) => [...(row ?? [])]);
  const rowOfKey = new Map(rows.map((cells, row) => [keyOf((column) => cells[column]?.content), row]));
  const put = (row: RowIndex, column: ColumnIndex, content: NewCell['content']): void => {
    while (rows.length <= row) rows.push([]);
    (rows[row] ??= [])[column] = { content, look: { wrap: true } };
  };
  let below = sheet.rows.length + 1;
  for (const { row, column, value } of notes) {
    const key = keyOf((at) => valueAt(former.grid, row, at));
    const target = key === '' ? (isBesideHeading(former, row) ? row : undefined) : rowOfKey.get(key);
    const isFree = target !== undefined && column > former.area.right && rows[target]?.[column] === undefined;
    if (isFree) put(target, column, value);
    else put(below++, Math.max(1, column), value);
  }
  return { ...sheet, rows };
}

/** Cells outside the former area that hold something. */
export function notesOf({ grid, area }: FormerSheet): readonly Note[] {
  return grid.rows.flatMap((cells, row) =>
    (cells?.values ?? []).flatMap((value, column): Note[] =>
      value === undefined || value === null || value === '' || contains(area, row, column)
        ? []
        : [{ row, column, value }],
    ),
  );
}

const contains = ({ top, left, bottom, right }: Area, row: RowIndex, column: ColumnIndex): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Lines above the first record have no key of their own and stay where they are. */
const isBesideHeading = ({ grid, area }: FormerSheet, row: RowIndex): boolean =>
  row <= area.bottom && valueAt(grid, row, area.left) !== null;

const keyOf = (valueOf: (column: ColumnIndex) => unknown): string =>
  IDENTIFYING.map(valueOf)
    .filter((value) => typeof value === 'string' && value !== '')
    .join('\u0000');
