import type { WorkbookModel } from '../host/model/workbook';
import { resultOf, type EngineModel, type FormulaEngine } from './engine';

/** Last column of a sheet, counted from 1: no formula of an office refers to it. */
const FAR_COLUMN = 16_384;

/** Gives an empty engine model the sheets and names of a workbook, without cells. */
export function frameOf(model: EngineModel, workbook: WorkbookModel): void {
  workbook.sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const { name, scope, formula } of workbook.names) {
    try {
      model.newDefinedName(name, scope ? workbook.sheets.indexOf(scope) : null, formula.replace(/^=/, ''));
    } catch {
      // The engine refuses some names (print areas of several parts, for example). Formulas that use one are found incalculable.
    }
  }
}

/**
 * For each formula whether the engine cannot calculate it by itself (a function that it lacks, a text that it cannot read): tried
 * in a workbook of the same sheets and names without any cells, so that no other formula is to blame.
 */
export function incalculableOf(
  engine: FormulaEngine,
  workbook: WorkbookModel,
  formulas: readonly string[],
): readonly boolean[] {
  const model = engine.newModel();
  try {
    model.pauseEvaluation();
    frameOf(model, workbook);
    model.newSheet();
    const sheet = workbook.sheets.length;
    const isRefused = formulas.map((formula, index) => {
      try {
        model.setUserInput(sheet, index + 1, FAR_COLUMN, formula);
        return false;
      } catch {
        return true;
      }
    });
    model.resumeEvaluation();
    model.evaluate();
    return formulas.map(
      (_, index) => isRefused[index] === true || resultOf(model, sheet, index + 1, FAR_COLUMN) === undefined,
    );
  } finally {
    model.free();
  }
}
