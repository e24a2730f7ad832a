import { formatDate } from '../../i18n/message';
import type { DayOrder, IsoDate, Reading } from '../value';
import { cellText, type StyledCell } from './cell-text';
import { isoDay, readDate } from './date';
import { columnStyle } from './column-style';
import { dayFigures, turnedRound, type DateOrder } from './date-order';

const day = (iso: IsoDate): Reading => ({ kind: 'date', from: iso, to: iso });
const either = (days: readonly IsoDate[], orders: readonly DayOrder[]): Reading => ({
  kind: 'ambiguous',
  readings: days.map((iso) => ({ vi: formatDate(iso), en: formatDate(iso) })),
  means: days.map((iso) => ({ kind: 'date', from: iso, to: iso })),
  ways: orders.map((order) => ({ about: 'days', order })),
});

/** A text that is one day in figures, its month first; null when it is no such day. */
function monthFirst({ raw }: StyledCell): IsoDate | null {
  if (typeof raw !== 'string') return null;
  const [month, date, year] = dayFigures(cellText(raw)) ?? [];
  return year && month && date ? isoDay(year, month, date) : null;
}

/** The other reading of a real date whose day and month may have been turned round; null when it has none. */
const unturned = ({ raw }: StyledCell, read: Reading): IsoDate | null =>
  typeof raw === 'number' && read.kind === 'date' && read.from === read.to ? turnedRound(read.from) : null;

/** A day of a column in which days and months have changed places, or may have. */
function readTurned(cell: StyledCell, order: DateOrder, read: Reading): Reading {
  if (order === 'month-first') {
    const iso = monthFirst(cell);
    if (iso === null) return read;
    if (read.kind !== 'date') return day(iso);
    return read.from === iso ? read : either([read.from, iso], ['day-first', 'month-first']);
  }
  const other = unturned(cell, read);
  return other === null || read.kind !== 'date' ? read : either([read.from, other], ['day-first', 'swapped']);
}

/** A day of a column whose order of days a person said; what can be no day in that order is read as it can be. */
function readSaid(cell: StyledCell, order: DayOrder, read: Reading): Reading {
  const other = (order === 'swapped' ? unturned(cell, read) : null) ?? monthFirst(cell);
  const isMeant = order === 'month-first' || read.kind !== 'date' || typeof cell.raw === 'number';
  return other !== null && isMeant ? day(other) : read;
}

/** Dates of a column, day before month unless the column itself proves otherwise; what then stays open is ambiguous with both days. */
export function readDates(
  cells: readonly StyledCell[],
  date1904: boolean,
  { dates: order, saidDays } = columnStyle(cells, 'date', date1904),
): Reading[] {
  return cells.map((cell) => {
    const read = readDate(cell, date1904);
    if (saidDays) return readSaid(cell, saidDays, read);
    return order === null ? read : readTurned(cell, order, read);
  });
}
