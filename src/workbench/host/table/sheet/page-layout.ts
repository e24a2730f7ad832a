import { invalidArgument } from '../../fault';
import { PAGE_SIDES, type PageLayout, type PageSide } from '../../model/sheet';
import { isEntireRow } from '../../model/area';
import {
  hostObject,
  typeTable,
  type HostObject,
  type Method,
  type Property,
  type TypeTable,
} from '../../protocol/type-table';
import { areaOfArgument } from '../range/navigation';
import { areaOfAddress, assertSheetAlive, rangeAreasOf, rangeOrNull, type SheetReference } from '../references';
import { HEADER_FOOTER_TABLES } from './headers-footers';
import { PAGE_BREAK_TABLES } from './page-breaks';

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
const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0;

const margin = (side: PageSide): Property<SheetReference> => ({
  get: ({ sheet }) => sheet.pageLayout.margins[side],
  set: ({ sheet }: SheetReference, points: number) => {
    if (!isLength(points)) throw invalidArgument();
    sheet.pageLayout = { ...sheet.pageLayout, margins: { ...sheet.pageLayout.margins, [side]: points } };
  },
});

/** Points of the units in which margins are given. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const methods: Readonly<Record<string, Method<SheetReference>>> = {
  SetPrintMargins: ({ sheet }: SheetReference, unit: string, options: Readonly<Record<string, unknown>>) => {
    const points = UNITS[unit];
    const sides = PAGE_SIDES.filter((side) => options[side] !== undefined);
    if (points === undefined || sides.some((side) => !isLength(options[side]))) throw invalidArgument();
    const margins = Object.fromEntries(sides.map((side) => [side, Number(options[side]) * points]));
    sheet.pageLayout = { ...sheet.pageLayout, margins: { ...sheet.pageLayout.margins, ...margins } };
  },
  SetPrintArea: (reference: SheetReference, area: HostObject | string) => {
    const { sheet } = reference;
    const printArea = typeof area === 'string' ? area.split(',').map(areaOfAddress) : [areaOfArgument(reference, area)];
    sheet.pageLayout = { ...sheet.pageLayout, printArea };
  },
  GetPrintAreaOrNullObject: (reference: SheetReference) => {
    const { printArea } = reference.sheet.pageLayout;
    return printArea && rangeAreasOf(reference, printArea);
  },
  SetPrintTitleRows: ({ workbook, sheet }: SheetReference, rows: HostObject | string) => {
    const area = areaOfArgument({ sheet }, rows);
    if (!isEntireRow(area)) throw invalidArgument();
    sheet.pageLayout = { ...sheet.pageLayout, titleRows: area };
    workbook.tell({ kind: 'drawing', sheet, origin: 'add-in' });
  },
  GetPrintTitleRowsOrNullObject: (reference: SheetReference) =>
    rangeOrNull(reference, reference.sheet.pageLayout.titleRows),
};

/** How a sheet is printed, as far as it is kept: nothing is printed. */
export const PAGE_LAYOUT_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  PageLayout: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    properties: {
      Orientation: field('orientation', (value) => value === 'Portrait' || value === 'Landscape'),
      PaperSize: field('paperSize', isText),
      Zoom: field('zoom', isObject),
      CenterHorizontally: field('centerHorizontally', (value) => typeof value === 'boolean'),
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
    },
    navigation: { HeadersFooters: (reference) => hostObject('HeaderFooterGroup', reference) },
    methods,
  }),
  ...HEADER_FOOTER_TABLES,
  ...PAGE_BREAK_TABLES,
};
