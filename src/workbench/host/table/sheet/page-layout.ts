import { invalidArgument } from '../../fault';
import type { PageLayout } from '../../model/sheet';
import { isEntireRow } from '../../model/area';
import { typeTable, type HostObject, type Property, type TypeTable } from '../../protocol/type-table';
import { areaOfArgument } from '../range/navigation';
import { assertSheetAlive, rangeOrNull, type SheetReference } from '../references';

const field = <Key extends keyof PageLayout>(
  key: Key,
  isValid: (value: unknown) => boolean,
): Property<SheetReference> => ({
  get: ({ sheet }) => sheet.pageLayout[key],
  set: ({ sheet }: SheetReference, value: PageLayout[Key]) => {
    if (!isValid(value)) throw invalidArgument();
    sheet.pageLayout = { ...sheet.pageLayout, [key]: value };
  },
});
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** How a sheet is printed, as far as it is kept: nothing is printed. */
export const PAGE_LAYOUT_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  PageLayout: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    properties: {
      Orientation: field('orientation', (value) => value === 'Portrait' || value === 'Landscape'),
      PaperSize: field('paperSize', isText),
      Zoom: field('zoom', isObject),
    },
    methods: {
      SetPrintTitleRows: ({ workbook, sheet }: SheetReference, rows: HostObject | string) => {
        const area = areaOfArgument({ sheet }, rows);
        if (!isEntireRow(area)) throw invalidArgument();
        sheet.pageLayout = { ...sheet.pageLayout, titleRows: area };
        workbook.tell({ kind: 'drawing', sheet, origin: 'add-in' });
      },
      GetPrintTitleRowsOrNullObject: (reference: SheetReference) =>
        rangeOrNull(reference, reference.sheet.pageLayout.titleRows),
    },
  }),
};
