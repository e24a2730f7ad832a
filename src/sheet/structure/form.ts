import type { FormCorrection, SaidValue, TableCorrection } from '../correction';
import type { FieldId } from '../field';
import type { TableColumn } from '../table';
import { clean, fold } from '../text/fold';
import { cellText } from '../values/cell-text';
import type { CellValue } from '../grid';
import type { Reading } from '../value';

type Headed = Pick<TableColumn, 'column' | 'path'>;

/** What tells tables of one form: the words of every header with the place of its column, counted from the first. Case and NFD do not count. */
export function formOf(columns: readonly Headed[]): string {
  const first = columns[0]?.column ?? 0;
  return columns
    .filter(({ path }) => path.length > 0)
    .map(({ column, path }) => `${column - first}:${path.map((tier) => fold(tier)).join('>')}`)
    .join('|');
}

/** What is known of one table: said about itself, and (where that is silent) about tables of its form. */
export interface Said {
  readonly correction: TableCorrection | undefined;
  readonly columns: TableCorrection['columns'];
  readonly values: readonly SaidValue[];
}

/** Puts together what was said about a table and about its form. */
export function saidAbout(
  columns: readonly Headed[],
  correction: TableCorrection | undefined,
  forms: readonly FormCorrection[],
): Said {
  const own = correction?.columns ?? [];
  const ownValues = correction?.values ?? [];
  const form = forms.length > 0 ? forms.find((one) => one.form === formOf(columns)) : undefined;
  if (!form) return { correction, columns: own, values: ownValues };
  const first = columns[0]?.column ?? 0;
  const kept = form.columns.map(({ offset, field }) => ({ column: first + offset, field }));
  return {
    correction,
    columns: [...own, ...kept.filter(({ column }) => !own.some((other) => other.column === column))],
    values: [...ownValues, ...form.values.filter((value) => !ownValues.some((other) => isSameText(other, value)))],
  };
}

/** Whether two explanations are about one text. */
export const isSameText = (one: Pick<SaidValue, 'field' | 'text'>, other: Pick<SaidValue, 'field' | 'text'>): boolean =>
  one.field === other.field && clean(one.text) === clean(other.text);

/** What the texts under a field were said to mean; undefined when nothing was. */
export function meaningsOf(
  values: readonly SaidValue[],
  field: FieldId | null,
): ReadonlyMap<string, Reading> | undefined {
  const about = values.filter((value) => value.field === field);
  return about.length > 0 ? new Map(about.map(({ text, means }) => [clean(text), means])) : undefined;
}

/** What a person said that a cell's text means. */
export const saidReading = (meanings: ReadonlyMap<string, Reading> | undefined, raw: CellValue): Reading | undefined =>
  meanings?.get(clean(cellText(raw)));
