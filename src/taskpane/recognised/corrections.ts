import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { TableCorrection } from '../../sheet/correction';
import { isWithin } from '../../sheet/structure/form';
import type { FieldId } from '../../sheet/field';

/** What tells a table on its sheet. */
export interface TablePlace {
  readonly sheet: string;
  /** Score tables are corrected apart from other readings of the same place. */
  readonly of?: 'scores';
  readonly headerRows: { readonly first: RowIndex; readonly last: RowIndex };
  /** Its columns; missing where no table was found. */
  readonly left?: ColumnIndex;
  readonly right?: ColumnIndex;
}

const isOf =
  ({ sheet, of, headerRows, left = 0, right = Infinity }: TablePlace) =>
  (correction: TableCorrection): boolean =>
    correction.sheet === sheet &&
    correction.of === of &&
    correction.header.first <= headerRows.last &&
    correction.header.last >= headerRows.first &&
    isWithin(correction, left, right);

/** What was said about a table: the correction whose header rows meet those of the table, and whose first column is one of it. */
export const correctionOf = (corrections: readonly TableCorrection[], table: TablePlace): TableCorrection | undefined =>
  corrections.find(isOf(table));

/** The corrections with those of one table changed. What was said of others that it now takes the place of goes. */
export const changedTable = (
  corrections: readonly TableCorrection[],
  table: TablePlace,
  change: (before: TableCorrection) => TableCorrection,
): readonly TableCorrection[] => {
  const { sheet, of, headerRows: header, left } = table;
  const before = { columns: [], ...correctionOf(corrections, table), sheet, header, ...(of && { of }) };
  const changed = change(left === undefined ? before : { ...before, left });
  const now = { ...table, headerRows: changed.header, ...changed.extent };
  return [...corrections.filter((other) => !isOf(table)(other) && !isOf(now)(other)), changed];
};

/** The corrections after a person said what a column of a table holds (`null`: nothing that is used). */
export const withColumn = (
  corrections: readonly TableCorrection[],
  table: TablePlace,
  column: ColumnIndex,
  field: FieldId | null,
): readonly TableCorrection[] =>
  changedTable(corrections, table, (before) => ({
    ...before,
    columns: [...before.columns.filter((other) => other.column !== column), { column, field }].sort(
      (a, b) => a.column - b.column,
    ),
  }));

/** The corrections after a person said which rows are a table's header. What else was said about it stays. */
export const withHeader = (
  corrections: readonly TableCorrection[],
  table: TablePlace,
  header: TableCorrection['header'],
): readonly TableCorrection[] => changedTable(corrections, table, (before) => ({ ...before, header }));

/** The corrections without what was said about one table. */
export const withoutTable = (corrections: readonly TableCorrection[], table: TablePlace): readonly TableCorrection[] =>
  corrections.filter((correction) => !isOf(table)(correction));
