import type { SheetModel } from '../host/model/sheet';
import type { WorkbookModel } from '../host/model/workbook';
import type { TextMeasure } from './measure';
import { sheetAxes, type SheetAxes } from './sheet-axes';

/** Pixels of the strip with the column letters and of that with the row numbers. */
export const COLUMN_HEADER = 22;
export const ROW_HEADER = 44;

/** Sizes of a sheet as it is drawn. */
export interface GridMetrics {
  readonly axes: SheetAxes;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Pixels of the lines that stay in view. */
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

export function gridMetrics(workbook: WorkbookModel, sheet: SheetModel, measure: TextMeasure): GridMetrics {
  const axes = sheetAxes(workbook, sheet, measure);
  const { frozen } = sheet;
  return {
    axes,
    frozen,
    frozenHeight: axes.rows.start(frozen.rows),
    frozenWidth: axes.columns.start(frozen.columns),
  };
}
