import { areaAddress, type Area } from '../../sheet/address';
import type { CellLook, NewCell, NewCellContent } from './sheet-model';

/** Points that a line of 12-point text takes. */
export const LINE_HEIGHT = 17;

/** Lines that a text takes when wrapped at a width in characters. */
export const linesOf = (content: NewCellContent | undefined, width: number): number =>
  typeof content === 'string'
    ? content
        .normalize('NFC')
        .split('\n')
        .reduce((lines, line) => lines + Math.ceil((line.length + 1) / (width * 0.95)), 0)
    : 1;

/** Points that Excel's rows have at most. */
const MOST_POINTS = 409;

/** Height of a row of so many lines. */
export const heightOfLines = (lines: number): number => Math.min(MOST_POINTS, LINE_HEIGHT * lines);

/** Cells, merges and heights of a sheet while it is drawn. */
export class SheetDrawing {
  readonly rows: (NewCell | undefined)[][] = [];
  readonly merges: string[] = [];
  readonly heights: Record<number, number> = {};
  readonly startHeights: Record<number, number> = {};

  readonly #looks = new Map<string, CellLook>();

  constructor(private readonly base: CellLook) {}

  put(row: number, column: number, content: NewCellContent, look: CellLook = {}): void {
    this.putAs(row, column, content, this.lookOf(look));
  }

  /** @param look as {@link lookOf} gave it. */
  putAs(row: number, column: number, content: NewCellContent, look: CellLook): void {
    (this.rows[row] ??= [])[column] = { content, look };
  }

  /** A look on this sheet. Cells that look alike share it, for a list has more cells than looks by far. */
  lookOf(look: CellLook): CellLook {
    const whole = { ...this.base, ...look };
    const key = JSON.stringify(whole);
    const known = this.#looks.get(key) ?? whole;
    this.#looks.set(key, known);
    return known;
  }

  /** A text over an area without borders. */
  over(area: Area, content: NewCellContent, look: CellLook = {}): void {
    this.put(area.top, area.left, content, look);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(areaAddress(area));
  }

  /** A text over an area with the look on each of its cells, so that borders close. */
  boxed(area: Area, content: NewCellContent, look: CellLook): void {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) this.put(row, column, null, look);
    this.over(area, content, look);
  }
}
