import { invalidArgument } from '../../fault';
import { assertAllowed } from '../../model/protection';
import type { ChartModel, ChartSeriesModel, SheetModel } from '../../model/sheet';
import { hostObject, isHostObject, typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';
import { areaOfArgument } from '../range/navigation';
import { areaIn, assertSheetAlive, type CellsReference, type SheetReference } from '../references';

/** Forms that are kept; others are not simulated. https://learn.microsoft.com/javascript/api/excel/excel.charttype */
const TYPES: readonly string[] = ['BarStacked', 'BarClustered', 'ColumnStacked', 'ColumnClustered'];

interface ChartReference extends SheetReference {
  readonly chart: ChartModel;
}
interface SeriesReference extends ChartReference {
  readonly series: ChartSeriesModel;
}

const tell = ({ workbook, sheet }: SheetReference): void => workbook.tell({ kind: 'drawing', sheet, origin: 'add-in' });

function cellsOf(argument: HostObject): { readonly sheet: SheetModel; readonly area: ReturnType<typeof areaIn> } {
  if (!isHostObject(argument) || argument.type !== 'Range') throw invalidArgument();
  const cells = argument.model as CellsReference;
  return { sheet: cells.sheet, area: areaIn(cells) };
}

/** A chart of one series from its source; further series are added. Kept and told, not drawn. */
function addChart(reference: SheetReference, type: string, source: HostObject): HostObject {
  const { sheet } = reference;
  if (!TYPES.includes(type)) throw invalidArgument();
  assertAllowed(sheet, 'allowEditObjects');
  const first: ChartSeriesModel = { name: '', values: cellsOf(source), categories: null, color: null };
  const chart: ChartModel = { type, title: '', over: null, series: [first] };
  sheet.charts = [...sheet.charts, chart];
  tell(reference);
  return hostObject('Chart', { ...reference, chart } satisfies ChartReference);
}

const seriesObject = (reference: ChartReference, series: ChartSeriesModel): HostObject =>
  hostObject('ChartSeries', { ...reference, series } satisfies SeriesReference);

/** Charts of a sheet, as far as making them: title, place, series with names, values, categories and colours. */
export const CHART_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  ChartCollection: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
    methods: { Add: addChart },
  }),
  Chart: typeTable<ChartReference>({
    assertAlive: assertSheetAlive,
    methods: {
      SetPosition: (reference: ChartReference, first: HostObject | string, last: HostObject | string | null) => {
        const from = areaOfArgument(reference, first);
        const to = last === null ? from : areaOfArgument(reference, last);
        reference.chart.over = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
        tell(reference);
      },
    },
    navigation: {
      Title: (reference) => hostObject('ChartTitle', reference),
      Series: (reference) => hostObject('ChartSeriesCollection', reference),
    },
  }),
  ChartTitle: typeTable<ChartReference>({
    assertAlive: assertSheetAlive,
    properties: {
      Text: {
        get: ({ chart }) => chart.title,
        set: (reference: ChartReference, text: string) => {
          reference.chart.title = text;
          tell(reference);
        },
      },
    },
  }),
  ChartSeriesCollection: typeTable<ChartReference>({
    assertAlive: assertSheetAlive,
    methods: {
      Add: (reference: ChartReference, name: string | null) => {
        const series: ChartSeriesModel = { name: name ?? '', values: null, categories: null, color: null };
        reference.chart.series.push(series);
        tell(reference);
        return seriesObject(reference, series);
      },
      GetItemAt: (reference: ChartReference, index: number) => {
        const series = reference.chart.series[index];
        if (!series) throw invalidArgument();
        return seriesObject(reference, series);
      },
    },
  }),
  ChartSeries: typeTable<SeriesReference>({
    assertAlive: assertSheetAlive,
    properties: {
      Name: {
        get: ({ series }) => series.name,
        set: (reference: SeriesReference, name: string) => {
          reference.series.name = name;
          tell(reference);
        },
      },
    },
    methods: {
      SetValues: ({ series }: SeriesReference, source: HostObject) => void (series.values = cellsOf(source)),
      SetXAxisValues: ({ series }: SeriesReference, source: HostObject) => void (series.categories = cellsOf(source)),
    },
    navigation: { Format: (reference) => hostObject('ChartSeriesFormat', reference) },
  }),
  ChartSeriesFormat: typeTable<SeriesReference>({
    assertAlive: assertSheetAlive,
    navigation: { Fill: (reference) => hostObject('ChartFill', reference) },
  }),
  ChartFill: typeTable<SeriesReference>({
    assertAlive: assertSheetAlive,
    methods: { SetSolidColor: ({ series }: SeriesReference, color: string) => void (series.color = color) },
  }),
};
