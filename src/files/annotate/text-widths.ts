import { STATUS_HEADER, type TableMarks } from '../../marks/marks';
import type { RowIndex } from '../../sheet/address';
import type { RowShape } from './sheet-cells';

/** Points that a line of text takes, about. */
const LINE_HEIGHT = 15;
/** Lines that a row without a stated height may grow to before the column should be wider instead. */
const GROWING_LINES = 3;
const MIN_EXPLANATION = 36;
const MAX_EXPLANATION = 90;

/** Width in characters that shows the status texts of a table without a break. */
export function statusWidth({ rows }: TableMarks): number {
  const longest = rows.reduce((most, { status }) => Math.max(most, status.length), STATUS_HEADER.length);
  return Math.min(30, longest + 4);
}

/**
 * Width in characters that shows the explanations of a table: rows keep the height that they have, so in low rows a long text needs a
 * wide column.
 */
export function explanationWidth({ rows }: TableMarks, shapes: ReadonlyMap<RowIndex, RowShape>): number {
  const needed = rows.reduce((most, { row, explanation }) => {
    const height = shapes.get(row)?.height;
    const lines = height === undefined ? GROWING_LINES : Math.max(1, Math.floor(height / LINE_HEIGHT));
    return Math.max(most, Math.ceil((explanation.length * 1.15) / lines));
  }, MIN_EXPLANATION);
  return Math.min(MAX_EXPLANATION, needed);
}
