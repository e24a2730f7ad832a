import type { SheetModel } from '../../src/workbench/host/model/sheet';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import { loadWorkbook } from '../../src/workbench/load/load-workbook';

/** The model of a workbook file. @throws {Error} when it is none */
export async function openBytes(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  const result = await loadWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.problem.code);
  return result.opened.model;
}

/** Everything that the grid shows of a sheet, looks written out. */
export const drawnSheet = (workbook: WorkbookModel, sheet: SheetModel) => ({
  name: sheet.name,
  visibility: sheet.visibility,
  cells: sheet.rows.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) =>
      cell ? [[row, column, cell.value, cell.formula, JSON.stringify(workbook.looks.at(cell.look))] as const] : [],
    ),
  ),
  merges: sheet.merges,
  columns: [...sheet.columnInfo]
    .sort(([a], [b]) => a - b)
    .map(([at, { look, ...info }]) => [at, info, look === null ? null : workbook.looks.at(look)]),
  rows: [...sheet.rowInfo]
    .sort(([a], [b]) => a - b)
    .map(([at, { look, ...info }]) => [at, info, look === null ? null : workbook.looks.at(look)]),
  rules: sheet.conditionalFormats.map((rule) => (rule.kind === 'custom' ? { ...rule, id: '' } : rule)),
  links: [...sheet.hyperlinks].sort(),
  frozen: sheet.frozen,
  isProtected: sheet.protection !== null,
});
/** Everything that the grid shows of a workbook, and its defined names. */
export const drawnWorkbook = (workbook: WorkbookModel) => ({
  sheets: workbook.sheets.map((sheet) => drawnSheet(workbook, sheet)),
  names: workbook.names
    .map(({ name, scope, formula, visible, comment }) => [name, scope?.name, formula, visible, comment].join('|'))
    .sort(),
});
