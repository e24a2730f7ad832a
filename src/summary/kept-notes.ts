import type { Area, ColumnIndex, RowIndex } from '../sheet/address';
import { valueAt, type CellValue, type Grid } from '../sheet/grid';
import { shiftFormula } from '../sheet/shift-formula';
import type { NewCell, NewCellContent, NewSheet } from './page/sheet-model';

/** A made sheet as it was found again: its cells, and the area that was ours. */
export interface FormerSheet {
  /** See {@link NewSheet.id}. */
  readonly id: string;
  readonly grid: Grid;
  readonly area: Area;
}

/** A cell that somebody added beside or below what was ours. */
export interface Note {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly value: CellValue;
  /** Without `=`. */
  readonly formula?: string;
}

/** Where a note came from and where it stands now, 0-based. */
export interface KeptNote {
  readonly from: { readonly row: RowIndex; readonly column: ColumnIndex };
  readonly to: { readonly row: RowIndex; readonly column: ColumnIndex };
}

/** A new sheet with the notes of the sheet that it takes the place of. */
export interface NotedSheet {
  readonly sheet: NewSheet;
  readonly former: FormerSheet | null;
  readonly notes: readonly KeptNote[];
}

/** Columns whose texts tell which line of a table a row is: its name and what stands beside it, or a sum. Figures change, texts do not. */
const IDENTIFYING: readonly ColumnIndex[] = [0, 1, 2, 3];

/**
 * Carries what people wrote beside the tables of a former summary over to the new one. A note stays with its record wherever that has
 * gone; one whose record is gone, or that stood below, is put under the new table; notes of a sheet that is not made any more stand
 * under the first sheet. So nothing is lost.
 */
export function keepNotes(sheets: readonly NewSheet[], formers: readonly FormerSheet[]): readonly NotedSheet[] {
  const known = new Set(sheets.map(({ id }) => id));
  const homeless = formers.filter(({ id }) => !known.has(id)).flatMap(notesOf);
  return sheets.map((sheet, index) => {
    const former = formers.find(({ id }) => id === sheet.id) ?? null;
    return noted(sheet, former, index === 0 ? homeless : []);
  });
}

function noted(sheet: NewSheet, former: FormerSheet | null, homeless: readonly Note[]): NotedSheet {
  const found = former ? notesOf(former) : [];
  if (found.length + homeless.length === 0) return { sheet, former, notes: [] };
  const rows = Array.from(sheet.rows, (row) => [...(row ?? [])]);
  const put = (row: RowIndex, column: ColumnIndex, content: NewCellContent): void => {
    while (rows.length <= row) rows.push([]);
    (rows[row] ??= [])[column] = { content, look: { wrap: true } };
  };
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const targetOf = former ? rowFinder(former, rows) : () => undefined;
  let below = sheet.rows.length + 1;
  const notes = found.map((note): KeptNote => {
    const { row, column } = note;
    const target = targetOf(row);
    const isFree = target !== undefined && column >= width && rows[target]?.[column] === undefined;
    const to = isFree ? { row: target, column } : { row: below++, column: Math.max(1, column) };
    put(to.row, to.column, contentOf(note, to.row - row));
    return { from: { row, column }, to };
  });
  for (const { column, value } of homeless) put(below++, Math.max(1, column), value);
  return { sheet: { ...sheet, rows }, former, notes };
}

/** A formula stays beside its record: what it names on its own sheet moves along, other sheets are left alone. */
function contentOf({ value, formula }: Note, rows: number): NewCellContent {
  if (formula === undefined) return value;
  const parts = formula.split(/((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Za-z\d]+\$?\d*(?::\$?[A-Za-z\d]+\$?\d*)?)/u);
  const moved = parts.map((part, at) => (at % 2 === 1 ? part : shiftFormula(part, rows, 0)));
  return { formula: moved.join(''), value: typeof value === 'boolean' ? null : value };
}

/** Cells outside the former area that hold something. */
function notesOf({ grid, area }: FormerSheet): readonly Note[] {
  return grid.rows.flatMap((cells, row) => {
    const width = Math.max(cells?.values.length ?? 0, cells?.formulas?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).flatMap((column): Note[] => {
      const value = cells?.values[column] ?? null;
      const formula = cells?.formulas?.[column];
      if (contains(area, row, column) || ((value === null || value === '') && formula === undefined)) return [];
      return [{ row, column, value, ...(typeof formula === 'string' ? { formula } : {}) }];
    });
  });
}

const contains = ({ top, left, bottom, right }: Area, row: RowIndex, column: ColumnIndex): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Finds the row that a former row is now: the one of the same texts, of several such the one at the same place among them. */
function rowFinder(
  { grid, area }: FormerSheet,
  rows: readonly (readonly (NewCell | undefined)[])[],
): (row: RowIndex) => RowIndex | undefined {
  const places = rowsByKey(rows.length, (row) => keyOf((column) => rows[row]?.[column]?.content));
  const formerKeyOf = (row: RowIndex): string => keyOf((column) => valueAt(grid, row, column));
  const former = rowsByKey(area.bottom + 1, formerKeyOf);
  return (row) => {
    if (row > area.bottom) return undefined;
    const key = formerKeyOf(row);
    return places.get(key)?.[former.get(key)?.indexOf(row) ?? 0];
  };
}

function rowsByKey(count: number, keyAt: (row: RowIndex) => string): ReadonlyMap<string, readonly RowIndex[]> {
  const found = new Map<string, RowIndex[]>();
  for (let row = 0; row < count; row++) {
    const key = keyAt(row);
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

const keyOf = (valueOf: (column: ColumnIndex) => unknown): string =>
  IDENTIFYING.map(valueOf)
    .filter((value) => typeof value === 'string' && value !== '')
    .join('\u0000');
