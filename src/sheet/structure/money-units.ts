import { cellAddress } from '../address';
import type { FieldSpec } from '../field';
import type { RecordCell, TableColumn, TableNotice } from '../table';
import type { Reading } from '../value';
import { formatNumber } from '../../i18n/message';
import { withSaid } from './form';
import { inDong, isMoneyHeader, type MoneyUnit } from '../values/money';
import { cellList } from './column-flags';
import { headerText } from './columns';
import { structureMessages } from './messages';

/**
 * Sums of money without a unit, in a table in which others have one, can be in either: they become ambiguous with both. A table that
 * names no unit at all is taken to use one throughout.
 * @param columns the cells of the table, column by column.
 */
export function settleMoney(
  columns: readonly {
    readonly column: TableColumn;
    readonly spec: FieldSpec | undefined;
    readonly cells: RecordCell[];
  }[],
): TableNotice[] {
  const money = columns.filter(
    ({ column, spec, cells }) =>
      spec?.value === 'number' &&
      (isMoneyHeader(headerText(column.path)) || cells.some(({ reading }) => unitOf(reading))),
  );
  for (const { column, cells } of money) {
    const unit = column.ways?.find((way) => way.about === 'money')?.unit;
    if (unit === undefined) continue;
    cells.forEach((cell, at) => {
      const { reading } = cell;
      if (reading.kind === 'number' && !reading.unit && reading.value !== 0)
        cells[at] = { ...cell, reading: { kind: 'number', value: inDong(reading.value, unit), unit } };
    });
  }
  const units = new Set(money.flatMap(({ cells }) => cells.flatMap(({ reading }) => unitOf(reading) ?? [])));
  if (units.size === 0) return [];
  const open: string[] = [];
  for (const { column, cells } of money) {
    cells.forEach((cell, at) => {
      const { reading } = cell;
      if (reading.kind !== 'number' || reading.unit || reading.value === 0) return;
      const settled = withSaid({ ...cell, reading: inUnits(reading.value, ['đồng', ...units]) }, column.said);
      if (settled.reading.kind === 'ambiguous') open.push(cellAddress(cell.row, cell.column));
      cells[at] = settled;
    });
  }
  if (open.length === 0) return [];
  return [{ message: structureMessages.say('money-units', { cells: cellList(open) }), cells: open }];
}

/** The money unit of a reading; null when it has none. */
export const unitOf = (reading: Reading): MoneyUnit | null =>
  reading.kind === 'number' && reading.unit !== '%' ? (reading.unit ?? null) : null;

const inUnits = (value: number, units: readonly MoneyUnit[]): Reading => {
  const distinct = [...new Set(units)];
  return {
    kind: 'ambiguous',
    readings: distinct.map((unit) => ({
      vi: `${formatNumber(value, 'vi')} ${unit}`,
      en: `${formatNumber(value, 'en')} ${unit}`,
    })),
    means: distinct.map((unit) => ({ kind: 'number', value: inDong(value, unit), unit })),
    ways: distinct.map((unit) => ({ about: 'money', unit })),
  };
};
