import type { KnownForm } from '../../excel/workbook-host';
import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { ColumnWay, SaidReading, SaidRowClass, SaidValue, TableCorrection } from '../../sheet/index';
import { isSameText } from '../../sheet/structure/form';
import { changedTable, correctionOf, type TablePlace } from './corrections';

type Corrections = readonly TableCorrection[];

/** The corrections after a person said how far a table goes, from its header's first row. */
export const withExtent = (
  corrections: Corrections,
  table: TablePlace,
  extent: NonNullable<TableCorrection['extent']>,
): Corrections => changedTable(corrections, table, (before) => ({ ...before, left: extent.left, extent }));

/** The corrections after a person said what a row is; null takes back what was said of it. */
export const withRow = (
  corrections: Corrections,
  table: TablePlace,
  row: RowIndex,
  rowClass: SaidRowClass | null,
): Corrections =>
  changedTable(corrections, table, ({ rows = [], ...before }) => {
    const others = rows.filter((other) => other.row !== row);
    const now = rowClass === null ? others : [...others, { row, rowClass }].sort((a, b) => a.row - b.row);
    return now.length > 0 ? { ...before, rows: now } : before;
  });

/** The corrections after a person said what a text means; null takes it back. */
export const withValue = (
  corrections: Corrections,
  table: TablePlace,
  about: Pick<SaidValue, 'field' | 'text'>,
  means: SaidReading | null,
): Corrections =>
  changedTable(corrections, table, ({ values = [], ...before }) => {
    const others = values.filter((other) => !isSameText(other, about));
    const now = means === null ? others : [...others, { field: about.field, text: about.text, means }];
    return now.length > 0 ? { ...before, values: now } : before;
  });

/** The corrections after a person said how a whole column is read; null takes back what was said of that. */
export const withWay = (
  corrections: Corrections,
  table: TablePlace,
  column: ColumnIndex,
  about: ColumnWay['about'],
  way: ColumnWay | null,
): Corrections =>
  changedTable(corrections, table, ({ ways = [], ...before }) => {
    const others = ways.filter((other) => other.column !== column || other.way.about !== about);
    const now = way === null ? others : [...others, { column, way }].sort((a, b) => a.column - b.column);
    return now.length > 0 ? { ...before, ways: now } : before;
  });

/** A table as it is known by its form. */
export interface TableForm extends TablePlace {
  readonly form: string;
  readonly left: ColumnIndex;
}

/**
 * The forms after something was said of a table: its form is kept with what is said of the table now, beside what was kept of the form.
 * Where nothing is said of columns or texts, forms stay as they are.
 */
export function withForm(
  forms: readonly KnownForm[],
  plan: string,
  table: TableForm,
  corrections: Corrections,
): readonly KnownForm[] {
  const said = correctionOf(corrections, table);
  const isForm = isFormOf(plan, table.form);
  const kept = forms.find(isForm);
  const own = (said?.columns ?? []).flatMap(({ column, field }) =>
    column >= table.left ? [{ offset: column - table.left, field }] : [],
  );
  const values = said?.values ?? [];
  const ways = (said?.ways ?? []).flatMap(({ column, way }) =>
    column >= table.left ? [{ offset: column - table.left, way }] : [],
  );
  if (own.length === 0 && values.length === 0 && ways.length === 0) return forms;
  const isNew = ({ offset }: KnownForm['columns'][number]) => !own.some((column) => column.offset === offset);
  const columns = [...(kept?.columns.filter(isNew) ?? []), ...own].sort((a, b) => a.offset - b.offset);
  const texts = [...(kept?.values.filter((old) => !values.some((now) => isSameText(now, old))) ?? []), ...values];
  const allWays = [...(kept?.ways ?? []).filter((old) => !ways.some((now) => isSameWay(old, now))), ...ways];
  const form = { plan, form: table.form, columns, values: texts };
  return [...forms.filter((other) => !isForm(other)), allWays.length > 0 ? { ...form, ways: allWays } : form];
}

type FormWay = NonNullable<KnownForm['ways']>[number];
const isSameWay = (one: FormWay, other: FormWay): boolean =>
  one.offset === other.offset && one.way.about === other.way.about;

const isFormOf =
  (plan: string, form: string) =>
  (known: KnownForm): boolean =>
    known.plan === plan && known.form === form;

/** The forms without one. */
export const withoutForm = (forms: readonly KnownForm[], plan: string, form: string): readonly KnownForm[] =>
  forms.filter((known) => !isFormOf(plan, form)(known));

/** The forms without what one says of a text: a person took it back. */
export const withoutFormValue = (
  forms: readonly KnownForm[],
  plan: string,
  form: string,
  about: Pick<SaidValue, 'field' | 'text'>,
): readonly KnownForm[] =>
  changedForm(forms, plan, form, (known) => ({
    ...known,
    values: known.values.filter((other) => !isSameText(other, about)),
  }));

/** The forms without what one says of how a column is read: a person took it back. */
export const withoutFormWay = (
  forms: readonly KnownForm[],
  plan: string,
  { form, left }: TableForm,
  column: ColumnIndex,
  about: ColumnWay['about'],
): readonly KnownForm[] =>
  changedForm(forms, plan, form, ({ ways = [], ...known }) => {
    const now = ways.filter(({ offset, way }) => offset !== column - left || way.about !== about);
    return now.length > 0 ? { ...known, ways: now } : known;
  });

/** The forms with one of them changed; gone when it then says nothing. */
const changedForm = (
  forms: readonly KnownForm[],
  plan: string,
  form: string,
  change: (known: KnownForm) => KnownForm,
): readonly KnownForm[] =>
  forms.flatMap((known) => {
    if (!isFormOf(plan, form)(known)) return [known];
    const now = change(known);
    return now.values.length > 0 || now.columns.length > 0 || now.ways ? [now] : [];
  });

/** Forms of two places, each once: what stands in the later one goes before. */
export const joinedForms = (one: readonly KnownForm[], other: readonly KnownForm[]): readonly KnownForm[] => [
  ...one.filter(({ plan, form }) => !other.some(isFormOf(plan, form))),
  ...other,
];

/** The forms that go with a workbook of a plan. */
export const formsOfPlan = (forms: readonly KnownForm[], plan: { readonly id: string } | null): readonly KnownForm[] =>
  forms.filter((known) => known.plan === plan?.id);
