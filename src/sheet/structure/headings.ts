import type { RowIndex } from '../address';
import type { FieldSpec } from '../field';
import type { TableColumn, TableRecord } from '../table';
import { clean } from '../text/fold';
import { cellText, isBlank } from '../values/cell-text';
import { specOf } from './records';

/** Value kinds that hold a figure or an answer of their own. */
const NAMES_ONLY = new Set(['text', 'ordinal']);

/** "- Số vụ", "+ Lúa", "Trong đó: tôm": part of what stands above. */
const PART = /^(?:[-+*•]|trong đó)/u;
/** "9.1", "a)", "b". */
const SUB_ORDINAL = /^(?:\d+\.\d+.*|[a-zđ][).]?)$/u;

/** Whether a record is a part of the one above by its name or its number. */
export function isPart({ subject, cells }: TableRecord, ordinalAt: number): boolean {
  if (PART.test(clean(subject))) return true;
  const raw = cells[ordinalAt]?.raw;
  return raw !== undefined && !isBlank(raw) && SUB_ORDINAL.test(clean(cellText(raw)));
}

/** Where a table has its numbers; -1 when it has none. */
export const ordinalPlace = (columns: readonly TableColumn[], fields: ReadonlyMap<string, FieldSpec>): number =>
  columns.findIndex((column) => specOf(column, fields)?.role === 'ordinal');

/**
 * Takes rows that only head the parts below them ("Tai nạn giao thông" above "- Số vụ") out of the records of a table whose rows are no
 * units; the parts stand in the group that such a row names.
 */
export function withoutHeadings(
  records: readonly TableRecord[],
  columns: readonly TableColumn[],
  fields: ReadonlyMap<string, FieldSpec>,
): { readonly records: readonly TableRecord[]; readonly headings: readonly RowIndex[] } {
  const ordinalAt = ordinalPlace(columns, fields);
  const isBare = ({ cells }: TableRecord) =>
    columns.every((column, at) => {
      const { value = 'text' } = specOf(column, fields) ?? {};
      return NAMES_ONLY.has(value) || isBlank(cells[at]?.raw ?? null);
    });
  const kept: TableRecord[] = [];
  const headings: RowIndex[] = [];
  let heading: TableRecord | null = null;
  records.forEach((record, at) => {
    const part = isPart(record, ordinalAt);
    if (!part) heading = null;
    const next = records[at + 1];
    if (!part && next && isPart(next, ordinalAt) && isBare(record)) {
      heading = record;
      headings.push(record.row);
      return;
    }
    kept.push(part && heading ? { ...record, groups: [...record.groups, heading.subject] } : record);
  });
  return headings.length === 0 ? { records, headings } : { records: kept, headings };
}
