import { invalidArgument } from '../../fault';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/sheet';
import { typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';
import { areaOfArgument } from '../range/navigation';
import { assertSheetAlive, rangeOf, rangeOrNull, type SheetReference } from '../references';

/** Rows above and columns to the left stay in sight. @throws {HostRefusal} InvalidArgument */
function freeze({ workbook, sheet }: SheetReference, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows > MAX_ROWS || columns > MAX_COLUMNS) throw invalidArgument();
  sheet.frozen = { rows, columns };
  workbook.tell({ kind: 'drawing', sheet, origin: 'add-in' });
}

function frozenRange(reference: SheetReference): HostObject | null {
  const { rows, columns } = reference.sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const [bottom, right] = [(rows || MAX_ROWS) - 1, (columns || MAX_COLUMNS) - 1];
  return rangeOf(reference, { top: 0, left: 0, bottom, right });
}

/** Frozen panes, and the automatic filter as far as asking whether there is one. */
export const PANE_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  WorksheetFreezePanes: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    methods: {
      FreezeRows: (reference: SheetReference, count: number | null) => freeze(reference, count ?? 1, 0),
      FreezeColumns: (reference: SheetReference, count: number | null) => freeze(reference, 0, count ?? 1),
      FreezeAt: (reference: SheetReference, range: HostObject | string) => {
        const { bottom, right } = areaOfArgument(reference, range);
        freeze(reference, bottom === MAX_ROWS - 1 ? 0 : bottom + 1, right === MAX_COLUMNS - 1 ? 0 : right + 1);
      },
      Unfreeze: (reference: SheetReference) => freeze(reference, 0, 0),
      GetLocationOrNullObject: frozenRange,
    },
  }),
  AutoFilter: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    properties: { Enabled: { get: ({ sheet }) => sheet.autoFilter !== null } },
    methods: {
      GetRangeOrNullObject: (reference: SheetReference) => rangeOrNull(reference, reference.sheet.autoFilter),
    },
  }),
};
