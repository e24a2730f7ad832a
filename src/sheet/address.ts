/** 0-based row of a grid. */
export type RowIndex = number;
/** 0-based column of a grid. */
export type ColumnIndex = number;
/** 1-based row as Excel shows it. */
export type SheetRow = number;

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly bottom: RowIndex;
  readonly right: ColumnIndex;
}

/** Column letters of a 0-based column: 0 -> `A`, 26 -> `AA`. */
export function columnLetters(column: ColumnIndex): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** 0-based column of column letters: `A` -> 0, `AA` -> 26. */
export function columnIndex(letters: string): ColumnIndex {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** A1 address of a 0-based cell. */
export const cellAddress = (row: RowIndex, column: ColumnIndex): string => `${columnLetters(column)}${row + 1}`;

/** A1 address of an area; one cell gives one address. */
export const areaAddress = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right ? cellAddress(top, left) : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/** An area from `A1` or `A1:B2` (dollar signs allowed); null when the text is neither. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  const rows = [Number(r1) - 1, Number(r2) - 1] as const;
  const columns = [columnIndex(c1), columnIndex(c2)] as const;
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/** Whether two areas of a sheet share a cell. */
export const areasOverlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
