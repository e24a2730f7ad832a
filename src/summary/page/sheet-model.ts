import type { Area } from '../../sheet/address';
import type { IsoDate } from '../../sheet/value';

/** How a cell of a new sheet looks. Everything is optional; what is missing is Excel's default in Times New Roman 12. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** RRGGBB */
  readonly fill?: string;
  /** Number format code, `General` when missing. */
  readonly format?: string;
  /** May be filled in although the sheet is protected. */
  readonly isOpen?: boolean;
}

/** A formula with the value that Excel last calculated. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number | { readonly error: string } | null;
}

export type NewCellContent = string | number | boolean | FormulaCell | { readonly error: string } | null;

/** A cell of a new sheet. Texts are stored as texts whatever they begin with. */
export interface NewCell {
  readonly content: NewCellContent;
  readonly look?: CellLook;
}

/** A sheet to be written, as plain data. `rows` is sparse by row and column, 0-based. */
export interface NewSheet {
  readonly name: string;
  /** What a sheet of a summary is known by when it is made again, whatever its name: lower-case letters, digits and underscores. */
  readonly id?: string;
  readonly rows: readonly (readonly (NewCell | undefined)[] | undefined)[];
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** Widths in characters by 0-based column. */
  readonly widths?: readonly (number | undefined)[];
  /** Fixed heights in points by 0-based row. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Heights that rows begin with but may grow from, in points by 0-based row. */
  readonly startHeights?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly state?: 'visible' | 'hidden';
  readonly landscape?: boolean;
  /** `A4` when missing. */
  readonly paper?: 'A4' | 'A3';
  /** 1-based rows repeated on each printed page, for example `[6, 7]`. */
  readonly printTitleRows?: readonly [number, number];
  /** Rows above this 0-based row stay in view. */
  readonly freezeRow?: number;
  /** A new printed page begins at each of these 0-based rows. The sheet is then printed at its own size, not fitted to the page. */
  readonly pageBreaks?: readonly number[];
  /** Percent at which a sheet with page breaks is printed, 100 when missing. */
  readonly scale?: number;
  /** Only so many columns from the left are printed; notes beside them are not. */
  readonly printedColumns?: number;
  /** Page numbers in the foot of printed pages. */
  readonly pageNumbers?: boolean;
  readonly charts?: readonly NewChart[];
  readonly validations?: readonly NewValidation[];
  /** Cells that are not open are protected, without a password: columns and rows can still be sized. */
  readonly isProtected?: boolean;
}

/**
 * What Excel offers and asks for in the cells of an area: a drop-down, a word of advice while a cell is selected, and a question
 * (never a refusal) when something else is typed.
 */
export interface NewValidation {
  /** A1 area. */
  readonly area: string;
  readonly rule:
    | { readonly kind: 'any' }
    /** Values without commas, 255 characters in all at most. */
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** A day, or a number, from here on. */
    | { readonly kind: 'date'; readonly from: IsoDate }
    /** Up to and with `to` where it is given. */
    | { readonly kind: 'number'; readonly from: number; readonly to?: number };
  /** Shown beside a selected cell: a title of 32 and a text of 255 characters at most. */
  readonly advice: ValidationText;
  /** Asked when the value is another: a title of 32 and a text of 225 characters at most. */
  readonly question?: ValidationText;
}

export interface ValidationText {
  readonly title: string;
  readonly text: string;
}

/** A native bar chart of one or more series. `categories` and `values` are A1 areas of the sheet `of`. */
export interface NewChart {
  readonly title: string;
  /** `bars` lie, for long names; `columns` stand. */
  readonly form: 'bars' | 'columns';
  readonly isStacked?: boolean;
  /** Name of the sheet that holds the figures. */
  readonly of: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; /** RRGGBB */ readonly color: string }[];
  /** Cells that the chart covers, 0-based. */
  readonly over: Area;
}

/** Margins of printed sheets in inches. */
export const MARGINS = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** The foot of sheets with page numbers: which page of how many, in Excel's codes. */
export const PAGE_NUMBERS = 'Trang &P/&N';
