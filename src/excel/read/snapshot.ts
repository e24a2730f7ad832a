import { isOwnName, ownAreas } from '../../marks/own-names';
import { areaAddress, type Area } from '../../sheet/address';
import type { Grid, GridRow } from '../../sheet/grid';
import { problemOf, throwIfStopped } from '../faults';
import { excelMessages } from '../messages';
import { HostFault, type Progress, type WorkbookSnapshot } from '../workbook-host';
import { packAreas, type Piece } from './blocks';
import { readCells } from './cells';
import { countsFrom1904 } from './date-system';
import { readFrames } from './frames';
import { gridRows, StyleIndex } from './grid-rows';
import { readExtents, readOutline } from './outline';

/** Cells beyond which a sheet is not read: Excel itself hands over 5,000,000 at most. */
const MAX_CELLS = 5_000_000;

/**
 * Reads the whole workbook: three round trips, one more for each block of cells, and one where cells hold dates.
 *
 * One thing that a file tells is not to be had: fonts of single cells (a call per cell would not end on a large sheet), only those that
 * a sheet or column has throughout.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  options: { readonly onProgress?: Progress; readonly signal?: AbortSignal } = {},
): Promise<WorkbookSnapshot> {
  const outline = await readOutline(context);
  throwIfStopped(options.signal);
  const extents = await readExtents(context, outline.sheets);
  throwIfStopped(options.signal);
  const pieces = extents.flatMap(({ used }, sheet): Piece[] =>
    used ? [{ sheet, area: readable(used, outline.sheets[sheet]?.name ?? '') }] : [],
  );
  const frames = await readFrames(context, outline.sheets, extents);
  const building = outline.sheets.map((_, index) => {
    const font = extents[index]?.font;
    return {
      rows: [] as (GridRow | undefined)[],
      styles: new StyleIndex([{ format: 'General', ...(font === undefined ? {} : { font }) }]),
      font,
    };
  });
  await readCells(context, {
    sheets: outline.sheets.map(({ id }) => id),
    requests: packAreas(pieces),
    take: (piece, tables) => {
      const target = building[piece.sheet];
      if (!target) return;
      const fontOf = (column: number) => target.font ?? frames[piece.sheet]?.columnFonts.get(column);
      for (const [row, cells] of gridRows(piece.area, tables, target.styles, fontOf)) target.rows[row] = cells;
    },
    ...options,
  });
  const date1904 = await countsFrom1904(
    context,
    outline.sheets.map(({ id }, index) => ({
      id,
      rows: building[index]?.rows ?? [],
      styles: building[index]?.styles.styles ?? [],
    })),
  );
  const own = ownAreas(outline.names);
  return {
    name: outline.name,
    activeSheet: outline.activeSheet,
    hasMarks: outline.names.some(({ name }) => isOwnName(name)),
    sheets: outline.sheets.map(({ id, name, visibility }, index) => {
      const { merges = [], hiddenRows = [], hiddenColumns = [] } = frames[index] ?? {};
      const grid: Grid = {
        sheet: name,
        visibility,
        isProtected: extents[index]?.isProtected ?? false,
        rows: building[index]?.rows ?? [],
        styles: building[index]?.styles.styles ?? [],
        merges,
        hiddenRows,
        hiddenColumns,
        date1904,
        ownMarks: own.get(name) ?? [],
      };
      return { id, grid };
    }),
  };
}

function readable(used: Area, sheet: string): Area {
  if ((used.bottom - used.top + 1) * (used.right - used.left + 1) <= MAX_CELLS) return used;
  const area = areaAddress(used);
  throw new HostFault(
    problemOf(
      'sheet-too-large',
      excelMessages.say('sheet-too-large', { sheet, area }),
      excelMessages.say('sheet-too-large-next'),
      sheet,
    ),
  );
}
