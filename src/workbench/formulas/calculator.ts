import type { Area, ColumnIndex, RowIndex } from '../../sheet/address';
import type { CalculatedCell, Calculator, ChangedCells, WorkbookModel } from '../host/model/workbook';
import type { Cell } from '../host/model/cell';
import type { SheetModel } from '../host/model/sheet';
import type { CellValue } from '../../sheet/grid';
import { frameOf, incalculableOf } from './frame';
import { inputOf, resultOf, sameValue, showAllDigits, type EngineModel, type FormulaEngine } from './engine';

interface FormulaCell {
  readonly sheet: number;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}
const keyOf = ({ sheet, row, column }: FormulaCell): string => `${sheet}:${row}:${column}`;

/**
 * Calculates the formulas of one workbook as Excel does: what depends on a change follows it, what does not keeps the value that it
 * was read with. A formula that the engine cannot calculate takes part with the value that it has, and is never written.
 */
export class WorkbookCalculator implements Calculator {
  private model: EngineModel | null = null;
  private sheets: readonly string[] = [];
  private readonly formulas = new Map<string, FormulaCell>();
  /** Formulas that stand in the engine as plain values. */
  private readonly beyond = new Set<string>();
  /** The engine's last result of each formula. Cells are never changed in place, so a moved one keeps its entry. */
  private results = new WeakMap<Cell, CellValue>();

  constructor(
    private readonly engine: FormulaEngine,
    workbook: WorkbookModel,
  ) {
    if (!workbook.date1904) this.build(workbook);
  }

  /** Formulas without a value (some programs save none): to be written once after loading. */
  missingResults(workbook: WorkbookModel): readonly CalculatedCell[] {
    return this.changes(workbook).filter(({ sheet, row, column }) => sheet.cell(row, column)?.value === null);
  }

  /** See {@link Calculator}. Workbooks that count days from 1904 are left as read: the engine counts from 1900. */
  recalculate(workbook: WorkbookModel, changed: ChangedCells): readonly CalculatedCell[] {
    if (workbook.date1904) return [];
    if (!changed || !this.model || !this.hasSheetsOf(workbook)) {
      this.build(workbook, true);
      return this.changes(workbook);
    }
    const index = workbook.sheets.indexOf(changed.sheet);
    const model = this.model;
    model.pauseEvaluation();
    for (const area of changed.areas) this.refill(model, changed.sheet, index, area);
    model.resumeEvaluation();
    model.evaluate();
    this.retreat(workbook, model);
    return this.changes(workbook);
  }

  private hasSheetsOf(workbook: WorkbookModel): boolean {
    return (
      this.sheets.length === workbook.sheets.length && workbook.sheets.every(({ name }, at) => name === this.sheets[at])
    );
  }

  /** Builds the engine's copy. First results are remembered, not reported: what was read stays until something changes. */
  private build(workbook: WorkbookModel, isRebuild = false): void {
    this.model?.free();
    const model = this.engine.newModel();
    this.model = model;
    this.sheets = workbook.sheets.map(({ name }) => name);
    this.formulas.clear();
    this.beyond.clear();
    model.pauseEvaluation();
    frameOf(model, workbook);
    workbook.sheets.forEach((sheet, index) =>
      sheet.rows.forEach((line, row) =>
        line?.forEach((cell, column) => this.fill(model, cell, { sheet: index, row, column })),
      ),
    );
    model.resumeEvaluation();
    model.evaluate();
    this.retreat(workbook, model);
    if (!isRebuild) this.changes(workbook, true);
  }

  private fill(model: EngineModel, cell: Cell | undefined, at: FormulaCell): void {
    const { sheet, row, column } = at;
    if (!cell || (cell.formula === null && cell.value === null)) return;
    if (cell.formula !== null && this.tryFormula(model, cell.formula, at)) return;
    model.setUserInput(sheet, row + 1, column + 1, inputOf(cell.value));
  }

  /** @returns false when the engine refuses the text. */
  private tryFormula(model: EngineModel, formula: string, at: FormulaCell): boolean {
    try {
      model.setUserInput(at.sheet, at.row + 1, at.column + 1, formula);
      showAllDigits(model, at.sheet, at.row + 1, at.column + 1);
    } catch {
      return false;
    }
    this.formulas.set(keyOf(at), at);
    return true;
  }

  private refill(model: EngineModel, sheet: SheetModel, index: number, area: Area): void {
    const bottom = Math.min(area.bottom, sheet.rows.length - 1);
    model.rangeClearContents(index, area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
    for (const [key, at] of this.formulas)
      if (at.sheet === index && isInside(at, area)) {
        this.formulas.delete(key);
        this.beyond.delete(key);
      }
    for (let row = area.top; row <= bottom; row++)
      sheet.rows[row]?.forEach((cell, column) => {
        if (column >= area.left && column <= area.right) this.fill(model, cell, { sheet: index, row, column });
      });
  }

  /**
   * Puts the present value in place of every formula that the engine cannot calculate. Formulas that only suffer from such ones are
   * calculated with that value.
   */
  private retreat(workbook: WorkbookModel, model: EngineModel): void {
    for (;;) {
      const lost = [...this.formulas].filter(
        ([key, { sheet, row, column }]) =>
          !this.beyond.has(key) && resultOf(model, sheet, row + 1, column + 1) === undefined,
      );
      if (lost.length === 0) return;
      const texts = lost.map(([, { sheet, row, column }]) => workbook.sheets[sheet]?.cell(row, column)?.formula ?? '');
      const incalculable = incalculableOf(this.engine, workbook, texts);
      const causes = lost.filter((_, index) => incalculable[index]);
      model.pauseEvaluation();
      for (const [key, at] of causes.length > 0 ? causes : lost) {
        this.beyond.add(key);
        const value = workbook.sheets[at.sheet]?.cell(at.row, at.column)?.value ?? null;
        model.setUserInput(at.sheet, at.row + 1, at.column + 1, inputOf(value));
      }
      model.resumeEvaluation();
      model.evaluate();
    }
  }

  /** Results that moved since they were last looked at. */
  private changes(workbook: WorkbookModel, onlyRemember = false): CalculatedCell[] {
    const found: CalculatedCell[] = [];
    const { model } = this;
    if (!model) return found;
    for (const [key, { sheet: index, row, column }] of this.formulas) {
      const sheet = workbook.sheets[index];
      const cell = sheet?.cell(row, column);
      if (!sheet || !cell || this.beyond.has(key)) continue;
      const value = resultOf(model, index, row + 1, column + 1);
      if (value === undefined) continue;
      const before = this.results.has(cell) ? this.results.get(cell) : cell.value;
      this.results.set(cell, value);
      if (!onlyRemember && (cell.value === null || !sameValue(before, value))) {
        found.push({ sheet, row, column, value });
      }
    }
    return found;
  }
}

const isInside = ({ row, column }: FormulaCell, area: Area): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
