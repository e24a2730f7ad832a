import type { Area } from '../../sheet/address';
import { shiftFormula } from '../../sheet/shift-formula';
import { putCells, type PlacedCell } from '../host/model/edit';
import type { SheetModel } from '../host/model/sheet';
import type { WorkbookModel } from '../host/model/workbook';
import { cellsOf, entering, restoring } from './cell-steps';
import type { Step } from './history';

/** Cells that were copied, with the text that other programs get. */
export interface Copied {
  readonly text: string;
  readonly area: Area;
  readonly cells: readonly PlacedCell[];
}

/** Copies cells as `shown` tells them: columns between tabs, rows between line ends, as every spreadsheet understands. */
export function copyCells(sheet: SheetModel, area: Area, shown: (row: number, column: number) => string): Copied {
  const cells = cellsOf(sheet, area);
  const lines = new Map<number, string[]>();
  for (const { row, column } of cells) {
    const line = lines.get(row) ?? [];
    line.push(quoted(shown(row, column)));
    lines.set(row, line);
  }
  return { text: [...lines.values()].map((line) => line.join('\t')).join('\n'), area, cells };
}

/** Putting copied cells, or a text from another program, where the selection begins. Null when there is nothing to put. */
export function pasting(
  workbook: WorkbookModel,
  sheet: SheetModel,
  at: { readonly row: number; readonly column: number },
  text: string,
  copied: Copied | null,
): { readonly step: Step; readonly area: Area } | null {
  if (copied && sameLines(copied.text, text)) {
    const [down, right] = [at.row - copied.area.top, at.column - copied.area.left];
    const cells = copied.cells.map(({ row, column, cell }) => ({
      row: row + down,
      column: column + right,
      cell: cell && cell.formula !== null ? { ...cell, formula: shiftFormula(cell.formula, down, right) } : cell,
    }));
    const area = movedTo(copied.area, at);
    return { area, step: restoring(workbook, sheet, area, () => putCells(workbook, sheet, cells, 'person')) };
  }
  const lines = cellsFromText(text);
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width === 0) return null;
  const area = { top: at.row, left: at.column, bottom: at.row + lines.length - 1, right: at.column + width - 1 };
  const inputs = lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  return { area, step: entering(workbook, sheet, area, inputs) };
}

const movedTo = ({ top, left, bottom, right }: Area, { row, column }: { row: number; column: number }): Area => ({
  top: row,
  left: column,
  bottom: row + bottom - top,
  right: column + right - left,
});

/** A text with a tab, a line end or a quotation mark in it stands between quotation marks. */
const quoted = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const sameLines = (a: string, b: string): boolean => a === b.replace(/\r\n/g, '\n').replace(/\n$/, '');

/** Rows and columns of a text as spreadsheets put it on the clipboard. */
export function cellsFromText(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  for (;;) {
    const match = cell.exec(text);
    if (!match) {
      // A quotation mark that is never closed: the rest is taken as it stands.
      lines.at(-1)?.push(text.slice(cell.lastIndex));
      return lines;
    }
    const [, inQuotes, bare = '', end] = match;
    lines.at(-1)?.push(inQuotes === undefined ? bare : inQuotes.replaceAll('""', '"'));
    if (end === '') return lines;
    if (end !== '\t') {
      if (cell.lastIndex === text.length) return lines;
      lines.push([]);
    }
  }
}
