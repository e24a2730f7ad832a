import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLES } from '../../assets/samples/build';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { cellAddress } from '../../src/sheet/address';
import { ROOT } from '../repository/source-files';
import { calculatedGrids } from '../workbench/formulas/calculated-grids';

/** Values of cells with formulas, by sheet and address; figures to nine digits. */
function formulaValues(grids: readonly Grid[]): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { sheet, rows } of grids)
    rows.forEach((row, at) =>
      row?.formulas?.forEach((formula, column) => {
        const value = row.values[column] ?? null;
        if (formula !== undefined)
          values.set(
            `${sheet}!${cellAddress(at, column)}`,
            typeof value === 'number' ? Number(value.toPrecision(9)) : value,
          );
      }),
    );
  return values;
}

const scored = Object.keys(SAMPLES).filter((name) => name.startsWith('cham-diem-'));

test.each(scored)('the formulas of %s give the values that the file stores', async (name) => {
  const bytes = readFileSync(path.join(ROOT, 'assets/samples', name));
  const stored = formulaValues(readXlsx(bytes).grids);
  expect(formulaValues(await calculatedGrids(bytes))).toEqual(stored);
  expect(stored.size > 0).toBe(name !== 'cham-diem-xep-hang.xlsx');
});
