import { itemNotFound } from '../../fault';
import { protectStructure, unprotectStructure } from '../../model/sheets';
import type { WorkbookModel } from '../../model/workbook';
import { hostObject, typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';

interface CustomProperty {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

function find(workbook: WorkbookModel, wanted: string): HostObject | null {
  const key = [...workbook.customProperties.keys()].find((known) => known.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? null : hostObject('CustomProperty', { workbook, key } satisfies CustomProperty);
}
function get(workbook: WorkbookModel, key: string): HostObject {
  const found = find(workbook, key);
  if (!found) throw itemNotFound();
  return found;
}

/** Protection of the workbook's structure, and custom document properties. */
export const DOCUMENT_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  WorkbookProtection: typeTable<WorkbookModel>({
    properties: { Protected: { get: ({ structureProtection }) => structureProtection !== null } },
    methods: {
      Protect: (workbook: WorkbookModel, password: string | null) => protectStructure(workbook, password ?? null),
      Unprotect: (workbook: WorkbookModel, password: string | null) => unprotectStructure(workbook, password ?? null),
    },
  }),
  DocumentProperties: typeTable<WorkbookModel>({
    navigation: { Custom: (workbook) => hostObject('CustomPropertyCollection', workbook) },
  }),
  CustomPropertyCollection: typeTable<WorkbookModel>({
    items: (workbook) => [...workbook.customProperties.keys()].map((key) => get(workbook, key)),
    item: get,
    methods: {
      Add: (workbook: WorkbookModel, key: string, value: string | number | boolean) => {
        workbook.customProperties.set(key, value);
        return get(workbook, key);
      },
      DeleteAll: (workbook: WorkbookModel) => workbook.customProperties.clear(),
      GetCount: (workbook: WorkbookModel) => workbook.customProperties.size,
      GetItemOrNullObject: find,
    },
  }),
  CustomProperty: typeTable<CustomProperty>({
    identity: ['Key'],
    assertAlive: ({ workbook, key }) => {
      if (!workbook.customProperties.has(key)) throw itemNotFound();
    },
    properties: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ workbook, key }) => workbook.customProperties.get(key),
        set: ({ workbook, key }: CustomProperty, value: string) => void workbook.customProperties.set(key, value),
      },
      Type: {
        get: ({ workbook, key }) =>
          ({ number: 'Number', boolean: 'Boolean' })[typeof workbook.customProperties.get(key) as 'number'] ?? 'String',
      },
    },
    methods: { Delete: ({ workbook, key }: CustomProperty) => void workbook.customProperties.delete(key) },
  }),
};
