import type { ColumnIndex } from '../address';
import type { FormCorrection, SaidValue, TableCorrection } from '../correction';
import type { FieldId } from '../field';
import type { TableColumn } from '../table';
import { clean, fold } from '../text/fold';
import { cellText } from '../values/cell-text';
import type { CellValue } from '../grid';
import type { ColumnWay, Reading, SaidReading } from '../value';

type Headed = Pick<TableColumn, 'column' | 'path'>;

/** What tells tables of one form: the words of every header with the place of its column, counted from the first. Case and NFD do not count. */
export function formOf(columns: readonly Headed[]): string {
  const first = columns[0]?.column ?? 0;
  return columns
    .filter(({ path }) => path.length > 0)
    .map(({ column, path }) => `${column - first}:${path.map((tier) => fold(tier)).join('>')}`)
    .join('|');
}

/** Whether what was said can be about a table with these columns: it begins at one of them, or its columns were not told. */
export const isWithin = ({ left }: Pick<TableCorrection, 'left'>, from: ColumnIndex, to: ColumnIndex): boolean =>
  left === undefined || (left >= from && left <= to);

/** What is known of one table: said about itself, and (where that is silent) about tables of its form. */
export interface Said {
  readonly correction: TableCorrection | undefined;
  readonly columns: TableCorrection['columns'];
  readonly values: readonly SaidValue[];
  readonly ways: NonNullable<TableCorrection['ways']>;
}

/** Puts together what was said about a table and about its form. */
export function saidAbout(
  columns: readonly Headed[],
  correction: TableCorrection | undefined,
  forms: readonly FormCorrection[],
): Said {
  const own = correction?.columns ?? [];
  const ownValues = correction?.values ?? [];
  const ownWays = correction?.ways ?? [];
  const form = forms.length > 0 ? forms.find((one) => one.form === formOf(columns)) : undefined;
  if (!form) return { correction, columns: own, values: ownValues, ways: ownWays };
  const first = columns[0]?.column ?? 0;
  const kept = form.columns.map(({ offset, field }) => ({ column: first + offset, field }));
  const ways = (form.ways ?? []).map(({ offset, way }) => ({ column: first + offset, way }));
  return {
    correction,
    ways: [...ownWays, ...ways.filter((one) => !ownWays.some((other) => isSameWay(one, other)))],
    columns: [...own, ...kept.filter(({ column }) => !own.some((other) => other.column === column))],
    values: [...ownValues, ...form.values.filter((value) => !ownValues.some((other) => isSameText(other, value)))],
  };
}

/** Whether two explanations are about one text. */
export const isSameText = (one: Pick<SaidValue, 'field' | 'text'>, other: Pick<SaidValue, 'field' | 'text'>): boolean =>
  one.field === other.field && clean(one.text) === clean(other.text);

/** Whether two ways are about one thing of one column. */
const isSameWay = (
  one: { readonly column: number; readonly way: ColumnWay },
  other: { readonly column: number; readonly way: ColumnWay },
): boolean => one.column === other.column && one.way.about === other.way.about;

/** What the texts under a field were said to mean; undefined when nothing was. */
export function meaningsOf(
  values: readonly SaidValue[],
  field: FieldId | null,
): ReadonlyMap<string, SaidReading> | undefined {
  const about = values.filter((value) => value.field === field);
  return about.length > 0 ? new Map(about.map(({ text, means }) => [clean(text), means])) : undefined;
}

/** Meanings that stand only as long as they are one of the ways in which the text can be read: figures hang on their column. */
const ONE_OF_THE_WAYS = new Set<SaidReading['kind']>(['number', 'percent', 'fulfilment', 'measure']);

/** What a person said that a cell's text means; undefined when nothing was said, or it cannot mean that here. */
function saidReading(
  meanings: ReadonlyMap<string, SaidReading> | undefined,
  raw: CellValue,
  found: Reading,
): SaidReading | undefined {
  const said = meanings?.get(clean(cellText(raw)));
  if (!said || !ONE_OF_THE_WAYS.has(said.kind)) return said;
  return found.kind === 'ambiguous' && found.means?.some((means) => isSameMeaning(means, said)) ? said : undefined;
}

/** Whether two meanings are the same. */
export const isSameMeaning = (one: SaidReading, other: SaidReading): boolean => keyOf(one) === keyOf(other);

const keyOf = (reading: SaidReading): string =>
  JSON.stringify(Object.entries(reading).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A cell as a person said that its text is read; as it was where nothing was said. */
export function withSaid<Cell extends { readonly raw: CellValue; readonly reading: Reading }>(
  cell: Cell,
  meanings: ReadonlyMap<string, SaidReading> | undefined,
): Cell | (Cell & { readonly found: Reading }) {
  const said = saidReading(meanings, cell.raw, cell.reading);
  return said ? { ...cell, reading: said, found: cell.reading } : cell;
}
