import type { CellValue } from '../../../sheet/grid';
import type { LookIndex } from './look';

/** One cell. Never changed in place: a changed cell is a new object, so that keeping the old one is enough to undo. */
export interface Cell {
  /** The value, or the last calculated result of the formula. Dates are serial numbers; null for an empty cell that has a look. */
  readonly value: CellValue;
  /** Formula with its `=`, in English with commas, as files keep it; null for none. */
  readonly formula: string | null;
  readonly look: LookIndex;
  /** Whether the person typed an apostrophe before a text (Excel shows it in the formula bar only). */
  readonly apostrophe: boolean;
}

export const cellOf = (value: CellValue, look: LookIndex = 0, formula: string | null = null): Cell => ({
  value,
  formula,
  look,
  apostrophe: false,
});

/** Whether a cell holds something besides its look. */
export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ''));
