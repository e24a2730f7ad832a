import type { Area } from '../../../sheet/address';
import { eachExistingCell } from './edit';
import { mapReferences, type FormulaReference, type ReferenceEnd } from './formula-references';
import { areaAfter, type CellMove } from './moved-areas';
import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

const EVERYTHING: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Brings the formulas of all sheets and names up to date after cells of one sheet moved. */
export function moveReferences(workbook: WorkbookModel, moved: SheetModel, move: CellMove): void {
  rewriteFormulas(workbook, (formula, home) => formulaAfter(formula, home, moved, move));
}

/** Writes the new name of a sheet into every formula and name that means it. */
export function renameReferences(workbook: WorkbookModel, before: string, after: string): void {
  rewriteSheet(workbook, before, (reference) => ({ ...reference, sheet: after }));
}

/** Formulas and names that mean a sheet which is gone mean nothing any more. */
export function loseReferences(workbook: WorkbookModel, gone: string): void {
  rewriteSheet(workbook, gone, () => null);
}

function rewriteSheet(
  workbook: WorkbookModel,
  name: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): void {
  const wanted = name.toLowerCase();
  rewriteFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === wanted ? change(reference) : reference)),
  );
}

function rewriteFormulas(workbook: WorkbookModel, rewrite: (formula: string, home: SheetModel | null) => string): void {
  for (const sheet of workbook.sheets)
    eachExistingCell(sheet, EVERYTHING, (row, column, cell) => {
      if (cell.formula === null) return;
      const formula = rewrite(cell.formula, sheet);
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    });
  workbook.names = workbook.names.map((name) => {
    const formula = rewrite(name.formula, name.scope);
    return formula === name.formula ? name : { ...name, formula };
  });
}

/**
 * A formula after cells of `moved` moved. `home` is the sheet that references without a sheet mean; null: they mean none.
 */
export const formulaAfter = (formula: string, home: SheetModel | null, moved: SheetModel, move: CellMove): string =>
  mapReferences(formula, (reference) => {
    const isMeant =
      reference.sheet === null ? home === moved : reference.sheet.toLowerCase() === moved.name.toLowerCase();
    return isMeant ? referenceAfter(reference, move) : reference;
  });

function referenceAfter(reference: FormulaReference, move: CellMove): FormulaReference | null {
  const { sheet, first, last } = reference;
  const end = last ?? first;
  const before = {
    top: first.row?.index ?? 0,
    left: first.column?.index ?? 0,
    bottom: end.row?.index ?? MAX_ROWS - 1,
    right: end.column?.index ?? MAX_COLUMNS - 1,
  };
  const after = areaAfter(before, move);
  if (!after) return null;
  if (after === before) return reference;
  return {
    sheet,
    first: at(first, after.top, after.left),
    last: last && at(last, after.bottom, after.right),
  };
}

const at = ({ row, column }: ReferenceEnd, toRow: number, toColumn: number): ReferenceEnd => ({
  row: row && { ...row, index: toRow },
  column: column && { ...column, index: toColumn },
});
