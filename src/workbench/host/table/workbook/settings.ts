import { itemNotFound } from '../../fault';
import type { WorkbookModel } from '../../model/workbook';
import { hostObject, typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';

interface Setting {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const find = (workbook: WorkbookModel, key: string): HostObject | null =>
  workbook.settings.has(key) ? hostObject('Setting', { workbook, key } satisfies Setting) : null;

function get(workbook: WorkbookModel, key: string): HostObject {
  const found = find(workbook, key);
  if (!found) throw itemNotFound();
  return found;
}

/** What add-ins keep in the workbook. Values went through JSON: nothing is shared with the add-in. */
export const SETTING_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  SettingCollection: typeTable<WorkbookModel>({
    items: (workbook) => [...workbook.settings.keys()].map((key) => get(workbook, key)),
    item: get,
    methods: {
      Add: (workbook: WorkbookModel, key: string, value: unknown) => {
        workbook.settings.set(key, value);
        return get(workbook, key);
      },
      GetCount: (workbook: WorkbookModel) => workbook.settings.size,
      GetItemOrNullObject: find,
    },
  }),
  Setting: typeTable<Setting>({
    identity: ['_Id'],
    assertAlive: ({ workbook, key }) => {
      if (!workbook.settings.has(key)) throw itemNotFound();
    },
    properties: {
      _Id: { get: ({ key }) => key },
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ workbook, key }) => workbook.settings.get(key),
        set: ({ workbook, key }: Setting, value: unknown) => void workbook.settings.set(key, value),
      },
    },
    methods: { Delete: ({ workbook, key }: Setting) => void workbook.settings.delete(key) },
  }),
};
