import type { ColumnIndex } from '../address';
import type { FieldSpec } from '../field';
import type { TableColumn } from '../table';

/** The columns that tell what a row is. */
export interface KeyColumns {
  readonly ordinal: ColumnIndex | null;
  /** Columns that may hold the record's name, best first. */
  readonly names: readonly ColumnIndex[];
  /** All columns matched with a field other than the ordinal. */
  readonly fields: readonly ColumnIndex[];
}

/** Which columns of a table tell what its rows are. */
export function keyColumns(columns: readonly TableColumn[], fields: ReadonlyMap<string, FieldSpec>): KeyColumns {
  const withRole = (roles: readonly string[]): number[] =>
    roles.flatMap((role) =>
      columns
        .filter(({ match }) => match.kind === 'field' && fields.get(match.field)?.role === role)
        .map(({ column }) => column),
    );
  return {
    ordinal: withRole(['ordinal'])[0] ?? null,
    names: withRole(['person', 'name', 'collective']),
    fields: columns
      .filter(
        ({ match }) =>
          match.kind !== 'none' && !(match.kind === 'field' && fields.get(match.field)?.role === 'ordinal'),
      )
      .map(({ column }) => column),
  };
}
