import { invalidArgument } from '../../fault';
import { recalculateAll } from '../../model/recalculate';
import type { WorkbookModel } from '../../model/workbook';
import { hostObject, typeTable, type TypeTable } from '../../protocol/type-table';

const MODES: readonly WorkbookModel['calculationMode'][] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
/** Nothing is drawn or calculated between the actions of one request, so there is nothing to suspend. */
const nothing = (): void => undefined;

/** The application: calculation, and how the machine writes numbers and dates. */
export const APPLICATION_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  Application: typeTable<WorkbookModel>({
    properties: {
      CalculationMode: {
        get: ({ calculationMode }) => calculationMode,
        set: (workbook: WorkbookModel, wanted: string) => {
          const mode = MODES.find((known) => known === wanted);
          if (!mode) throw invalidArgument();
          workbook.calculationMode = mode;
        },
      },
      CalculationState: { get: () => 'Done' },
      DecimalSeparator: { get: ({ culture }) => culture.decimal },
      ThousandsSeparator: { get: ({ culture }) => culture.group },
      UseSystemSeparators: { get: () => true },
    },
    navigation: { CultureInfo: (workbook) => hostObject('CultureInfo', workbook) },
    methods: {
      Calculate: (workbook: WorkbookModel) => recalculateAll(workbook, 'add-in'),
      SuspendScreenUpdatingUntilNextSync: nothing,
      SuspendApiCalculationUntilNextSync: nothing,
    },
  }),
  CultureInfo: typeTable<WorkbookModel>({
    properties: { Name: { get: ({ culture }) => culture.name } },
    navigation: {
      NumberFormat: (workbook) => hostObject('NumberFormatInfo', workbook),
      DatetimeFormat: (workbook) => hostObject('DatetimeFormatInfo', workbook),
    },
  }),
  NumberFormatInfo: typeTable<WorkbookModel>({
    properties: {
      NumberDecimalSeparator: { get: ({ culture }) => culture.decimal },
      NumberGroupSeparator: { get: ({ culture }) => culture.group },
    },
  }),
  DatetimeFormatInfo: typeTable<WorkbookModel>({
    properties: {
      DateSeparator: { get: () => '/' },
      ShortDatePattern: { get: ({ culture }) => (culture.dayFirst ? 'dd/MM/yyyy' : 'M/d/yyyy') },
      TimeSeparator: { get: () => ':' },
    },
  }),
  Runtime: typeTable<WorkbookModel>({
    properties: {
      EnableEvents: {
        get: ({ areEventsEnabled }) => areEventsEnabled,
        set: (workbook: WorkbookModel, isOn: boolean) => {
          workbook.areEventsEnabled = isOn;
        },
      },
    },
  }),
};
