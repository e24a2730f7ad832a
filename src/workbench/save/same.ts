import { isCellError } from '../../sheet/grid';
import type { Cell } from '../host/model/cell';
import type { ColumnInfo, RowInfo, SheetModel } from '../host/model/sheet';
import type { DefinedName, WorkbookModel } from '../host/model/workbook';

/** Whether two cells of the same workbook (read twice) are the same. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const sameValue =
    isCellError(a.value) && isCellError(b.value) ? a.value.error === b.value.error : Object.is(a.value, b.value);
  return sameValue && a.formula === b.formula && a.look === b.look && a.apostrophe === b.apostrophe;
}

export const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const entries = <Info extends RowInfo | ColumnInfo>(lines: ReadonlyMap<number, Info>): unknown =>
  [...lines].sort(([a], [b]) => a - b);

export const sameLines = <Info extends RowInfo | ColumnInfo>(
  a: ReadonlyMap<number, Info>,
  b: ReadonlyMap<number, Info>,
): boolean => sameJson(entries(a), entries(b));

export const sameLinks = (a: SheetModel['hyperlinks'], b: SheetModel['hyperlinks']): boolean =>
  sameJson([...a].sort(), [...b].sort());

/** Whether all cells of two sheets are the same. */
export function sameCells(a: SheetModel, b: SheetModel): boolean {
  const count = Math.max(a.rows.length, b.rows.length);
  for (let row = 0; row < count; row++) {
    const width = Math.max(a.rows[row]?.length ?? 0, b.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++)
      if (!sameCell(a.cell(row, column), b.cell(row, column))) return false;
  }
  return true;
}

/** Whether two sheets look the same in the grid. */
const sameSheet = (a: SheetModel, b: SheetModel): boolean =>
  a.id === b.id &&
  a.name === b.name &&
  a.visibility === b.visibility &&
  sameCells(a, b) &&
  sameLines(a.rowInfo, b.rowInfo) &&
  sameLines(a.columnInfo, b.columnInfo) &&
  sameLinks(a.hyperlinks, b.hyperlinks) &&
  (['merges', 'conditionalFormats', 'frozen', 'autoFilter'] as const).every((part) => sameJson(a[part], b[part]));

/** What tells one defined name from another. */
export const nameKey = ({ name, scope, formula, visible, comment }: DefinedName): string =>
  JSON.stringify([name.toLowerCase(), scope?.name ?? null, formula, visible, comment]);

/** Whether the add-in stored the same in two workbooks. */
export const sameSettings = (a: WorkbookModel, b: WorkbookModel): boolean =>
  sameJson([...a.settings].sort(), [...b.settings].sort());

/** Whether two readings of a workbook are the same in everything that is saved. */
export const sameWorkbook = (a: WorkbookModel, b: WorkbookModel): boolean =>
  a.sheets.length === b.sheets.length &&
  a.sheets.every((sheet, index) => {
    const other = b.sheets[index];
    return other !== undefined && sameSheet(sheet, other);
  }) &&
  sameJson(a.names.map(nameKey), b.names.map(nameKey)) &&
  sameSettings(a, b);
