import type { FieldSpec } from '../field';
import type { TableColumn } from '../table';
import type { KeyColumns } from './rows';

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
