import type { Area } from '../../sheet/address';
import type { Grid, GridRow } from '../../sheet/grid';
import type { AreaSnapshot, SheetId } from '../workbook-host';
import { CELLS_PER_REQUEST, packAreas } from './blocks';
import { readCells } from './cells';
import { gridRows, StyleIndex, type CellTables } from './grid-rows';
import { areaOf, rangeOf } from './outline';

/**
 * Reads an area again. One round trip for an ordinary edit; a large one (a pasted list, a cleared column) is first cut to the cells
 * that hold something, then read in blocks.
 */
export async function readArea(
  context: Excel.RequestContext,
  sheetId: SheetId,
  area: Area,
  known: Grid['styles'],
): Promise<AreaSnapshot> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = rangeOf(sheet, area);
  const isSmall = (area.bottom - area.top + 1) * (area.right - area.left + 1) <= CELLS_PER_REQUEST;
  const { font } = range.format;
  font.load('name');
  const content = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(range);
  content.load('rowIndex, columnIndex, rowCount, columnCount');
  if (isSmall) range.load('values, formulas, numberFormat');
  await context.sync();
  const styles = new StyleIndex(known);
  const rows: GridRow[] = [];
  const take = (piece: Area, tables: CellTables) => {
    for (const [row, cells] of gridRows(piece, tables, styles, () => font.name || known[0]?.font))
      rows[row - area.top] = cells;
  };
  if (isSmall) take(area, { values: range.values, formulas: range.formulas, formats: range.numberFormat });
  else if (!content.isNullObject)
    await readCells(context, {
      sheets: [sheetId],
      requests: packAreas([{ sheet: 0, area: areaOf(content) }]),
      take: (piece, tables) => take(piece.area, tables),
    });
  const empty: GridRow = { values: [], styles: [] };
  const last = isSmall || content.isNullObject ? area.bottom : Math.min(area.bottom, areaOf(content).bottom);
  const count = content.isNullObject && !isSmall ? 0 : last - area.top + 1;
  return {
    sheet: sheetId,
    area,
    rows: Array.from({ length: count }, (_, at) => rows[at] ?? empty),
    styles: styles.styles,
  };
}
