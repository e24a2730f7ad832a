import type { Area, ColumnIndex, RowIndex } from '../../sheet/address';
import type { DefinedName } from '../xlsx/workbook-part';

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

/** A border line; the style is Excel's own word (`thin`, `medium`, `double`, ...). Colour is RRGGBB. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, with every colour resolved to RRGGBB. */
export interface CellLookRead {
  readonly format: string;
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: 'none' | 'single' | 'double';
    readonly strikethrough: boolean;
    readonly color: string;
  };
  /** Null when the cell has no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine>>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees upwards, 255 for stacked letters. */
  readonly rotation: number;
  readonly locked: boolean;
}

/** What a conditional-format rule changes. */
export interface DifferentialLook {
  readonly fill?: string;
  readonly fontColor?: string;
}

/** A rule of the kind "formula is true". Other kinds are counted in {@link SheetLook.otherRules}. */
export interface FormulaRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: DifferentialLook;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface CellLink {
  readonly area: Area;
  /** Address outside the workbook, for example `https://...`. */
  readonly address?: string;
  /** Place inside a workbook, for example `'Trang 1'!A5`. */
  readonly location?: string;
  readonly tip?: string;
}

/** Columns `first` to `last` (0-based) as one `col` element states them. */
export interface ColumnRun {
  readonly first: ColumnIndex;
  readonly last: ColumnIndex;
  /** Characters of the default font. */
  readonly width?: number;
  readonly style?: number;
  readonly hidden: boolean;
}

/** How one sheet looks, beside its grid. */
export interface SheetLook {
  readonly sheet: string;
  /** Characters; Excel's own default when the file states none. */
  readonly defaultWidth: number;
  /** Points. */
  readonly defaultHeight: number;
  readonly columns: readonly ColumnRun[];
  /** Points by row, where the file states one. */
  readonly heights: ReadonlyMap<RowIndex, number>;
  /** Rows whose height was not set by a person: it follows their content. */
  readonly fittedRows: ReadonlySet<RowIndex>;
  /** Style of whole rows. */
  readonly rowStyles: ReadonlyMap<RowIndex, number>;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly rules: readonly FormulaRule[];
  /** Rules of kinds that are kept in the file but not drawn. */
  readonly otherRules: number;
  readonly links: readonly CellLink[];
  readonly filter: Area | null;
  /** What a protected sheet still allows, in the words of the file (`formatCells`, `sort`, ...); null when it is not protected. */
  readonly allowed: ReadonlySet<string> | null;
  /** RRGGBB */
  readonly tabColor: string | null;
}

/** How a workbook looks: beside its grids, in the same order. */
export interface WorkbookLook {
  /** By the index that grids give a cell (`cellXfs`). */
  readonly looks: readonly CellLookRead[];
  readonly sheets: readonly SheetLook[];
  readonly names: readonly DefinedName[];
  /** Names of all sheets of the file, those left out here too: local names count their positions. */
  readonly sheetNames: readonly string[];
  /** 0-based position in `sheets` of the sheet that the file opens on. */
  readonly activeSheet: number;
}
