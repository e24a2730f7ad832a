import { itemNotFound } from '../../fault';
import { hostObject, typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';
import { assertSheetAlive, type SheetReference } from '../references';

interface CustomProperty extends SheetReference {
  readonly key: string;
}

function find({ workbook, sheet }: SheetReference, wanted: string): HostObject | null {
  const key = [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? null : hostObject('WorksheetCustomProperty', { workbook, sheet, key });
}
function get(reference: SheetReference, key: string): HostObject {
  const found = find(reference, key);
  if (!found) throw itemNotFound();
  return found;
}

/** Custom properties of a worksheet: texts by key, keys compared without case (ExcelApi 1.12). */
export const CUSTOM_PROPERTY_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  WorksheetCustomPropertyCollection: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    items: (reference) => [...reference.sheet.customProperties.keys()].map((key) => get(reference, key)),
    item: get,
    methods: {
      Add: (reference: SheetReference, key: string, value: string) => {
        reference.sheet.customProperties.set(key, String(value));
        return get(reference, key);
      },
      GetCount: ({ sheet }: SheetReference) => sheet.customProperties.size,
      GetItemOrNullObject: find,
    },
  }),
  WorksheetCustomProperty: typeTable<CustomProperty>({
    identity: ['_Id'],
    properties: {
      _Id: { get: ({ key }) => key },
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ sheet, key }) => sheet.customProperties.get(key),
        set: ({ sheet, key }: CustomProperty, value: string) => void sheet.customProperties.set(key, String(value)),
      },
    },
    assertAlive: ({ sheet, key }) => {
      if (!sheet.customProperties.has(key)) throw itemNotFound();
    },
    methods: { Delete: ({ sheet, key }: CustomProperty) => void sheet.customProperties.delete(key) },
  }),
};
