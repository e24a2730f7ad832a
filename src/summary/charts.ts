import { areaAddress, type RowIndex } from '../sheet/address';
import { sayer, type SummaryContext } from './frame';
import type { NewChart, NewSheet } from './page/sheet-model';

/** Lines of a table that a chart is drawn of, 0-based rows, both ends included. */
export interface ChartedLines {
  readonly title: string;
  readonly first: RowIndex;
  readonly last: RowIndex;
}

/** Columns of a table that a chart shows, 0-based. */
interface ChartColumns {
  readonly category: number;
  readonly series: readonly { readonly name: string; readonly column: number; readonly color: string }[];
}

const GREEN = '2E7D32';
const RED = 'C62828';
const AMBER = 'E0A100';
const BLUE = '1565C0';

export const unitColumns = (context: SummaryContext): ChartColumns => {
  const say = sayer(context);
  return {
    category: 1,
    series: [
      { name: say('eligible'), column: 4, color: GREEN },
      { name: say('ineligible'), column: 5, color: RED },
      { name: say('incomplete'), column: 6, color: AMBER },
      { name: say('review'), column: 7, color: BLUE },
    ],
  };
};

export const criterionColumns = (context: SummaryContext): ChartColumns => {
  const say = sayer(context);
  return {
    category: 1,
    series: [
      { name: say('failed'), column: 3, color: RED },
      { name: say('unknown'), column: 4, color: AMBER },
      { name: say('for-review'), column: 5, color: BLUE },
    ],
  };
};

export const scoreColumns = (context: SummaryContext): ChartColumns => ({
  category: 1,
  series: [{ name: sayer(context)('total-score'), column: 3, color: BLUE }],
});

/** A chart still without its place on a sheet. */
export type Unplaced = Omit<NewChart, 'over'> & { readonly bars: number };

/** Bars that a page shows with room for each name. */
const MOST_BARS = 24;

/** Charts of some lines of a table: one, or as many as give each bar its room. */
export function chartsOf(
  of: string,
  { title, first, last }: ChartedLines,
  columns: ChartColumns,
  context: SummaryContext,
): Unplaced[] {
  const bars = last - first + 1;
  const parts = Math.max(1, Math.ceil(bars / MOST_BARS));
  const each = Math.ceil(bars / parts);
  return Array.from({ length: parts }, (_, at): Unplaced => {
    const [top, bottom] = [first + at * each, Math.min(last, first + (at + 1) * each - 1)];
    const area = (column: number): string => areaAddress({ top, left: column, bottom, right: column });
    return {
      title: parts === 1 ? title : sayer(context)('chart-part', { title, part: at + 1, parts }),
      form: 'bars',
      isStacked: true,
      of,
      categories: area(columns.category),
      series: columns.series.map(({ name, column, color }) => ({ name, values: area(column), color })),
      bars: bottom - top + 1,
    };
  });
}

const CHART_WIDTH = 9;
/** Rows that a chart takes besides its bars, and for each bar. */
const FRAME_ROWS = 8;
const ROWS_PER_BAR = 2;
/** Rows of a landscape page. */
const PAGE_ROWS = 26;

/** A sheet of charts, each on a printed page of its own. */
export function chartsSheet(charts: readonly Unplaced[], context: SummaryContext): NewSheet {
  const breaks: number[] = [];
  let top = 0;
  const placed = charts.map(({ bars, ...chart }): NewChart => {
    if (top > 0) breaks.push(top);
    // The row of the break stays free, or the frame would show at the foot of the page before.
    const over = {
      top: top + 1,
      left: 0,
      bottom: top + Math.min(PAGE_ROWS, FRAME_ROWS + ROWS_PER_BAR * bars) - 1,
      right: CHART_WIDTH,
    };
    top = over.bottom + 2;
    return { ...chart, over };
  });
  return {
    name: sayer(context)('charts-sheet'),
    id: 'charts',
    rows: [],
    widths: Array.from({ length: CHART_WIDTH + 1 }, () => 12),
    landscape: true,
    pageBreaks: breaks,
    charts: placed,
  };
}
