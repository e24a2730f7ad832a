import type { CellValue } from '../../sheet/grid';

/** The part of IronCalc's model that is used here. Sheets count from 0, rows and columns from 1. */
export interface EngineModel {
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  newDefinedName(name: string, scope: number | null, formula: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  rangeClearContents(sheet: number, top: number, left: number, bottom: number, right: number): void;
  updateRangeStyle(
    area: { sheet: number; row: number; column: number; width: number; height: number },
    path: string,
    value: string,
  ): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  pauseEvaluation(): void;
  resumeEvaluation(): void;
  evaluate(): void;
  free(): void;
}

/** The loaded formula engine: makes empty workbooks. */
export interface FormulaEngine {
  newModel(): EngineModel;
}

/** Kinds of values as the engine numbers them (those of Excel's TYPE function). */
const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;
/** All digits that Excel itself keeps: the engine tells values as texts only. */
const ALL_DIGITS = '0.00000000000000E+00';
/** Errors that mean "the engine cannot do this"; a function that it lacks gives the first. */
const NOT_CALCULATED = new Set(['#NAME?', '#ERROR!', '#N/IMPL!', '#SPILL!', '#CALC!', '#CIRC!']);

/** What to give the engine so that a cell holds exactly this value. */
export function inputOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value.error;
}

/** Makes a cell tell its number with all digits. To be called once after a formula was put in. */
export function showAllDigits(model: EngineModel, sheet: number, row: number, column: number): void {
  model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', ALL_DIGITS);
}

/** The result of a formula cell; undefined when the engine cannot calculate it. Numbers have 15 digits, as in Excel. */
export function resultOf(model: EngineModel, sheet: number, row: number, column: number): CellValue | undefined {
  const text = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case TYPE.number:
      return Number.isFinite(Number(text)) && text !== '' ? Number(text) : undefined;
    case TYPE.text:
      return text;
    case TYPE.logical:
      return text === 'TRUE';
    case TYPE.error:
      return NOT_CALCULATED.has(text) ? undefined : { error: text };
    default:
      return undefined;
  }
}

/** Whether two values are the same to a person: numbers may differ in their last digits, as ways of adding do. */
export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a === 'object' && typeof b === 'object' && a && b) return a.error === b.error;
  return a === b;
}
