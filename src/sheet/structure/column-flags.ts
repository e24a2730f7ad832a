import { cellAddress, columnLetters } from '../address';
import type { FieldSpec, ValueKind } from '../field';
import type { RecordCell, TableColumn, TableNotice } from '../table';
import { dateOrder, dayFigures } from '../values/date-order';
import { decimalSignOf } from '../values/figures';
import { hasLetterO } from '../values/number';
import { headerText } from './columns';
import { structureMessages } from './messages';

/** Kinds of column whose cells are read with a look at one another. */
const READ_TOGETHER = new Set<ValueKind>(['percent', 'number', 'measure', 'fulfilment', 'date']);
const WITH_FIGURES = new Set<ValueKind>(['percent', 'number', 'measure', 'fulfilment']);
/** Cells that one notice names at most. */
const CELLS_NAMED = 12;

/** Whether one cell of such a column can change how the others are read. */
export const isReadTogether = (value: ValueKind): boolean => READ_TOGETHER.has(value);

/** Cells as a message lists them. */
export const cellList = (cells: readonly string[]): { readonly list: readonly string[] } => ({
  list: cells.length > CELLS_NAMED ? [...cells.slice(0, CELLS_NAMED), '…'] : cells,
});

const addresses = (cells: readonly RecordCell[]): string[] => cells.map(({ row, column }) => cellAddress(row, column));

/** What a person should know of how the cells of one column are written. */
export function columnFlags(
  column: TableColumn,
  { value }: FieldSpec,
  cells: readonly RecordCell[],
  date1904: boolean,
): TableNotice[] {
  const about = { column: columnLetters(column.column), header: headerText(column.path) };
  if (WITH_FIGURES.has(value)) {
    const flags: TableNotice[] = [];
    const odd = oddDecimals(cells);
    if (odd.length > 0)
      flags.push({ message: structureMessages.say('mixed-decimals', { ...about, cells: cellList(odd) }), cells: odd });
    const letters =
      value === 'number' ? addresses(cells.filter(({ raw }) => typeof raw === 'string' && hasLetterO(raw))) : [];
    if (letters.length > 0)
      flags.push({ message: structureMessages.say('letter-o', { cells: cellList(letters) }), cells: letters });
    return flags;
  }
  if (value !== 'date') return [];
  const order = dateOrder(
    cells.map(({ raw }) => raw),
    date1904,
  );
  if (order === null) return [];
  const doubtful = addresses(cells.filter(({ raw, reading }) => reading.kind === 'ambiguous' || isMonthFirst(raw)));
  return [{ message: structureMessages.say(order, { ...about, cells: cellList(doubtful) }), cells: doubtful }];
}

const isMonthFirst = (raw: RecordCell['raw']): boolean => typeof raw === 'string' && (dayFigures(raw)?.[1] ?? 0) > 12;

/** Cells of the rarer decimal sign where a column uses both; of both where they are as many. */
function oddDecimals(cells: readonly RecordCell[]): string[] {
  const bySign: Record<',' | '.', RecordCell[]> = { ',': [], '.': [] };
  for (const cell of cells) {
    const sign = typeof cell.raw === 'string' ? decimalSignOf(cell.raw) : null;
    if (sign !== null) bySign[sign].push(cell);
  }
  const [commas, dots] = [bySign[','], bySign['.']];
  if (commas.length === 0 || dots.length === 0) return [];
  if (commas.length === dots.length) return addresses([...commas, ...dots].sort((a, b) => a.row - b.row));
  return addresses(commas.length < dots.length ? commas : dots);
}
