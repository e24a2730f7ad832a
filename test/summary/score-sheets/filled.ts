import { createWorkbook } from '../../../src/files/create/create-workbook';
import type { Grid } from '../../../src/sheet/grid';
import type { NewSheet } from '../../../src/summary/page/sheet-model';
import { calculatedGrids } from '../../workbench/formulas/calculated-grids';

/** Made score sheets as people fill them in: each open score cell gets a figure. */
export function filled(
  sheets: readonly NewSheet[],
  figure: (sheet: number, nth: number, most: number) => number | string,
): NewSheet[] {
  return sheets.map((sheet, at) => {
    let nth = 0;
    const rows = sheet.rows.map((cells) => {
      const most = cells?.[2]?.content;
      const isScored = cells?.[4]?.look?.isOpen === true && typeof most === 'number';
      if (!isScored) return cells;
      const content = figure(at, nth++, most);
      return cells.map((cell, column) => (cell && (column === 3 || column === 4) ? { ...cell, content } : cell));
    });
    return { ...sheet, rows };
  });
}

/** The sheets read from a file, their formulas calculated by the formula engine. */
export const calculated = (sheets: readonly NewSheet[]): Promise<readonly Grid[]> =>
  calculatedGrids(createWorkbook(sheets));
