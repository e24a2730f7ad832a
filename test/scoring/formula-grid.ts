import { cellAddress, parseArea } from '../../src/sheet/address';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { parseSum } from '../../src/scoring/formula/sum';

/** What is typed into a cell: a value, or a formula that begins with `=`. */
export type Typed = CellValue;

/** Cells by address, as a person types them. */
export type Sheet = Map<string, Typed>;

const addressIn = (address: string): readonly [row: number, column: number] => {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return [area.top, area.left];
};

/** The value that Excel shows for a cell: sums pass over texts, a bare reference to a text is an error. */
function shown(sheet: Sheet, address: string): CellValue {
  const typed = sheet.get(address) ?? null;
  if (typeof typed !== 'string' || !typed.startsWith('=')) return typed;
  const rank = /^=RANK\((\w+),(\w+:\w+)\)$/.exec(typed);
  if (rank?.[1] && rank[2]) {
    const own = shown(sheet, rank[1]);
    const better = inside(rank[2]).filter((each) => Number(shown(sheet, each)) > Number(own));
    return better.length + 1;
  }
  const sum = parseSum(typed);
  if (!sum) throw new Error(`No test value for ${typed}`);
  let total = sum.constant;
  for (const { area, sign, isInSum } of sum.terms) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = shown(sheet, cellAddress(row, column));
        if (typeof value === 'number') total += sign * value;
        else if (typeof value === 'string' && !isInSum) return { error: '#VALUE!' };
      }
    }
  }
  return Math.round(total * 1e9) / 1e9;
}

function inside(range: string): string[] {
  const area = parseArea(range);
  if (!area) throw new Error(range);
  const found: string[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) found.push(cellAddress(row, column));
  return found;
}

/** A grid of a sheet with its formulas calculated. */
export function gridOfSheet(sheet: Sheet, merges: readonly string[] = [], name = 'Sheet1'): Grid {
  const rows: { values: (CellValue | undefined)[]; styles: number[]; formulas: (string | undefined)[] }[] = [];
  for (const [address, typed] of sheet) {
    const [row, column] = addressIn(address);
    const own = (rows[row] ??= { values: [], styles: [], formulas: [] });
    own.values[column] = shown(sheet, address) ?? undefined;
    if (typeof typed === 'string' && typed.startsWith('=')) own.formulas[column] = typed.slice(1);
  }
  return {
    sheet: name,
    visibility: 'visible',
    isProtected: false,
    rows,
    styles: [{ format: 'General' }],
    merges: merges.flatMap((merge) => parseArea(merge) ?? []),
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    ownMarks: [],
  };
}

/** Types rows of values, the first at an address. */
export function type(sheet: Sheet, address: string, rows: readonly (readonly Typed[])[]): Sheet {
  const [top, left] = addressIn(address);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) sheet.set(cellAddress(top + r, left + c), value);
    }),
  );
  return sheet;
}
