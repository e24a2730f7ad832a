import { cellAddress } from '../address';
import type { FieldSpec, Vocabulary } from '../field';
import type { TableColumn, TableRecord, UnreadRow } from '../table';
import type { Said } from './form';
import { structureMessages } from './messages';
import { specOf } from './records';
import { worksIn } from './several-in-cell';
import type { SheetView } from './sheet-view';

/**
 * Records of a list of works whose cell may hold several: counted as one, and told, so that nobody has too few works because of how they
 * were typed. Rows that a person explained are as that person said.
 */
export function crowdedWorks(
  view: SheetView,
  records: readonly TableRecord[],
  columns: readonly TableColumn[],
  { tableKinds }: Vocabulary,
  kind: string,
  fields: ReadonlyMap<string, FieldSpec>,
  { correction }: Said,
): readonly UnreadRow[] {
  const spec = tableKinds.find(({ id }) => id === kind);
  if (!spec?.manyRows || spec.recordKind !== undefined) return [];
  const work = columns.find((column) => {
    const field = specOf(column, fields);
    return field?.value === 'text' && !field.role && field.id === spec.fields[0];
  });
  if (!work) return [];
  const said = new Set(correction?.rows?.map(({ row }) => row));
  return records.flatMap(({ row }) => {
    const count = said.has(row) ? 1 : worksIn(view.shown(row, work.column));
    if (count < 2) return [];
    const cell = cellAddress(row, work.column);
    return [{ row, reason: structureMessages.say('several-works', { cell, count }) }];
  });
}
