import type { Area, ColumnIndex, RowIndex } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/grid';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** Cells whose value or formula changed; null: rows, columns or sheets moved, everything may have changed. */
export type ChangedCells = { readonly sheet: SheetModel; readonly areas: readonly Area[] } | null;

/** A result that differs from what the cell holds. */
export interface CalculatedCell {
  readonly sheet: SheetModel;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly value: CellValue;
}

/** A formula engine. Without one, formulas keep the results that they were read with. */
export interface Calculator {
  /**
   * The results that follow from a change, cells of formulas just entered included. It writes nothing itself. A formula that
   * the engine cannot calculate is left out and keeps its value.
   */
  recalculate(workbook: WorkbookModel, changed: ChangedCells): readonly CalculatedCell[];
  /** The value of a formula (with its `=`) as if it stood in that cell; undefined when the engine cannot tell. */
  evaluate?(
    workbook: WorkbookModel,
    sheet: SheetModel,
    row: RowIndex,
    column: ColumnIndex,
    formula: string,
  ): CellValue | undefined;
}
