import type { Area } from '../../../../sheet/address';
import { invalidArgument } from '../../fault';
import { setColumnInfo, setRowInfo } from '../../model/lines';
import { assertAllowed } from '../../model/protection';
import type { Property } from '../../protocol/type-table';
import { areaIn, type CellsReference } from '../references';

/** Whether all, some (null) or none of the lines from `first` to `last` are hidden; lines beyond `known` are like each other. */
function hiddenness(
  first: number,
  last: number,
  infos: ReadonlyMap<number, { readonly hidden: boolean }>,
): boolean | null {
  let count = 0;
  for (const [line, { hidden }] of infos) if (hidden && line >= first && line <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}
const rowsHidden = ({ sheet }: CellsReference, { top, bottom }: Area) => hiddenness(top, bottom, sheet.rowInfo);
const columnsHidden = ({ sheet }: CellsReference, { left, right }: Area) => hiddenness(left, right, sheet.columnInfo);

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

/** Hiddenness of the rows and columns that a range touches. */
export const RANGE_LINES: Readonly<Record<string, Property<CellsReference>>> = {
  RowHidden: {
    get: (cells) => rowsHidden(cells, areaIn(cells)),
    set: (cells: CellsReference, hidden: unknown) => {
      assertAllowed(cells.sheet, 'allowFormatRows');
      setRowInfo(cells.workbook, cells.sheet, [areaIn(cells)], { hidden: flag(hidden) }, 'add-in');
    },
  },
  ColumnHidden: {
    get: (cells) => columnsHidden(cells, areaIn(cells)),
    set: (cells: CellsReference, hidden: unknown) => {
      assertAllowed(cells.sheet, 'allowFormatColumns');
      setColumnInfo(cells.workbook, cells.sheet, [areaIn(cells)], { hidden: flag(hidden) }, 'add-in');
    },
  },
  Hidden: {
    get: (cells) => {
      const both = [rowsHidden(cells, areaIn(cells)), columnsHidden(cells, areaIn(cells))];
      return both.includes(true) ? true : both.includes(null) ? null : false;
    },
  },
};
