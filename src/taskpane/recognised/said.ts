import type { KnownForm } from '../../excel/workbook-host';
import type { RowIndex } from '../../sheet/address';
import type { SaidReading, SaidRowClass, SaidValue, TableCorrection } from '../../sheet/index';
import { clean } from '../../sheet/text/fold';
import { changedTable, correctionOf, type TablePlace } from './corrections';

type Corrections = readonly TableCorrection[];

/** The corrections after a person said how far a table goes, from its header's first row. */
export const withExtent = (
  corrections: Corrections,
  table: TablePlace,
  extent: NonNullable<TableCorrection['extent']>,
): Corrections => changedTable(corrections, table, (before) => ({ ...before, extent }));

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
  { field, text }: Pick<SaidValue, 'field' | 'text'>,
  means: SaidReading | null,
): Corrections =>
  changedTable(corrections, table, ({ values = [], ...before }) => {
    const others = values.filter((other) => other.field !== field || clean(other.text) !== clean(text));
    const now = means === null ? others : [...others, { field, text, means }];
    return now.length > 0 ? { ...before, values: now } : before;
  });

/** A table as it is known by its form. */
export interface TableForm extends TablePlace {
  readonly form: string;
  readonly left: number;
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
  if (own.length === 0 && values.length === 0) return forms;
  const isNew = ({ offset }: KnownForm['columns'][number]) => !own.some((column) => column.offset === offset);
  const columns = [...(kept?.columns.filter(isNew) ?? []), ...own].sort((a, b) => a.offset - b.offset);
  const texts = [
    ...(kept?.values.filter(
      (old) => !values.some((now) => now.field === old.field && clean(now.text) === clean(old.text)),
    ) ?? []),
    ...values,
  ];
  return [...forms.filter((form) => !isForm(form)), { plan, form: table.form, columns, values: texts }];
}

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
  { field, text }: Pick<SaidValue, 'field' | 'text'>,
): readonly KnownForm[] =>
  forms.flatMap((known) => {
    if (!isFormOf(plan, form)(known)) return [known];
    const values = known.values.filter((other) => other.field !== field || clean(other.text) !== clean(text));
    return values.length > 0 || known.columns.length > 0 ? [{ ...known, values }] : [];
  });

/** Forms of two places, each once: what stands in the later one goes before. */
export const joinedForms = (one: readonly KnownForm[], other: readonly KnownForm[]): readonly KnownForm[] => [
  ...one.filter(({ plan, form }) => !other.some(isFormOf(plan, form))),
  ...other,
];

/** The forms that go with a workbook of a plan. */
export const formsOfPlan = (forms: readonly KnownForm[], plan: { readonly id: string } | null): readonly KnownForm[] =>
  forms.filter((known) => known.plan === plan?.id);
