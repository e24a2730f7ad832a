import type { Area, ColumnIndex, RowIndex } from '../../sheet/address';
import { hasCode } from '../faults';
import { areaOf, rangeOf, type SheetEntry, type SheetExtent } from './outline';

/** What surrounds the cells of one sheet. */
interface SheetFrames {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly RowIndex[];
  readonly hiddenColumns: readonly ColumnIndex[];
  /** Font of a column where all its cells have the same. */
  readonly columnFonts: ReadonlyMap<ColumnIndex, string>;
}

/** Columns whose fonts are asked one by one: office tables have fewer. */
const FONT_COLUMNS = 64;

/**
 * Rows whose merges are asked together after Excel refused to tell all of a sheet: it fails beyond 512 merged areas.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
const MERGE_BAND = 100;

type Filled = SheetExtent & { readonly used: Area };
const isFilled = (extent: SheetExtent | undefined): extent is Filled => Boolean(extent?.used);

/**
 * Merges, hidden rows and columns, fonts of columns: one round trip for all sheets, a second one when a sheet has more merges than
 * Excel tells at once. One entry per sheet.
 */
export async function readFrames(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  extents: readonly SheetExtent[],
): Promise<readonly SheetFrames[]> {
  try {
    return await askFrames(context, sheets, extents, null);
  } catch (error) {
    if (hasCode(error, 'InvalidOperationInCellEditMode', 'ItemNotFound')) throw error;
    return askFrames(context, sheets, extents, MERGE_BAND);
  }
}

async function askFrames(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  extents: readonly SheetExtent[],
  mergeBand: number | null,
): Promise<readonly SheetFrames[]> {
  const asked = sheets.map(({ id }, index) => {
    const extent = extents[index];
    if (!isFilled(extent)) return null;
    const sheet = context.workbook.worksheets.getItem(id);
    const used = rangeOf(sheet, extent.used);
    const merges = bands(extent.used, mergeBand).map((band) => {
      const areas = rangeOf(sheet, band).getMergedAreasOrNullObject();
      areas.areas.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
      return areas;
    });
    return {
      used: extent.used,
      merges,
      rows: extent.mayHideRows ? used.getRowProperties({ rowHidden: true }) : null,
      columns: extent.mayHideColumns ? used.getColumnProperties({ columnHidden: true }) : null,
      fonts: extent.font === undefined ? columnFonts(used, extent.used) : [],
    };
  });
  await context.sync();
  return asked.map((sheet): SheetFrames => {
    if (!sheet) return { merges: [], hiddenRows: [], hiddenColumns: [], columnFonts: new Map() };
    const { used, merges, rows, columns, fonts } = sheet;
    return {
      merges: distinct(merges.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(areaOf)))),
      hiddenRows: (rows?.value ?? []).flatMap(({ rowHidden }, at) => (rowHidden ? [used.top + at] : [])),
      hiddenColumns: (columns?.value ?? []).flatMap(({ columnHidden }, at) => (columnHidden ? [used.left + at] : [])),
      columnFonts: new Map(fonts.flatMap(({ column, font }) => (font.name ? [[column, font.name]] : []))),
    };
  });
}

function columnFonts(range: Excel.Range, { left, right }: Area) {
  const count = Math.min(FONT_COLUMNS, right - left + 1);
  return Array.from({ length: count }, (_, at) => {
    const { font } = range.getColumn(at).format;
    font.load('name');
    return { column: left + at, font };
  });
}

function bands(area: Area, height: number | null): Area[] {
  if (height === null) return [area];
  const count = Math.ceil((area.bottom - area.top + 1) / height);
  return Array.from({ length: count }, (_, at) => {
    const top = area.top + at * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

/** Areas once each, by row and column; a merge over the edge of two bands is told twice. */
function distinct(areas: readonly Area[]): Area[] {
  const byCorner = new Map(areas.map((area) => [`${area.top} ${area.left} ${area.bottom} ${area.right}`, area]));
  return [...byCorner.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
