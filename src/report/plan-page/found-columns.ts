import type { FieldId } from '../../sheet/field';
import type { Table } from '../../sheet/table';
import type { Period } from '../../sheet/value';

/** The fields that the columns of a workbook hold, each with the years that their headers name. */
export type FoundColumns = ReadonlyMap<FieldId, readonly Period[]>;

/** Columns of all judged tables of a workbook; office lists are left out. */
export function foundColumns(tables: readonly Table[]): FoundColumns {
  const found = new Map<FieldId, Period[]>();
  for (const { match } of tables.filter(({ list }) => list === null).flatMap(({ columns }) => columns)) {
    if (match.kind !== 'field') continue;
    found.set(match.field, [...(found.get(match.field) ?? []), ...match.periods]);
  }
  return found;
}
