import type { ColumnMemos } from '../../marks/column-memo';
import { absoluteReference } from '../../sheet/references';
import { columnLetters, type Area, type ColumnIndex, type RowIndex } from '../../sheet/address';

/**
 * What the marks hid of the user's formatting, kept in a hidden row at the end of the results sheet. Unlike the undo log it survives
 * that another program saves the copy: widths as text, formats of overwritten blanks as blank cells of that format, and where those
 * blanks were as defined names.
 */
export interface Memo {
  /** By label of the defined name of the marks: the two columns as they were. */
  readonly columns: ColumnMemos;
  /** Formats of overwritten blanks, with the cells that had them. */
  readonly blanks: readonly { readonly style: number; readonly cells: readonly SheetCell[] }[];
}

export interface SheetCell {
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** Longest reference that is written into one defined name; Excel's limit lies above. */
const MAX_REFERENCE = 4_000;

/** References to all the cells, runs down a column joined, in pieces short enough for a defined name. */
export function cellReferences(cells: readonly SheetCell[]): string[] {
  const runs: { sheet: string; area: Area }[] = [];
  const inOrder = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  for (const { sheet, row, column } of inOrder) {
    const last = runs[runs.length - 1];
    if (last?.sheet === sheet && last.area.left === column && last.area.bottom === row - 1)
      last.area = { ...last.area, bottom: row };
    else runs.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
  }
  const pieces: string[] = [];
  for (const { sheet, area } of runs) {
    const reference = absoluteReference(sheet, area);
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last.length + reference.length < MAX_REFERENCE)
      pieces[pieces.length - 1] = `${last},${reference}`;
    else pieces.push(reference);
  }
  return pieces;
}

/** Column letters such as `L:M` of two neighbouring columns. */
export const columnPair = (first: ColumnIndex): string => `${columnLetters(first)}:${columnLetters(first + 1)}`;
