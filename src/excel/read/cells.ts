import { hasCode, throwIfStopped } from '../faults';
import type { Progress } from '../workbook-host';
import { halve, type Piece } from './blocks';
import type { CellTables } from './grid-rows';
import { rangeOf } from './outline';

interface ReadCells {
  /** Ids of the sheets that pieces name by index. */
  readonly sheets: readonly string[];
  readonly requests: readonly (readonly Piece[])[];
  /** Takes over what Excel said of a piece. */
  readonly take: (piece: Piece, tables: CellTables) => void;
  readonly onProgress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads cells, a round trip per request. A request whose answer is too large for Excel is asked again in halves.
 */
export async function readCells(
  context: Excel.RequestContext,
  { sheets, requests, take, onProgress, signal }: ReadCells,
): Promise<void> {
  const waiting: (readonly Piece[])[] = [...requests];
  let done = 0;
  onProgress?.(done, waiting.length);
  while (waiting.length > 0) {
    throwIfStopped(signal);
    const pieces = waiting.shift() ?? [];
    const asked = pieces.map((piece) => {
      const sheet = context.workbook.worksheets.getItem(sheets[piece.sheet] ?? '');
      const range = rangeOf(sheet, piece.area);
      range.load('values, formulas, numberFormat');
      return { piece, range };
    });
    try {
      // Blocks exist because one request may not hold them all: their number follows from the size alone.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      const halves = hasCode(error, 'ResponsePayloadSizeLimitExceeded') ? halve(pieces) : null;
      if (!halves) throw error;
      waiting.unshift(...halves);
      continue;
    }
    for (const { piece, range } of asked)
      take(piece, { values: range.values, formulas: range.formulas, formats: range.numberFormat });
    onProgress?.(++done, done + waiting.length);
  }
}
