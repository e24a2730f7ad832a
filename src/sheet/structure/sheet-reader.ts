import type { Area } from '../address';
import type { FormCorrection, TableCorrection } from '../correction';
import type { Vocabulary } from '../field';
import type { Grid, GridRow } from '../grid';
import type { Table, TableColumn, TableRecord } from '../table';
import type { ColumnStyle } from '../values/column-style';
import { contextOf, type Context } from './context';
import { readTables, type SheetReading } from './read-tables';
import { standsAsMeant } from './readable-grid';
import { rereadRecords } from './reread-records';
import { SheetView } from './sheet-view';

/** Cells of one area as they are now. `rows[0]` is `area.top`; arrays begin at column 0 of the sheet, as in a grid. */
export interface GridEdit {
  readonly area: Area;
  readonly rows: readonly (GridRow | undefined)[];
  /** The grid's styles from now on: indices of `rows` point into it. Begins with those of the grid. */
  readonly styles: Grid['styles'];
}

/** Records of one table that were read anew, by their place in it. */
export interface RereadRecords {
  readonly table: Table;
  readonly records: ReadonlyMap<number, TableRecord>;
}

/** A grid of our own: rows are replaced in it as they are edited; those of the grid given in stay as they are. */
type OwnGrid = Omit<Grid, 'rows' | 'styles'> & { readonly rows: (GridRow | undefined)[]; styles: Grid['styles'] };
type OwnTable = Omit<Table, 'records'> & { readonly records: TableRecord[] };

/** One sheet that is edited while its tables are kept: an edit of values reads the records that it touches, any other the sheet. */
export class SheetReader {
  private readonly own: OwnGrid;
  private readonly context: Context;
  private tables: readonly OwnTable[] = [];
  private read: SheetReading = { tables: [], sheets: [] };
  /** Made when first needed, for as long as the sheet's extent and merges are the same. */
  private view: SheetView | null = null;
  private readonly styles = new Map<TableColumn, ColumnStyle>();

  constructor(
    grid: Grid,
    private readonly vocabulary: Vocabulary,
    private corrections: readonly TableCorrection[],
    private forms: readonly FormCorrection[] = [],
  ) {
    this.own = { ...grid, rows: [...grid.rows] };
    this.context = contextOf(vocabulary);
    this.readAll();
  }

  /** The sheet as it is now; its rows change with later edits. */
  get grid(): Grid {
    return this.own;
  }

  /** What stands on the sheet now. Tables stay the same objects, their records replaced, until the sheet is read anew. */
  get reading(): SheetReading {
    return this.read;
  }

  /** Puts an edit in. Returns the records that are other than before, or null when the whole sheet was read anew. */
  edit(edit: GridEdit): RereadRecords | null {
    const area = this.put(edit);
    const reread = isReadAsItStands(
      this.own,
      edit,
      this.read.sheets.some(({ isMended }) => isMended),
    )
      ? this.rereadIn(area)
      : null;
    if (!reread) {
      this.readAll();
      return null;
    }
    for (const [place, record] of reread.records) reread.table.records[place] = record;
    return reread;
  }

  private rereadIn(
    area: Area,
  ): { readonly table: OwnTable; readonly records: ReadonlyMap<number, TableRecord> } | null {
    const table = this.tables.find((one) => contains(one.area, area));
    if (!table || table.isTurned || table.list !== null || this.isSaidOf(area)) return null;
    this.view ??= new SheetView(this.own);
    const records = rereadRecords(this.view, table, area, this.context, this.styles);
    return records && { table, records };
  }

  /** Reads the sheet anew by what a person says of it now. */
  correct(corrections: readonly TableCorrection[], forms: readonly FormCorrection[]): void {
    this.corrections = corrections;
    this.forms = forms;
    this.readAll();
  }

  /** Whether a person said what a row of an area is: then more than the row itself tells it. */
  private isSaidOf({ top, bottom }: Area): boolean {
    return this.corrections.some(({ rows = [] }) => rows.some(({ row }) => row >= top && row <= bottom));
  }

  private readAll(): void {
    this.view = null;
    this.styles.clear();
    const { tables, sheets } = readTables({ grids: [this.own] }, this.vocabulary, this.corrections, this.forms);
    this.tables = tables.map((table) => ({ ...table, records: [...table.records] }));
    this.read = { tables: this.tables, sheets };
  }

  /** Puts the cells of an edit in the grid. Returns the area without rows that neither the sheet nor the edit has. */
  private put({ area, rows, styles }: GridEdit): Area {
    const bottom = Math.min(area.bottom, Math.max(this.own.rows.length, area.top + rows.length) - 1);
    this.own.styles = styles;
    for (let row = area.top; row <= bottom; row++)
      this.own.rows[row] = withCells(this.own.rows[row], rows[row - area.top], area);
    return { ...area, bottom };
  }
}

/** Whether an edit leaves a sheet whose texts all stand as they are meant, so that its cells can be read one by one. */
const isReadAsItStands = ({ styles }: Grid, { rows }: GridEdit, isMended: boolean): boolean =>
  !isMended &&
  rows.every(
    (row) =>
      row?.values.every(
        (value, column) => typeof value !== 'string' || standsAsMeant(value, styles[row.styles[column] ?? 0]?.font),
      ) ?? true,
  );

const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

const NO_CELLS: GridRow = { values: [], styles: [] };

/** A row with the cells of some columns taken from another. */
function withCells(row: GridRow = NO_CELLS, edited: GridRow = NO_CELLS, { left, right }: Area): GridRow {
  const splice = <T>(own: readonly (T | undefined)[], other: readonly (T | undefined)[]): (T | undefined)[] => {
    const cells = [...own];
    for (let column = left; column <= right && column < Math.max(own.length, other.length); column++)
      cells[column] = other[column];
    return cells;
  };
  const formulas = splice(row.formulas ?? [], edited.formulas ?? []);
  return {
    values: splice(row.values, edited.values),
    styles: splice(row.styles, edited.styles),
    ...(formulas.some((formula) => formula !== undefined) ? { formulas } : {}),
  };
}
