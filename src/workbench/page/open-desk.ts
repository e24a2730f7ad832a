import type { Message } from '../../i18n/message';
import type { Problem } from '../../i18n/problem';
import { WorkbookCalculator } from '../formulas/calculator';
import { loadFormulaEngine } from '../formulas/load-engine';
import { browserMeasure, type TextMeasure } from '../grid/measure';
import type { WorkbookModel } from '../host/model/workbook';
import { loadWorkbook } from '../load/load-workbook';
import { Desk } from './desk';

let measure: TextMeasure | undefined;

/** Opens the bytes of a workbook on a desk; the problem when they are none. `tell` hears what the person should read later on. */
export async function openDesk(
  bytes: Uint8Array,
  name: string,
  tell: (message: Message) => void,
): Promise<Desk | Problem> {
  const loaded = await loadWorkbook(bytes, name);
  if (!loaded.ok) return loaded.problem;
  measure ??= browserMeasure();
  return new Desk(loaded.opened, measure, tell);
}

/**
 * Gives a workbook its formula engine, and results to formulas that the file left without. Until then, and when the engine cannot be
 * loaded, formulas keep the values that they were read with.
 */
export async function startCalculating(model: WorkbookModel): Promise<void> {
  const calculator = new WorkbookCalculator(await loadFormulaEngine(), model);
  for (const { sheet, row, column, value } of calculator.missingResults(model)) {
    const cell = sheet.cell(row, column);
    if (!cell) continue;
    sheet.put(row, column, { ...cell, value });
    const area = { top: row, bottom: row, left: column, right: column };
    model.tell({ kind: 'calculated', sheet, areas: [area], origin: 'person' });
  }
  model.calculator = calculator;
}
