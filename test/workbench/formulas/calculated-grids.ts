import { readWorkbook } from '../../../src/files/read-workbook';
import { valueAt, type Grid } from '../../../src/sheet/grid';
import { inputOf, resultOf, showAllDigits } from '../../../src/workbench/formulas/engine';
import { nodeEngine } from './node-engine';

export async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.workbook.grids;
}

/** The sheets of a workbook file, their formulas calculated by the formula engine. */
export async function calculatedGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const grids = await gridsOf(bytes);
  const model = nodeEngine().newModel();
  model.pauseEvaluation();
  grids.forEach((grid, at) => {
    if (at > 0) model.newSheet();
    model.renameSheet(at, grid.sheet);
  });
  const formulas: (readonly [sheet: number, row: number, column: number])[] = [];
  grids.forEach((grid, at) =>
    grid.rows.forEach((row, line) => {
      row?.values.forEach((_, column) => {
        const formula = row.formulas?.[column];
        const input = typeof formula === 'string' ? `=${formula}` : inputOf(valueAt(grid, line, column));
        model.setUserInput(at, line + 1, column + 1, input);
        if (typeof formula !== 'string') return;
        showAllDigits(model, at, line + 1, column + 1);
        formulas.push([at, line, column]);
      });
    }),
  );
  model.resumeEvaluation();
  model.evaluate();
  const values = new Map(
    formulas.map(([at, line, column]) => [`${at} ${line} ${column}`, resultOf(model, at, line + 1, column + 1)]),
  );
  model.free();
  return grids.map((grid, at) => ({
    ...grid,
    rows: grid.rows.map(
      (row, line) =>
        row && { ...row, values: row.values.map((value, column) => values.get(`${at} ${line} ${column}`) ?? value) },
    ),
  }));
}
