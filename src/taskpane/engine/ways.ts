import type { Language } from '../../i18n/message';
import { columnLetters } from '../../sheet/address';
import { headerText, type ColumnWay } from '../../sheet/index';
import type { Table, TableColumn } from '../../sheet/table';
import { DAY_ORDERS } from '../../sheet/value';
import { MONEY_UNITS } from '../../sheet/values/money';
import type { ColumnWayOverview } from './overview-types';
import { wayMessages } from './way-messages';

/** Columns of a table whose cells leave open how they are read, where saying it once settles them, and those that a person settled. */
export const waysOf = (table: Table, language: Language): readonly ColumnWayOverview[] =>
  table.columns.flatMap((column, at) => columnWays(table, column, at, language));

function columnWays(
  { records, headerRows }: Table,
  { column, path, ways: said = [] }: TableColumn,
  at: number,
  language: Language,
): ColumnWayOverview[] {
  const open = new Map<ColumnWay['about'], { count: number; row: number }>();
  for (const { cells } of records) {
    const cell = cells[at];
    if (cell?.reading.kind !== 'ambiguous') continue;
    for (const about of new Set(cell.reading.ways?.map((way) => way.about))) {
      const known = open.get(about);
      if (known) known.count++;
      else open.set(about, { count: 1, row: cell.row });
    }
  }
  const kinds = [...new Set([...open.keys(), ...said.map(({ about }) => about)])];
  return kinds.map((about): ColumnWayOverview => {
    const own = said.find((way) => way.about === about);
    return {
      column,
      letters: columnLetters(column),
      header: headerText(path),
      about,
      count: open.get(about)?.count ?? 0,
      row: open.get(about)?.row ?? headerRows.last + 1,
      choices: WAYS[about].map((way) => ({ key: keyOf(way), label: labelOf(way, language), way })),
      said: own ? keyOf(own) : null,
    };
  });
}

const WAYS: Readonly<Record<ColumnWay['about'], readonly ColumnWay[]>> = {
  decimal: [
    { about: 'decimal', sign: ',' },
    { about: 'decimal', sign: '.' },
  ],
  scale: [
    { about: 'scale', scale: 'fraction' },
    { about: 'scale', scale: 'percent' },
  ],
  days: DAY_ORDERS.map((order) => ({ about: 'days', order })),
  money: MONEY_UNITS.map((unit) => ({ about: 'money', unit })),
};

/** What tells a way among those about one thing. */
function keyOf(way: ColumnWay): string {
  switch (way.about) {
    case 'decimal':
      return way.sign;
    case 'scale':
      return way.scale;
    case 'days':
      return way.order;
    case 'money':
      return way.unit;
  }
}

function labelOf(way: ColumnWay, language: Language): string {
  const { templates } = wayMessages;
  switch (way.about) {
    case 'decimal':
      return templates[way.sign === ',' ? 'comma' : 'dot'][language];
    case 'scale':
      return templates[way.scale][language];
    case 'days':
      return templates[way.order][language];
    case 'money':
      return way.unit;
  }
}
