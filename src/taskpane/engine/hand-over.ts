import type { WorkbookMarks } from '../../marks/marks';
import type { Language } from '../../i18n/message';
import type { Grid, GridRow } from '../../sheet/grid';
import type { EngineClient } from './client';
import { pause } from './pause';

/** Cells that are copied to the engine at a time: some milliseconds of the page's thread. */
const CELLS_AT_ONCE = 15_000;
/** Rows of marks that come back at a time. */
const ROWS_AT_ONCE = 1_000;

/** Hands a workbook to the engine in slices, so that the page stays alive. Progress counts rows. */
export async function handOver(
  engine: EngineClient,
  grids: readonly Grid[],
  options: { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const total = grids.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const outlines = grids.map(({ rows, ...grid }) => ({ grid, rowCount: rows.length }));
  await engine.ask('begin', { grids: outlines });
  for (const [index, { rows }] of grids.entries()) {
    for (const [from, slice] of slicesOf(rows)) {
      options.signal?.throwIfAborted();
      await engine.ask('rows', { grid: index, from, rows: slice });
      done += slice.length;
      options.onProgress?.(done, total);
      await pause();
    }
  }
}

/** Rows in runs that hold about {@link CELLS_AT_ONCE} cells, each with its first row. */
export function* slicesOf(
  rows: readonly (GridRow | undefined)[],
): Generator<readonly [number, readonly (GridRow | undefined)[]]> {
  let from = 0;
  let cells = 0;
  for (let row = 0; row < rows.length; row++) {
    cells += 1 + (rows[row]?.values.length ?? 0);
    if (cells < CELLS_AT_ONCE && row < rows.length - 1) continue;
    yield [from, rows.slice(from, row + 1)];
    from = row + 1;
    cells = 0;
  }
}

/** Fetches the marks of the report that the engine holds, in slices. */
export async function fetchMarks(engine: EngineClient, language: Language): Promise<WorkbookMarks> {
  const { marks, tableRows, resultRows } = await engine.ask('marks', { language });
  const rowsOf = async <Row>(table: number | null, count: number): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let from = 0; from < count; from += ROWS_AT_ONCE) {
      const slice = await engine.ask('mark-rows', { table, from, count: ROWS_AT_ONCE });
      for (const row of slice.rows) rows.push(row as Row);
      await pause();
    }
    return rows;
  };
  const tables: WorkbookMarks['tables'][number][] = [];
  for (const [index, table] of marks.tables.entries()) {
    tables.push({ ...table, rows: await rowsOf(index, tableRows[index] ?? 0) });
  }
  return { tables, results: { ...marks.results, rows: await rowsOf(null, resultRows) } };
}
