import type { Area } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';

/** A worksheet as the workbook lists it, before any cell is read. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid['visibility'];
}

/** What the workbook says of itself. */
export interface Outline {
  readonly name: string;
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly activeSheet: string;
  /** Defined names of the whole workbook; `reference` without `=`. */
  readonly names: readonly { readonly name: string; readonly reference: string; readonly comment: string }[];
  /** Nobody may add or remove sheets. */
  readonly isStructureProtected: boolean;
}

/** One round trip. Chart sheets are not among the worksheets. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  const active = sheets.getActiveWorksheet();
  const { names, protection } = workbook;
  workbook.load('name');
  sheets.load('items/id, items/name, items/visibility');
  active.load('id');
  names.load('items/name, items/formula, items/comment');
  protection.load('protected');
  await context.sync();
  return {
    name: workbook.name,
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilityOf(visibility) })),
    activeSheet: active.id,
    names: names.items.map(({ name, formula, comment }) => ({
      name,
      reference: String(formula).replace(/^=/, ''),
      comment,
    })),
    isStructureProtected: protection.protected,
  };
}

const visibilityOf = (visibility: string): Grid['visibility'] =>
  visibility === 'Hidden' ? 'hidden' : visibility === 'VeryHidden' ? 'very-hidden' : 'visible';

/** The extent of a sheet's content. */
export interface SheetExtent {
  /** Cells from the first to the last value; null on an empty sheet. */
  readonly used: Area | null;
  readonly isProtected: boolean;
  /** False when no row (column) of the used area is hidden: then nobody needs to ask for each. */
  readonly mayHideRows: boolean;
  readonly mayHideColumns: boolean;
  /** The font when all cells have the same. */
  readonly font: string | undefined;
}

/** Extents of sheets in one round trip. */
export async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<readonly SheetExtent[]> {
  const asked = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount, rowHidden, columnHidden, format/font/name');
    const { protection } = sheet;
    protection.load('protected');
    return { used, protection };
  });
  await context.sync();
  return asked.map(({ used, protection }): SheetExtent => {
    const isProtected = protection.protected;
    if (used.isNullObject)
      return { used: null, isProtected, mayHideRows: false, mayHideColumns: false, font: undefined };
    return {
      used: areaOf(used),
      isProtected,
      mayHideRows: used.rowHidden !== false,
      mayHideColumns: used.columnHidden !== false,
      font: used.format.font.name || undefined,
    };
  });
}

/** Area of a range whose four numbers are loaded. */
export const areaOf = (range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

/** The range of an area. */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
