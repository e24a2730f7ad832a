import type { Area } from '../../sheet/address';

/**
 * Cells that one request reads. A request or response may have 5 MB in Excel on the web, and a cell takes its value, its formula and
 * its number format. https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const CELLS_PER_REQUEST = 40_000;

/** Rows of one sheet that are read together. `sheet` is an index of the caller's. */
export interface Piece {
  readonly sheet: number;
  readonly area: Area;
}

const cellsOf = ({ top, bottom, left, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/**
 * Packs whole areas into as few requests as the limit allows; areas that are larger than a request are cut between rows (a single row
 * is never cut).
 */
export function packAreas(areas: readonly Piece[], limit: number = CELLS_PER_REQUEST): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const { sheet, area } of areas) {
    const columns = area.right - area.left + 1;
    for (let top = area.top; top <= area.bottom;) {
      if (room < columns) {
        requests.push([]);
        room = Math.max(limit, columns);
      }
      const bottom = Math.min(area.bottom, top + Math.floor(room / columns) - 1);
      const piece = { sheet, area: { ...area, top, bottom } };
      requests.at(-1)?.push(piece);
      room -= cellsOf(piece.area);
      top = bottom + 1;
    }
  }
  return requests;
}

/** The same rows in two requests; null when there is one row only. */
export function halve(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (!piece || piece.area.top === piece.area.bottom) return null;
  const middle = Math.floor((piece.area.top + piece.area.bottom) / 2);
  return [
    [{ ...piece, area: { ...piece.area, bottom: middle } }],
    [{ ...piece, area: { ...piece.area, top: middle + 1 } }],
  ];
}
