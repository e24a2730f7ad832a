import type { RowIndex } from '../sheet/address';
import { STATUS_HEADER, type TableMarks } from './marks';

/** Points that a line of text takes, about. */
const LINE_HEIGHT = 15;
/** Lines that a row without a stated height may grow to before the column should be wider instead. */
const GROWING_LINES = 3;
/** Points of a line in the sizes that offices print, and the greatest height of a row. */
const SHOWN_LINE = 17;
const MOST_HEIGHT = 409;
const MIN_EXPLANATION = 36;
const MAX_EXPLANATION = 90;

/** Width in characters that shows the status texts of a table without a break. */
export function statusWidth({ rows }: TableMarks): number {
  const longest = rows.reduce((most, { status }) => Math.max(most, status.length), STATUS_HEADER.length);
  return Math.min(30, longest + 4);
}

/** Width up to which a text had better stand in one line: not every program lets rows grow when it opens a file. */
const ONE_LINE = 60;

const linesOf = (height: number): number => Math.max(1, Math.floor(height / LINE_HEIGHT));

/** Width that a text needs to be shown in some lines; breaks between words leave a part of each line empty. */
const widthFor = (text: string, lines: number): number => Math.ceil((text.length * 1.15) / lines);

/**
 * Width in characters that shows the explanations of a table: rows keep the height that they have, so in low rows a long text needs a
 * wide column.
 * @param heightOf height of a row in points where one is stated; undefined when the row grows with its text.
 */
export function explanationWidth({ rows }: TableMarks, heightOf: (row: RowIndex) => number | undefined): number {
  const needed = rows.reduce((most, { row, explanation }) => {
    const height = heightOf(row);
    const width =
      height === undefined
        ? Math.max(Math.min(ONE_LINE, widthFor(explanation, 1)), widthFor(explanation, GROWING_LINES))
        : widthFor(explanation, linesOf(height));
    return Math.max(most, width);
  }, MIN_EXPLANATION);
  return Math.min(MAX_EXPLANATION, needed);
}

/** Points that a text needs when it is broken into lines of a width. */
export const wrappedHeight = (text: string, width: number): number =>
  Math.min(MOST_HEIGHT, Math.ceil((text.length * 1.15) / width) * SHOWN_LINE);

/** Whether a text broken into lines is shown whole in its row; otherwise it had better run on to the right in one line. */
export const fitsWrapped = (text: string, width: number, height: number | undefined): boolean =>
  height === undefined || widthFor(text, linesOf(height)) <= width;

/** Points of a line for each point of the font, and what Excel leaves unused of a row at most, in lines. */
const LINE_SHARE = 1.3;
const SLACK = 0.1;
/** Size of the font in which column widths are counted. */
const COUNTED_SIZE = 11;

/** How explanations are shown in rows that must not grow. */
export interface ShownExplanations {
  /** Characters. */
  readonly width: number;
  /** Rows whose text is broken into lines; in others it runs on to the right in one line. */
  readonly wrapped: readonly RowIndex[];
}

/**
 * Shows explanations in rows as high as they are now: a text is broken into lines only where all of it then stands in its row, so that no
 * row grows. The column is as wide as these rows need; for texts that would need more than its greatest width it is no wider than for reading.
 * @param heightOf height of a row in points; undefined where it is not known, which counts as one line.
 * @param size of the font of the explanations in points.
 */
export function shownExplanations(
  { rows }: TableMarks,
  heightOf: (row: RowIndex) => number | undefined,
  size: number,
): ShownExplanations {
  const needs = rows.map(({ row, explanation }) => {
    const lines = Math.max(1, Math.floor((heightOf(row) ?? 0) / (size * LINE_SHARE) + SLACK));
    return { row, lines, width: Math.ceil((widthFor(explanation, lines) * size) / COUNTED_SIZE) };
  });
  const width = needs.reduce(
    (most, need) => Math.max(most, need.width <= MAX_EXPLANATION ? need.width : ONE_LINE),
    MIN_EXPLANATION,
  );
  return { width, wrapped: needs.filter((need) => need.lines > 1 && need.width <= width).map(({ row }) => row) };
}
