import type { SeenCell, Subject } from './criterion';

/** The cell in which a record's name stands, where there is one. */
export function nameCell({ table, record }: Subject): readonly SeenCell[] {
  const cell = record.cells.find(({ column }) => column === record.subjectColumn);
  return cell ? [{ table, cell }] : [];
}
