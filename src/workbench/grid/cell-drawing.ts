import type { Area } from '../../sheet/address';
import { cellAddress } from '../../sheet/address';
import { displayText } from '../host/model/display';
import { isFilled, type Cell } from '../host/model/cell';
import { VIETNAMESE } from '../host/model/entry';
import type { Border, Look } from '../host/model/look';
import type { SheetModel } from '../host/model/sheet';
import type { WorkbookModel } from '../host/model/workbook';
import { borderCss, textSide, type TextSide } from './look-style';
import { ruleColorsAt } from './rule-colors';
import type { SheetAxes } from './sheet-axes';

/** Everything that drawing one cell takes. Flat, so that an unchanged cell is recognised by its parts. */
export interface CellDrawing {
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly side: TextSide;
  readonly look: Look;
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly right: string | null;
  readonly bottom: string | null;
  readonly left: string | null;
  readonly top: string | null;
  /** Pixels that the text may run on beyond the cell, to the left and to the right. */
  readonly overLeft: number;
  readonly overRight: number;
  readonly isLink: boolean;
  /** Rows and columns that a merge spans; 1 for an ordinary cell. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Decimal signs as an office in Viet Nam has them. */
const CULTURE = VIETNAMESE;

/** What a cell of a merge or an ordinary cell looks like. `merge` is given for the top left cell of a merge. */
export function drawCell(
  workbook: WorkbookModel,
  sheet: SheetModel,
  axes: SheetAxes,
  row: number,
  column: number,
  merge: Area | undefined,
): CellDrawing {
  const cell = sheet.cell(row, column);
  const value = cell?.value ?? null;
  const look = workbook.looks.at(sheet.lookIndex(row, column));
  const rule = ruleColorsAt(workbook, sheet, row, column);
  const bottom = merge?.bottom ?? row;
  const right = merge?.right ?? column;
  const side = textSide(look, value);
  const text = shownText(workbook, cell, look);
  const lookOf = (r: number, c: number): Look => workbook.looks.at(sheet.lookIndex(r, c));
  const over = merge || look.wrap || typeof value !== 'string' ? [0, 0] : room(sheet, axes, row, column, side, look);
  return {
    row,
    column,
    width: axes.columns.span(column, right),
    height: axes.rows.span(row, bottom),
    text,
    side,
    look,
    fill: rule?.fill ?? look.fill,
    color: rule?.fontColor ?? look.font.color,
    bold: rule?.bold ?? look.font.bold,
    italic: rule?.italic ?? look.font.italic,
    right: line(lookOf(row, right).borders.right, lookOf(row, right + 1).borders.left),
    bottom: line(lookOf(bottom, column).borders.bottom, lookOf(bottom + 1, column).borders.top),
    left: column === 0 ? line(look.borders.left) : null,
    top: row === 0 ? line(look.borders.top) : null,
    overLeft: over[0] ?? 0,
    overRight: over[1] ?? 0,
    isLink: sheet.hyperlinks.has(`${row}:${column}`),
    rowSpan: bottom - row + 1,
    columnSpan: right - column + 1,
  };
}

/** What the cell shows, in its number format. */
export const shownText = (workbook: WorkbookModel, cell: Cell | undefined, look: Look): string =>
  displayText(cell?.value ?? null, look.numberFormat, CULTURE, workbook.date1904);

/** Id of a cell's element in the page. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** The name that a screen reader tells: address and text. */
export const cellName = (row: number, column: number, text: string): string =>
  text === '' ? cellAddress(row, column) : `${cellAddress(row, column)}, ${text}`;

const line = (own: Border | undefined, other?: Border): string | null => {
  const border = own ?? other;
  return border ? borderCss(border) : null;
};

/** Farthest that a text runs on over empty cells, in columns. */
const FARTHEST = 24;

function room(
  sheet: SheetModel,
  axes: SheetAxes,
  row: number,
  column: number,
  side: TextSide,
  look: Look,
): readonly [left: number, right: number] {
  if (look.horizontal === 'Fill' || look.horizontal === 'Justify' || look.horizontal === 'Distributed') return [0, 0];
  const reach = (by: 1 | -1): number => {
    let pixels = 0;
    for (let step = 1; step <= FARTHEST; step++) {
      const next = column + step * by;
      if (next < 0 || next >= axes.columns.count) break;
      if (isFilled(sheet.cell(row, next)) || sheet.mergeAt(row, next)) break;
      pixels += axes.columns.size(next);
    }
    return pixels;
  };
  if (side === 'center') {
    const both = Math.min(reach(-1), reach(1));
    return [both, both];
  }
  return side === 'left' ? [0, reach(1)] : [reach(-1), 0];
}
