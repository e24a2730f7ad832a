import type { Area } from '../../../sheet/address';
import type { SheetModel } from './sheet';

/** Who did it: the person at the keyboard, the add-in through Office.js, or somebody else in a shared workbook. */
export type Origin = 'person' | 'add-in' | 'remote';

/** Something that happened to the workbook, told after it happened. */
export type ModelEvent =
  | { readonly kind: 'cells'; readonly sheet: SheetModel; readonly areas: readonly Area[]; readonly origin: Origin }
  | { readonly kind: 'looks'; readonly sheet: SheetModel; readonly areas: readonly Area[]; readonly origin: Origin }
  /** Results of formulas that follow from another change. */
  | {
      readonly kind: 'calculated';
      readonly sheet: SheetModel;
      readonly areas: readonly Area[];
      readonly origin: Origin;
    }
  /** Whole rows or columns, or cells of `area` that pushed others aside. */
  | {
      readonly kind: 'inserted' | 'deleted';
      readonly what: 'rows' | 'columns' | 'cells';
      readonly shift: 'down' | 'right' | 'up' | 'left';
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly origin: Origin;
    }
  | { readonly kind: 'sorted'; readonly sheet: SheetModel; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'rows-hidden'; readonly sheet: SheetModel; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: SheetModel; readonly origin: Origin }
  | { readonly kind: 'sheet-renamed'; readonly sheet: SheetModel; readonly before: string; readonly origin: Origin }
  | { readonly kind: 'sheet-protected'; readonly sheet: SheetModel; readonly origin: Origin }
  | { readonly kind: 'activated'; readonly sheet: SheetModel; readonly before: SheetModel; readonly origin: Origin }
  | { readonly kind: 'selected'; readonly sheet: SheetModel; readonly area: Area; readonly origin: Origin }
  /** Anything else that a drawing of the workbook shows: widths, merges, conditional formats, panes. */
  | { readonly kind: 'drawing'; readonly sheet: SheetModel; readonly origin: Origin };

export type ModelListener = (event: ModelEvent) => void;
