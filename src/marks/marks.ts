import type { Area, ColumnIndex, RowIndex } from '../sheet/address';

/** Header of the two columns that are added beside a checked table. */
export const STATUS_HEADER = 'Kết quả kiểm tra';
export const EXPLANATION_HEADER = 'Giải thích';
/** Name of the sheet that is added, one row per finding. */
export const RESULTS_SHEET = 'Kết quả thẩm định';
/**
 * What makes a thing in a workbook ours. Conditional-format formulas carry it as `N("thidua")=0` (always true), hidden defined
 * names begin with it (`thidua.marks.1`), so that everything added can be found and removed after any sort, insertion or rename.
 */
export const MARKER = 'thidua';

/** A colour rule: records whose status cell holds exactly `status` get the fill. */
export interface StatusRule {
  readonly status: string;
  /** RRGGBB */
  readonly fill: string;
}

/** What to write beside one table. Rows and columns are 0-based. */
export interface TableMarks {
  readonly sheet: string;
  /** The table itself, header to last record or total. */
  readonly area: Area;
  readonly headerRows: { readonly first: RowIndex; readonly last: RowIndex };
  /** First row of the first record and last row of the last: the rows that the colour rules cover. */
  readonly records: { readonly first: RowIndex; readonly last: RowIndex };
  /** One per record: plain text, never a formula whatever it begins with. */
  readonly rows: readonly RowMarks[];
  readonly rules: readonly StatusRule[];
}

/** What to write beside one record, in its first row. */
interface RowMarks {
  readonly row: RowIndex;
  /** Last row of a record over merged cells, where it has several. */
  readonly lastRow?: RowIndex;
  readonly status: string;
  readonly explanation: string;
}

/** A cell of the results sheet: text, with an optional link to a cell of the workbook. */
export interface ResultCell {
  readonly text: string;
  readonly link?: { readonly sheet: string; readonly row: RowIndex; readonly column: ColumnIndex };
}

/** The results sheet: heading lines, one header row, one row per finding. */
export interface ResultsSheet {
  readonly name: string;
  readonly heading: readonly string[];
  readonly header: readonly string[];
  /** Column widths in characters, one per header. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ResultCell[])[];
}

/** Everything that is written back to one workbook, as plain data. Applied by the file patcher or by Office.js. */
export interface WorkbookMarks {
  readonly tables: readonly TableMarks[];
  readonly results: ResultsSheet;
}
