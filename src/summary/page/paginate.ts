import type { RowIndex } from '../../sheet/address';

/** Points of a page of A4 in landscape between the margins of the sheets that we make (210 mm less 2 x 0.6 inches, 297 mm less 1 inch). */
const PAGE_HEIGHT = 508;
const PAGE_WIDTH = 769;
/** Points of a character of column width where Times New Roman 12 is the workbook's font: 8 pixels. */
const CHARACTER = 6;
/** Other printers and fonts measure a little differently: this much of a page is left over. */
const SPARE = 0.05;
/** Points of a row without a height of its own. */
const DEFAULT_HEIGHT = 18;
/** Breaks that we set in a sheet at most; Excel takes 1,026. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d */
export const MOST_BREAKS = 1000;

/** A sheet as it is to be cut into pages. */
export interface Unpaged {
  /** Characters by column. */
  readonly widths: readonly number[];
  /** Rows of the sheet, from the top. */
  readonly count: number;
  readonly heightOf: (row: RowIndex) => number | undefined;
  /** First and last row that every page repeats, 0-based. */
  readonly repeated: readonly [RowIndex, RowIndex];
  /** Rows that must not be the last of a page: they belong to what follows. */
  readonly keptWithNext: ReadonlySet<RowIndex>;
}

/** How a sheet is printed: smaller by so many percent, a new page at each of these rows. */
export interface Paged {
  readonly scale: number;
  readonly pageBreaks: readonly RowIndex[];
}

/**
 * Cuts a sheet into pages of its own, so that no heading stands alone at the foot of one and no signatures stand alone on the last; null
 * where it is one page, or more than Excel takes breaks for.
 */
export function paginate({ widths, count, heightOf, repeated, keptWithNext }: Unpaged): Paged | null {
  const width = widths.reduce((sum, one) => sum + one, 0) * CHARACTER;
  const scale = Math.max(10, Math.min(100, Math.floor((100 * (1 - SPARE / 2) * PAGE_WIDTH) / width)));
  const page = (PAGE_HEIGHT * (1 - SPARE) * 100) / scale;
  const height = (row: RowIndex): number => heightOf(row) ?? DEFAULT_HEIGHT;
  const [top, bottom] = repeated;
  let title = 0;
  for (let row = top; row <= bottom; row++) title += height(row);
  const pageBreaks: RowIndex[] = [];
  let used = 0;
  let isFirst = true;
  for (let row = 0; row < count;) {
    let next = row + 1;
    let block = height(row);
    while (keptWithNext.has(next - 1) && next < count) block += height(next++);
    if (used + block > page && !isFirst) {
      pageBreaks.push(row);
      used = title;
    }
    used += block;
    isFirst = false;
    row = next;
  }
  return pageBreaks.length === 0 || pageBreaks.length > MOST_BREAKS ? null : { scale, pageBreaks };
}
