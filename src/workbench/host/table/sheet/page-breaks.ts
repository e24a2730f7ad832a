import { invalidArgument } from '../../fault';
import type { RowIndex } from '../../../../sheet/address';
import { hostObject, typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';
import { areaOfArgument } from '../range/navigation';
import { assertSheetAlive, rangeOf, type SheetReference } from '../references';

/** Excel's limit. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d */
const MOST_BREAKS = 1026;

/** A break above one row. */
interface BreakReference extends SheetReference {
  readonly row: RowIndex;
}

const setBreaks = ({ sheet }: SheetReference, breaks: readonly RowIndex[]): void => {
  sheet.pageLayout = { ...sheet.pageLayout, breaks };
};

/** New pages between rows: kept and told. They do not move with their rows. */
export const PAGE_BREAK_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  PageBreakCollection: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    items: (reference) =>
      reference.sheet.pageLayout.breaks.map((row) => hostObject('PageBreak', { ...reference, row })),
    methods: {
      Add: (reference: SheetReference, range: HostObject | string) => {
        const { top: row } = areaOfArgument(reference, range);
        const { breaks } = reference.sheet.pageLayout;
        if (row === 0 || breaks.length >= MOST_BREAKS) throw invalidArgument();
        setBreaks(
          reference,
          [...new Set([...breaks, row])].sort((a, b) => a - b),
        );
        return hostObject('PageBreak', { ...reference, row });
      },
      GetCount: ({ sheet }: SheetReference) => sheet.pageLayout.breaks.length,
      RemovePageBreaks: (reference: SheetReference) => setBreaks(reference, []),
    },
  }),
  PageBreak: typeTable<BreakReference>({
    assertAlive: assertSheetAlive,
    methods: {
      Delete: (reference: BreakReference) =>
        setBreaks(
          reference,
          reference.sheet.pageLayout.breaks.filter((row) => row !== reference.row),
        ),
      GetCellAfterBreak: (reference: BreakReference) =>
        rangeOf(reference, { top: reference.row, bottom: reference.row, left: 0, right: 0 }),
    },
  }),
};
