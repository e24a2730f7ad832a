import { invalidArgument } from '../../fault';
import { hostObject, typeTable, type Property, type TypeTable } from '../../protocol/type-table';
import { assertSheetAlive, type SheetReference } from '../references';

/** Signs that a header or footer holds at most. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d */
const MOST_SIGNS = 255;

const text = (part: 'header' | 'footer', place: 'left' | 'center' | 'right'): Property<SheetReference> => ({
  get: ({ sheet }) => sheet.pageLayout[part][place],
  set: ({ sheet }: SheetReference, value: string) => {
    if (typeof value !== 'string' || value.length > MOST_SIGNS) throw invalidArgument();
    sheet.pageLayout = { ...sheet.pageLayout, [part]: { ...sheet.pageLayout[part], [place]: value } };
  },
});

/** Headers and footers that all pages share; those of single pages are not simulated. */
export const HEADER_FOOTER_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  HeaderFooterGroup: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    navigation: { DefaultForAllPages: (reference) => hostObject('HeaderFooter', reference) },
  }),
  HeaderFooter: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    properties: {
      LeftHeader: text('header', 'left'),
      CenterHeader: text('header', 'center'),
      RightHeader: text('header', 'right'),
      LeftFooter: text('footer', 'left'),
      CenterFooter: text('footer', 'center'),
      RightFooter: text('footer', 'right'),
    },
  }),
};
