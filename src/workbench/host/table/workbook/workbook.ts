import { itemNotFound } from '../../fault';
import { addSheet } from '../../model/sheets';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { hostObject, typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';
import { rangeAreasOf, rangeOf, sheetObject } from '../references';

const findSheet = (workbook: WorkbookModel, key: string): HostObject | null => {
  const sheet = workbook.findSheet(key);
  return sheet ? sheetObject(workbook, sheet) : null;
};
function getSheet(workbook: WorkbookModel, key: string): HostObject {
  const found = findSheet(workbook, key);
  if (!found) throw itemNotFound();
  return found;
}
const sheetsOf = ({ sheets }: WorkbookModel, visibleOnly: boolean | null): readonly SheetModel[] =>
  visibleOnly ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;

function firstOf(workbook: WorkbookModel, [sheet]: readonly SheetModel[]): HostObject {
  if (!sheet) throw itemNotFound();
  return sheetObject(workbook, sheet);
}

const selected = (workbook: WorkbookModel) => ({
  at: { workbook, sheet: workbook.activeSheet },
  areas: workbook.selectedAreas,
});

/** The workbook and its worksheets. */
export const WORKBOOK_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  Workbook: typeTable<WorkbookModel>({
    properties: {
      Name: { get: ({ name }) => name },
      ReadOnly: { get: () => false },
    },
    navigation: {
      Worksheets: (workbook) => hostObject('WorksheetCollection', workbook),
      Application: (workbook) => hostObject('Application', workbook),
      Names: (workbook) => hostObject('NamedItemCollection', { workbook, scope: null }),
      Settings: (workbook) => hostObject('SettingCollection', workbook),
      Properties: (workbook) => hostObject('DocumentProperties', workbook),
      Protection: (workbook) => hostObject('WorkbookProtection', workbook),
      _Runtime: (workbook) => hostObject('Runtime', workbook),
    },
    methods: {
      GetSelectedRange: (workbook: WorkbookModel) => {
        const { at, areas } = selected(workbook);
        const [area] = areas;
        if (!area) throw itemNotFound();
        return rangeOf(at, area);
      },
      GetSelectedRanges: (workbook: WorkbookModel) => {
        const { at, areas } = selected(workbook);
        return rangeAreasOf(at, areas);
      },
      GetActiveCell: (workbook: WorkbookModel) => {
        const { at, areas } = selected(workbook);
        const [{ top, left } = { top: 0, left: 0 }] = areas;
        return rangeOf(at, { top, left, bottom: top, right: left });
      },
    },
  }),
  WorksheetCollection: typeTable<WorkbookModel>({
    items: (workbook) => workbook.sheets.map((sheet) => sheetObject(workbook, sheet)),
    item: getSheet,
    methods: {
      Add: (workbook: WorkbookModel, name: string | null) =>
        sheetObject(workbook, addSheet(workbook, name ?? null, 'add-in')),
      GetActiveWorksheet: (workbook: WorkbookModel) => sheetObject(workbook, workbook.activeSheet),
      GetCount: (workbook: WorkbookModel, visibleOnly: boolean | null) => sheetsOf(workbook, visibleOnly).length,
      GetFirst: (workbook: WorkbookModel, visibleOnly: boolean | null) =>
        firstOf(workbook, sheetsOf(workbook, visibleOnly)),
      GetLast: (workbook: WorkbookModel, visibleOnly: boolean | null) =>
        firstOf(workbook, sheetsOf(workbook, visibleOnly).slice(-1)),
      GetItemOrNullObject: findSheet,
    },
  }),
};
