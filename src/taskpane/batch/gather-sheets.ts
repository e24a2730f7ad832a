import type { NewSheet } from '../../summary/page/sheet-model';
import type { SheetOutline } from '../engine/batch/batch-types';
import { pause } from '../engine/pause';

/** Rows of a made sheet that come to the page at a time. */
const ROWS_AT_ONCE = 500;

/** Made sheets with their rows, which come from the engine in slices so that the page never stands still. */
export async function gatherSheets(
  outlines: readonly SheetOutline[],
  rowsOf: (slice: { sheet: number; from: number; count: number }) => Promise<{ readonly rows: NewSheet['rows'] }>,
): Promise<readonly NewSheet[]> {
  const sheets: NewSheet[] = [];
  for (const [sheet, { sheet: outline, rowCount }] of outlines.entries()) {
    const rows: NewSheet['rows'][number][] = [];
    for (let from = 0; from < rowCount; from += ROWS_AT_ONCE) {
      rows.push(...(await rowsOf({ sheet, from, count: ROWS_AT_ONCE })).rows);
      await pause();
    }
    sheets.push({ ...outline, rows });
  }
  return sheets;
}
