import { z } from 'zod';
import { MARKER } from '../../marks/marks';
import { parseReference } from '../xlsx/own-marks';
import { areaAddress, columnLetters, type Area, type ColumnIndex, type RowIndex } from '../../sheet/address';

/**
 * What the marks hid of the user's formatting, kept in a hidden row at the end of the results sheet. Unlike the undo log it survives
 * that another program saves the copy: widths as text, formats of overwritten blanks as blank cells of that format, and where those
 * blanks were as defined names.
 */
export interface Memo {
  /** By label of the defined name of the marks: the two columns as they were. */
  readonly columns: Readonly<Record<string, readonly ColumnMemo[]>>;
  /** Formats of overwritten blanks, with the cells that had them. */
  readonly blanks: readonly { readonly style: number; readonly cells: readonly SheetCell[] }[];
}

export interface ColumnMemo {
  /** Width in characters where the file stated one. */
  readonly width?: number | undefined;
  readonly hidden?: boolean | undefined;
}

export interface SheetCell {
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

const columnsSchema = z.record(
  z.string(),
  z.array(z.strictObject({ width: z.number().optional(), hidden: z.boolean().optional() })),
);

const HEAD = `${MARKER}:columns `;

export const memoText = (memo: Memo): string => HEAD + JSON.stringify(memo.columns);

/** The columns of a memo text; empty when somebody changed it. */
export function parseMemoText(text: string): Memo['columns'] {
  if (!text.startsWith(HEAD)) return {};
  try {
    return columnsSchema.parse(JSON.parse(text.slice(HEAD.length)));
  } catch {
    return {};
  }
}

/** A sheet name in front of `!`, always quoted. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** An absolute reference to an area of a sheet. */
export const absoluteReference = (sheet: string, area: Area): string =>
  `${quotedSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

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

/** The areas of a reference to several; pieces that are no plain area (`#REF!`) are left out. */
export const splitReferences = (reference: string): { readonly sheet: string; readonly area: Area }[] =>
  (reference.match(/(?:'(?:[^']|'')+'|[^'!,]+)![^,]+/g) ?? []).flatMap((piece) => parseReference(piece) ?? []);
