import type { ColumnOverview, FieldChoice } from '../engine/overview-types';

/** Value of the choice that a column is not used; no field has an empty id. */
export const UNUSED = '';
/** Nothing is chosen yet: more than one field claims the column. */
const OPEN = '?';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What stands chosen for a column. */
export const valueOf = ({ field, candidates }: ColumnOverview): string =>
  field ?? (candidates.length > 0 ? OPEN : UNUSED);

/** What a column can be taken for: fields that claim it first, then that it is not used, then all others. */
export function choicesOf(column: ColumnOverview, fields: readonly FieldChoice[], unused: string): readonly Choice[] {
  const claims = (id: string): boolean => id === column.field || column.candidates.includes(id);
  const choice = ({ id, label }: FieldChoice): Choice => ({
    value: id,
    label: id === column.field ? column.label : label,
  });
  return [
    ...fields.filter(({ id }) => claims(id)).map(choice),
    { value: UNUSED, label: unused },
    ...fields.filter(({ id }) => !claims(id)).map(choice),
  ];
}
