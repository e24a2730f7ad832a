import type { ColumnOverview } from '../engine/overview-types';
import type { FieldId } from '../../sheet/field';

/** Columns of a table that all claim one field, so that none of them is used. */
export interface Rivals {
  readonly field: FieldId;
  readonly columns: readonly ColumnOverview[];
}

/** Groups of columns that claim the same single field; columns that more than one field claims are chosen for by themselves. */
export function rivalsOf(columns: readonly ColumnOverview[]): readonly Rivals[] {
  const byField = new Map<FieldId, ColumnOverview[]>();
  for (const column of columns) {
    const [field, ...others] = column.candidates;
    if (field === undefined || others.length > 0) continue;
    byField.set(field, [...(byField.get(field) ?? []), column]);
  }
  return [...byField].filter(([, claims]) => claims.length > 1).map(([field, claims]) => ({ field, columns: claims }));
}
