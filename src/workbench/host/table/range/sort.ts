import { invalidArgument, notSimulated } from '../../fault';
import { columnCount } from '../../model/area';
import { sortRows } from '../../model/sort';
import { typeTable, type TypeTable } from '../../protocol/type-table';
import { areaIn, type CellsReference } from '../references';

/** `Excel.SortField`, as far as it is simulated. */
interface WireField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Sorting of a range by the values of its columns. */
export const SORT_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  RangeSort: typeTable<CellsReference>({
    methods: {
      Apply: (
        cells: CellsReference,
        fields: readonly WireField[],
        matchCase: boolean | null,
        hasHeaders: boolean | null,
        orientation: string | null,
      ) => {
        if (orientation === 'Columns') throw notSimulated('sorting of columns');
        const area = areaIn(cells);
        if (fields.some(({ sortOn = 'Value' }) => sortOn !== 'Value')) throw notSimulated('sorting by colour or icon');
        if (fields.length === 0 || fields.some(({ key }) => !(key >= 0 && key < columnCount(area))))
          throw invalidArgument();
        const keys = fields.map(({ key, ascending }) => ({ column: key, ascending: ascending ?? true }));
        const options = { hasHeader: hasHeaders ?? false, matchCase: matchCase ?? false };
        sortRows(cells.workbook, cells.sheet, area, keys, options, 'add-in');
      },
    },
  }),
};
