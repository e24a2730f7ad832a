import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { TableCorrection } from '../../sheet/correction';
import type { FieldId } from '../../sheet/field';

/** What tells a table on its sheet. */
export interface TablePlace {
  readonly sheet: string;
  readonly headerRows: { readonly first: RowIndex; readonly last: RowIndex };
}

const isOf =
  ({ sheet, headerRows }: TablePlace) =>
  (correction: TableCorrection): boolean =>
    correction.sheet === sheet &&
    correction.header.first <= headerRows.last &&
    correction.header.last >= headerRows.first;

/** What was said about a table: the correction whose header rows meet those of the table. */
export const correctionOf = (corrections: readonly TableCorrection[], table: TablePlace): TableCorrection | undefined =>
  corrections.find(isOf(table));

const replaced = (
  corrections: readonly TableCorrection[],
  table: TablePlace,
  correction: TableCorrection,
): TableCorrection[] => [
  ...corrections.filter((other) => !isOf(table)(other) && !isOf(placeOf(correction))(other)),
  correction,
];

const placeOf = ({ sheet, header }: TableCorrection): TablePlace => ({ sheet, headerRows: header });

/** The corrections with those of one table changed. */
export const changedTable = (
  corrections: readonly TableCorrection[],
  table: TablePlace,
  change: (before: TableCorrection) => TableCorrection,
): readonly TableCorrection[] => {
  const before = correctionOf(corrections, table);
  const { sheet, headerRows: header } = table;
  return replaced(corrections, table, change({ columns: [], ...before, sheet, header }));
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
