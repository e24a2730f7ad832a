import type { Area } from '../../../sheet/address';
import type { Color } from './look';

/** A rule that colours cells where its formula holds. */
export interface CustomFormat {
  readonly kind: 'custom';
  readonly id: string;
  /** Without overlap, in the order in which they were given; formulas are written for the top left cell of the first. */
  readonly areas: readonly Area[];
  /** With its `=`. */
  readonly formula: string;
  readonly fill: Color | null;
  readonly fontColor: Color | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly stopIfTrue: boolean;
}

/** A rule of another type, carried along: its place moves with the cells, nothing is drawn. */
interface OtherFormat {
  readonly kind: 'other';
  readonly id: string;
  readonly areas: readonly Area[];
  /** Type as Excel's API names it: `ColorScale`, `DataBar`, `IconSet`, `TopBottom`, `PresetCriteria`, `ContainsText`, `CellValue`. */
  readonly type: string;
  readonly stopIfTrue: boolean;
}

export type ConditionalFormat = CustomFormat | OtherFormat;
