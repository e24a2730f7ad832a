import type { Area, ColumnIndex, RowIndex } from '../sheet/address';
import { valueAt, type CellValue, type Grid } from '../sheet/grid';
import { shiftFormula } from '../sheet/shift-formula';
import type { NewCell, NewCellContent, NewSheet } from './page/sheet-model';

/** A made sheet as it was found again: the area that was ours, and what people wrote outside it. Its cells are not held. */
export interface FormerSheet {
  /** See {@link NewSheet.id}. */
  readonly id: string;
  readonly area: Area;
  /** Rows that the sheet had, notes below the table included. */
  readonly rowCount: number;
  readonly notes: readonly Note[];
  /** What the rows that have notes are known by. */
  readonly lines: ReadonlyMap<RowIndex, FormerLine>;
}

/** A row of a former table: the texts that it is known by, and how many rows above it have the same. */
interface FormerLine {
  readonly key: string;
  readonly nth: number;
}

/** What has to be known of a former sheet to carry its notes over. */
export function formerSheet(id: string, grid: Grid, area: Area): FormerSheet {
  const notes = notesOf(grid, area);
  const noted = new Set(notes.map(({ row }) => row));
  const seen = new Map<string, number>();
  const lines = new Map<RowIndex, FormerLine>();
  const last = notes.length > 0 ? area.bottom : -1;
  for (let row = 0; row <= last; row++) {
    const key = keyOf((column) => valueAt(grid, row, column));
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    if (noted.has(row)) lines.set(row, { key, nth });
  }
  return { id, area, rowCount: grid.rows.length, notes, lines };
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
  /** The new sheet without notes. */
  readonly plain: NewSheet;
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
export const keepNotes = (sheets: readonly NewSheet[], formers: readonly FormerSheet[]): readonly NotedSheet[] => [
  ...keepNotesOfEach(sheets, formers),
];

/**
 * {@link keepNotes} for sheets that are made one after the other and need not be held together.
 * @param sheets gone through twice where there is a note: which sheets there will be must be known before the first one.
 */
export function* keepNotesOfEach(sheets: Iterable<NewSheet>, formers: readonly FormerSheet[]): Generator<NotedSheet> {
  const known = new Set<string | undefined>();
  const withNotes = formers.filter(({ notes }) => notes.length > 0);
  if (withNotes.length > 0) for (const { id } of sheets) known.add(id);
  let homeless = withNotes.filter(({ id }) => !known.has(id)).flatMap(({ notes }) => notes);
  for (const sheet of sheets) {
    yield noted(sheet, formers.find(({ id }) => id === sheet.id) ?? null, homeless);
    homeless = [];
  }
}

function noted(sheet: NewSheet, former: FormerSheet | null, homeless: readonly Note[]): NotedSheet {
  const found = former?.notes ?? [];
  if (found.length + homeless.length === 0) return { sheet, plain: sheet, former, notes: [] };
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
  return { sheet: { ...sheet, rows }, plain: sheet, former, notes };
}

/** A formula stays beside its record: what it names on its own sheet moves along, other sheets are left alone. */
function contentOf({ value, formula }: Note, rows: number): NewCellContent {
  if (formula === undefined) return value;
  const parts = formula.split(/((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Za-z\d]+\$?\d*(?::\$?[A-Za-z\d]+\$?\d*)?)/u);
  const moved = parts.map((part, at) => (at % 2 === 1 ? part : shiftFormula(part, rows, 0)));
  return { formula: moved.join(''), value: typeof value === 'boolean' ? null : value };
}

/** Cells outside the former area that hold something. */
function notesOf(grid: Grid, area: Area): readonly Note[] {
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
  { area, lines }: FormerSheet,
  rows: readonly (readonly (NewCell | undefined)[])[],
): (row: RowIndex) => RowIndex | undefined {
  const places = new Map<string, RowIndex[]>();
  for (const [row, cells] of rows.entries()) {
    const key = keyOf((column) => cells[column]?.content);
    const known = places.get(key);
    if (known) known.push(row);
    else places.set(key, [row]);
  }
  return (row) => {
    const line = row > area.bottom ? undefined : lines.get(row);
    return line && places.get(line.key)?.[line.nth];
  };
}

const keyOf = (valueOf: (column: ColumnIndex) => unknown): string =>
  IDENTIFYING.map(valueOf)
    .filter((value) => typeof value === 'string' && value !== '')
    .join('\u0000');
