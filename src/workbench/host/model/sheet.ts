import type { Area, ColumnIndex, RowIndex } from '../../../sheet/address';
import { isFilled, type Cell } from './cell';
import type { ConditionalFormat } from './conditional-format';
import type { LookIndex } from './look';

/** Size of a worksheet of Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What stays allowed on a protected sheet; the names are those of `Excel.WorksheetProtectionOptions`. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export interface ColumnInfo {
  /** In characters of the default font, as files keep it (8.43 shows as 64 pixels); null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Look of cells of this column that do not exist; null for none. */
  readonly look: LookIndex | null;
}
export interface RowInfo {
  /** Points; null for the sheet's default. */
  readonly height: number | null;
  /** Whether the height follows the content: it is then the least that the row is drawn with. */
  readonly isFitted?: boolean;
  readonly hidden: boolean;
  readonly look: LookIndex | null;
}
export const PLAIN_COLUMN: ColumnInfo = { width: null, hidden: false, look: null };
export const PLAIN_ROW: RowInfo = { height: null, hidden: false, look: null };

export interface Hyperlink {
  /** Outside address (`https://...`), null when the link goes into this workbook. */
  readonly address: string | null;
  /** Place in this workbook, `'Sheet 1'!A5`; null when the link goes outside. */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

/** How a sheet is printed; words are those of Excel's API. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, number>>;
  /** Rows that are repeated on every page. */
  readonly titleRows: Area | null;
  /** Null: all that is used. */
  readonly printArea: readonly Area[] | null;
  readonly centerHorizontally: boolean;
  /** Points: left, right, top, bottom, header, footer. */
  readonly margins: Readonly<Record<PageSide, number>>;
  readonly footer: Readonly<Record<'left' | 'center' | 'right', string>>;
  readonly header: Readonly<Record<'left' | 'center' | 'right', string>>;
  /** First rows of pages that somebody asked for, in order. */
  readonly breaks: readonly RowIndex[];
}
export const PAGE_SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type PageSide = (typeof PAGE_SIDES)[number];

/** Pages of a new sheet, with Excel's margins "Normal". */
const PLAIN_PAGE: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  titleRows: null,
  printArea: null,
  centerHorizontally: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  footer: { left: '', center: '', right: '' },
  header: { left: '', center: '', right: '' },
  breaks: [],
};

/** What may be entered in an area, in the words of Excel's API. Kept and told, not enforced: nobody types through it here. */
export interface DataValidation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** Cells that a chart shows; their sheet may be renamed or moved. */
interface ChartCells {
  readonly sheet: SheetModel;
  readonly area: Area;
}
export interface ChartSeriesModel {
  name: string;
  values: ChartCells | null;
  categories: ChartCells | null;
  color: string | null;
}
/** A chart that an add-in made, in the words of Excel's API. Kept and told, not drawn. */
export interface ChartModel {
  readonly type: string;
  title: string;
  /** Cells that it covers; null where Excel chooses. */
  over: Area | null;
  readonly series: ChartSeriesModel[];
}

/** The cells of one row; sparse. */
export type SheetLine = (Cell | undefined)[];

/**
 * One worksheet. Rows and columns are 0-based; arrays are sparse. The fields may be read and drawn from directly; to change
 * cells in a way that add-ins and drawings hear of, use the functions of `edit.ts`, `move-cells.ts` and `sort.ts`.
 */
export class SheetModel {
  visibility: Visibility = 'Visible';
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  pageLayout: PageLayout = PLAIN_PAGE;
  /** Null for a sheet that is not protected. */
  protection: { readonly options: ProtectionOptions; readonly password: string | null } | null = null;
  rows: (SheetLine | undefined)[] = [];
  merges: readonly Area[] = [];
  readonly columnInfo = new Map<ColumnIndex, ColumnInfo>();
  readonly rowInfo = new Map<RowIndex, RowInfo>();
  defaultWidth = 9.140625;
  defaultHeight = 15;
  /** Highest priority first. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** Their areas do not overlap. */
  validations: readonly DataValidation[] = [];
  /** By `row:column`, see {@link cellKey}. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  /** Rows and columns that do not scroll. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  /** Range of the automatic filter, if there is one. */
  autoFilter: Area | null = null;
  charts: readonly ChartModel[] = [];
  readonly customProperties = new Map<string, string>();

  constructor(
    /** Excel's own id: survives renaming and moving. */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: RowIndex, column: ColumnIndex): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** Puts a cell in place, or takes it away (and with it its line when that was the last). Tells nobody. */
  put(row: RowIndex, column: ColumnIndex, cell: Cell | undefined): void {
    const line = this.rows[row];
    if (line && cell === undefined) {
      if (column >= line.length) return;
      line[column] = undefined;
      trim(line);
      if (line.length > 0) return;
      this.rows[row] = undefined;
      trim(this.rows);
    } else if (line) line[column] = cell;
    else if (cell) {
      const started: SheetLine = [];
      started[column] = cell;
      this.rows[row] = started;
    }
  }

  column(column: ColumnIndex): ColumnInfo {
    return this.columnInfo.get(column) ?? PLAIN_COLUMN;
  }

  row(row: RowIndex): RowInfo {
    return this.rowInfo.get(row) ?? PLAIN_ROW;
  }

  /** Look of a cell, of its row or of its column where the cell does not exist. */
  lookIndex(row: RowIndex, column: ColumnIndex): LookIndex {
    return this.rows[row]?.[column]?.look ?? this.rowInfo.get(row)?.look ?? this.columnInfo.get(column)?.look ?? 0;
  }

  /** The smallest area with every cell that holds a value, or (without `valuesOnly`) a look of its own; null when there is none. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (let row = 0; row < this.rows.length; row++) {
      const line = this.rows[row];
      if (!line) continue;
      const isUsed = (cell: Cell | undefined) =>
        cell !== undefined && (isFilled(cell) || (!valuesOnly && cell.look !== 0));
      const first = line.findIndex(isUsed);
      if (first < 0) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, first);
      right = Math.max(right, line.findLastIndex(isUsed));
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** The merged area that covers a cell. */
  mergeAt(row: RowIndex, column: ColumnIndex): Area | undefined {
    return this.merges.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }
}

/** Takes empty places off the end of an array. */
function trim(list: unknown[]): void {
  while (list.length > 0 && list.at(-1) === undefined) list.pop();
}

/** Key of a cell in {@link SheetModel.hyperlinks}. */
export const cellKey = (row: RowIndex, column: ColumnIndex): string => `${row}:${column}`;
