import { shiftFormula } from '../../../sheet/shift-formula';
import type { Area } from '../../../sheet/address';
import { isCellError, type CellValue } from '../../../sheet/grid';
import { invalidOperation } from '../fault';
import { intersection } from './area';
import type { Cell } from './cell';
import type { Origin } from './events';
import { assertAllowed, assertEditable } from './protection';
import { recalculate } from './recalculate';
import { cellKey, type Hyperlink, type SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** One key of a sort. */
interface SortKey {
  /** Column within the area, 0 the first. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers before texts before truth values before errors; empty cells are last in both directions. */
const rank = (value: CellValue): number =>
  value === null || value === ''
    ? 4
    : isCellError(value)
      ? 3
      : { number: 0, string: 1, boolean: 2 }[typeof value as 'number'];

function compare(a: CellValue, b: CellValue, { ascending }: SortKey, collator: Intl.Collator): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  const direction = ascending ? 1 : -1;
  if (first !== second) return (first - second) * direction;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b) * direction;
  return isCellError(a) || isCellError(b) ? 0 : (Number(a) - Number(b)) * direction;
}

/**
 * Sorts the rows of an area as Excel does: values, formulas, looks and links move, relative references move with their row,
 * conditional formats and hidden rows stay where they are. Equal rows keep their order. The first row stays when it is a header.
 * @throws {HostRefusal} InvalidOperation when a merge lies in the area, AccessDenied
 */
export function sortRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  keys: readonly SortKey[],
  options: { readonly hasHeader: boolean; readonly matchCase: boolean },
  origin: Origin,
): void {
  const body = options.hasHeader ? { ...area, top: area.top + 1 } : area;
  if (body.top > body.bottom) return;
  assertAllowed(sheet, 'allowSort');
  assertEditable(workbook, sheet, [body]);
  if (sheet.merges.some((merge) => intersection(merge, body))) throw invalidOperation();
  const collator = new Intl.Collator('vi', { sensitivity: options.matchCase ? 'variant' : 'accent' });
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, at) => body.top + at);
  const valueAt = (row: number, key: SortKey): CellValue => sheet.cell(row, body.left + key.column)?.value ?? null;
  const order = [...rows].sort((a, b) => {
    for (const key of keys) {
      const result = compare(valueAt(a, key), valueAt(b, key), key, collator);
      if (result !== 0) return result;
    }
    return a - b;
  });
  putInOrder(sheet, body, order);
  workbook.tell({ kind: 'sorted', sheet, area: body, origin });
  recalculate(workbook, { sheet, areas: [body] }, origin);
}

function putInOrder(sheet: SheetModel, { top, left, right }: Area, order: readonly number[]): void {
  const cells = order.map((row) => sheet.rows[row]?.slice(left, right + 1) ?? []);
  const links = order.map((row) => linksOf(sheet, row, left, right));
  cells.forEach((line, at) => {
    const [from = top, to] = [order[at], top + at];
    for (let column = left; column <= right; column++) {
      sheet.put(to, column, moved(line[column - left], to - from));
      sheet.hyperlinks.delete(cellKey(to, column));
    }
    for (const [column, link] of links[at] ?? []) sheet.hyperlinks.set(cellKey(to, column), link);
  });
}

const moved = (cell: Cell | undefined, rows: number): Cell | undefined =>
  cell && cell.formula !== null && rows !== 0 ? { ...cell, formula: shiftFormula(cell.formula, rows, 0) } : cell;

function linksOf(
  sheet: SheetModel,
  row: number,
  left: number,
  right: number,
): readonly (readonly [number, Hyperlink])[] {
  const links: [number, Hyperlink][] = [];
  for (let column = left; column <= right; column++) {
    const link = sheet.hyperlinks.get(cellKey(row, column));
    if (link) links.push([column, link]);
  }
  return links;
}
