import { PackageEdit } from '../../files/annotate/package-edit';
import { removeContentTypes, removeRelationship } from '../../files/annotate/package-registry';
import { removeSheets } from '../../files/annotate/remove-sheets';
import { StylesEdit } from '../../files/annotate/styles-edit';
import { WorkbookEdit } from '../../files/annotate/workbook-edit';
import { createWorkbook } from '../../files/create/create-workbook';
import { readLook } from '../../files/look/read-look';
import { findByType } from '../../files/xlsx/relationships';
import { ZipPackage } from '../../files/zip/zip-package';
import type { LookIndex } from '../host/model/look';
import type { WorkbookModel } from '../host/model/workbook';
import { loadWorkbook, type OpenedWorkbook } from '../load/load-workbook';
import { lookFromFile } from '../load/look-from-file';
import { patchSettings } from '../settings/patch-settings';
import { newSheetXml } from './new-sheet';
import { countFrom1904, setVisibilities } from './patch-workbook';
import { sameSettings, sameWorkbook } from './same';
import { patchNames } from './patch-names';
import { patchSheet } from './patch-sheet';
import { StyleWriter } from './style-writer';

/** Name of the only sheet of the empty package that workbooks of older formats are written into. */
const PLACEHOLDER = 'thidua-placeholder';

/**
 * The workbook as it stands, as .xlsx (or .xlsm, if it came from one). The file that was opened is kept, and only what changed since is
 * written into it: an unchanged workbook gives its own bytes. Workbooks of older formats are written into a new file.
 */
export async function saveWorkbook({ model, format, bytes }: OpenedWorkbook): Promise<Uint8Array> {
  const isPatched = format === 'xlsx';
  const file = isPatched ? bytes : createWorkbook([{ name: PLACEHOLDER, rows: [[{ content: PLACEHOLDER }]] }]);
  const read = await loadWorkbook(file, model.name);
  if (!read.ok) throw new Error(`What was opened cannot be read again: ${read.problem.code}`);
  const before = read.opened.model;
  return isPatched && sameWorkbook(model, before) ? bytes : writeInto(file, model, before, isPatched);
}

function writeInto(file: Uint8Array, model: WorkbookModel, before: WorkbookModel, isPatched: boolean): Uint8Array {
  const zip = ZipPackage.open(file);
  const edit = new PackageEdit(zip);
  const workbook = new WorkbookEdit(edit);
  const parts = new Map(workbook.read().sheets.map(({ name, part }) => [name, part]));
  const calculationOrder = findByType(workbook.read().relationships, 'calcChain');
  const known = isPatched ? stylesOf(file, model) : new Map<LookIndex, number>();
  const styles = new StyleWriter(new StylesEdit(edit, workbook), model.looks, known);
  const { namespace: main, relationshipsNamespace: relations } = workbook;
  const remove = (names: readonly string[]): void => {
    if (names.length > 0) removeSheets(edit, workbook, names);
  };

  // Before new ones come: a sheet that replaces another has its name.
  if (isPatched) remove(before.sheets.filter(({ id }) => !hasSheet(model, id)).map(({ name }) => name));
  for (const sheet of model.sheets) {
    const was = isPatched ? before.sheets.find(({ id }) => id === sheet.id) : undefined;
    const part = was && parts.get(was.name);
    if (was && part !== undefined) patchSheet(sheet, was, { edit, part, styles, namespace: relations });
    else {
      const fresh = edit.freeName(workbook.part.replace(/[^/]*$/, 'worksheets/sheet#.xml'));
      edit.create(fresh, newSheetXml(sheet, styles, { main, relations }));
      workbook.addSheet(sheet.name, fresh);
    }
  }
  if (!isPatched) remove([PLACEHOLDER]);
  setVisibilities(workbook, model);
  patchNames(workbook, model, before);
  if (!sameSettings(model, before)) patchSettings(edit, model.settings);
  if (model.date1904 && !before.date1904) countFrom1904(workbook);
  if (calculationOrder) {
    // Excel builds the order of calculation anew where there is none, and repairs a file whose order is stale.
    removeRelationship(edit, workbook.part, calculationOrder.id);
    removeContentTypes(edit, [calculationOrder.target]);
    edit.remove(calculationOrder.target);
  }
  edit.commit();
  return zip.save();
}

const hasSheet = (model: WorkbookModel, wanted: string): boolean => model.sheets.some(({ id }) => id === wanted);

/** The first cell format of the file for each look. */
function stylesOf(file: Uint8Array, model: WorkbookModel): ReadonlyMap<LookIndex, number> {
  const known = new Map<LookIndex, number>();
  readLook(file).looks.forEach((read, style) => {
    const look = model.looks.indexOf(lookFromFile(read));
    if (!known.has(look)) known.set(look, style);
  });
  return known;
}
