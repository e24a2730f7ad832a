import type { Message } from '../i18n/message';
import type { Area, ColumnIndex, RowIndex } from './address';
import type { FieldId } from './field';
import type { CellValue } from './grid';
import type { ColumnWay, Period, Reading, SaidReading } from './value';

/** What a column was understood as. */
export type ColumnMatch =
  | {
      readonly kind: 'field';
      readonly field: FieldId;
      /**
       * The years or school years that the header names: one for a column a year, all of them for a header such as
       * "từ năm 2020 đến năm 2024", none when the header names no year.
       */
      readonly periods: readonly Period[];
      /** The header states the contrary of the field; readings have been turned round already. */
      readonly contrary: boolean;
      /** 0..1; 1 is an exact wording, 2 what a person said. */
      readonly confidence: number;
    }
  /** More than one field claims the header; none is taken. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly FieldId[] }
  | { readonly kind: 'none' };

export interface TableColumn {
  readonly column: ColumnIndex;
  /** Header tiers from top to bottom, merged cells resolved, repeats dropped. */
  readonly path: readonly string[];
  readonly match: ColumnMatch;
  readonly hidden: boolean;
  /** What a person said that texts under it mean, by their cleaned text; such cells are read so. */
  readonly said?: ReadonlyMap<string, SaidReading>;
  /** Columns that hold the rest of its names: family and given name under one header. */
  readonly joins?: readonly ColumnIndex[];
  /** Ways in which a person said that all of it is read. */
  readonly ways?: readonly ColumnWay[];
}

/** A cell of a record with its typed reading. */
export interface RecordCell {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly raw: CellValue;
  readonly reading: Reading;
  /** How it was read before a person said what its text means; missing where nobody did. */
  readonly found?: Reading;
  /** Where years go down the rows of a record: the cell of each year, which then stands in place of this one. */
  readonly parts?: ReadonlyMap<Period, RecordCell>;
}

export interface TableRecord {
  /** First row of the record. */
  readonly row: RowIndex;
  /** Last row: greater than `row` where merged cells make a record span rows. */
  readonly lastRow: RowIndex;
  /** The name as written, trimmed and in one line; empty when the row has none. */
  readonly subject: string;
  /** Where the name stands; null when there is none. */
  readonly subjectColumn: ColumnIndex | null;
  /** `person`, a unit kind of the vocabulary, or null when it could not be told. */
  readonly unitKind: string | null;
  /** What told the kind. */
  readonly unitKindFrom: 'column' | 'group' | 'name' | 'table' | null;
  /** The sheet says that it is a collective, of whatever kind. */
  readonly isCollective: boolean;
  /** The unit of a person, as written. */
  readonly workplace: string | null;
  /** Comparison keys of the name and of the workplace (abbreviations.ts), empty where there is none: worked out once, while reading. */
  readonly subjectKey: string;
  readonly workplaceKey: string;
  /** Texts of the group rows above, outermost first. */
  readonly groups: readonly string[];
  /** One per column of the table, in the order of {@link Table.columns}. */
  readonly cells: readonly RecordCell[];
  readonly hidden: boolean;
}

export type RowClass =
  'title' | 'header' | 'column-index' | 'group' | 'record' | 'total' | 'signature' | 'blank' | 'unread' | 'ignored';

/** A row that holds something but was not understood, with the reason. */
export interface UnreadRow {
  readonly row: RowIndex;
  readonly reason: Message;
}

/** Something about the table that its reader must know (hidden rows read, two columns for one field, ...). */
export interface TableNotice {
  readonly message: Message;
  readonly cells: readonly string[];
}

/** What a grid means: one table of records. */
export interface Table {
  readonly sheet: string;
  /** Header to last record or total. */
  readonly area: Area;
  readonly headerRows: { readonly first: RowIndex; readonly last: RowIndex };
  /** A table kind of the vocabulary, or `unknown`. */
  readonly kind: string;
  /** A list id of the vocabulary when the table is an office's list. */
  readonly list: string | null;
  /** Lines of the title block above the header, in reading order. */
  readonly title: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly records: readonly TableRecord[];
  /**
   * The records are columns of the sheet: all of them begin in the row of their names, and {@link TableColumn.column} is the row of the
   * sheet in which a thing stands.
   */
  readonly isTurned?: true;
  /** Class of each row of the area that is not a record (blank ones left out). */
  readonly otherRows: readonly { readonly row: RowIndex; readonly rowClass: Exclude<RowClass, 'record' | 'blank'> }[];
  readonly unread: readonly UnreadRow[];
  readonly notices: readonly TableNotice[];
}
