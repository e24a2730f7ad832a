import { formatDate } from '../../i18n/message';
import type { IsoDate, Reading } from '../value';
import { cellText, type StyledCell } from './cell-text';
import { isoDay, readDate } from './date';
import { columnStyle } from './column-style';
import { dayFigures, turnedRound, type DateOrder } from './date-order';

const day = (iso: IsoDate): Reading => ({ kind: 'date', from: iso, to: iso });
const either = (days: readonly IsoDate[]): Reading => ({
  kind: 'ambiguous',
  readings: days.map((iso) => ({ vi: formatDate(iso), en: formatDate(iso) })),
});

/** A day of a column in which days and months have changed places, or may have. */
function readTurned(cell: StyledCell, order: DateOrder, read: Reading): Reading {
  if (order === 'month-first' && typeof cell.raw === 'string') {
    const [month, date, year] = dayFigures(cellText(cell.raw)) ?? [];
    const iso = year && month && date ? isoDay(year, month, date) : null;
    if (iso === null) return read;
    if (read.kind !== 'date') return day(iso);
    return read.from === iso ? read : either([read.from, iso]);
  }
  if (order === 'month-first' || typeof cell.raw !== 'number' || read.kind !== 'date' || read.from !== read.to)
    return read;
  const other = turnedRound(read.from);
  return other === null ? read : either([read.from, other]);
}

/** Dates of a column, day before month unless the column itself proves otherwise; what then stays open is ambiguous with both days. */
export function readDates(
  cells: readonly StyledCell[],
  date1904: boolean,
  { dates: order } = columnStyle(cells, 'date', date1904),
): Reading[] {
  return cells.map((cell) => {
    const read = readDate(cell, date1904);
    return order === null ? read : readTurned(cell, order, read);
  });
}
