import type { ZipOptions } from '../../files/zip/zip-package';
import { readLook } from '../../files/look/read-look';
import type { WorkbookLook } from '../../files/look/look';
import { readWorkbook, type WorkbookFormat } from '../../files/read-workbook';
import type { Problem } from '../../i18n/problem';
import type { GridWorkbook } from '../../sheet/grid';
import type { LookIndex } from '../host/model/look';
import { WorkbookModel } from '../host/model/workbook';
import { lookFromFile } from './look-from-file';
import { setReadableWidths } from './readable-widths';
import { readSettings } from '../settings/read-settings';
import { dressFromLook, fillFromGrid } from './sheet-from-file';

/** A workbook that was opened, with what saving it needs. */
export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  readonly format: WorkbookFormat;
  /** The file as it was. */
  readonly bytes: Uint8Array;
}

type LoadResult =
  { readonly ok: true; readonly opened: OpenedWorkbook } | { readonly ok: false; readonly problem: Problem };

/**
 * Opens a workbook file of any format that `readWorkbook` takes as the host's model. Files of the .xlsx family keep everything that the
 * grid shows; older formats keep values, number formats, merges and hidden rows.
 * Never throws for bad input: the problem comes back as data.
 */
export async function loadWorkbook(bytes: Uint8Array, name: string, options: ZipOptions = {}): Promise<LoadResult> {
  const read = await readWorkbook(bytes, options);
  if (!read.ok) return read;
  const model =
    read.format === 'xlsx'
      ? modelWithLook(read.workbook, readLook(bytes, options), name)
      : modelOfGrids(read.workbook, name);
  if (read.format === 'xlsx') for (const [key, value] of readSettings(bytes, options)) model.settings.set(key, value);
  return { ok: true, opened: { model, format: read.format, bytes } };
}

function modelWithLook(workbook: GridWorkbook, look: WorkbookLook, name: string): WorkbookModel {
  const looks = look.looks.map(lookFromFile);
  const model = new WorkbookModel(name, looks[0]);
  const indices = looks.map((item) => model.looks.indexOf(item));
  const lookOf = (style: number): LookIndex => indices[style] ?? 0;
  model.date1904 = workbook.grids[0]?.date1904 ?? false;
  workbook.grids.forEach((grid, index) => {
    const sheet = model.addSheet(grid.sheet);
    const sheetLook = look.sheets[index];
    if (sheetLook) dressFromLook(sheet, sheetLook, lookOf, () => model.newId());
    fillFromGrid(sheet, grid, lookOf);
  });
  model.names = look.names.flatMap(({ name: label, reference, isHidden, localSheet, comment }) => {
    const scope = localSheet === null ? null : model.findSheet(look.sheetNames[localSheet] ?? '');
    return scope === undefined ? [] : [{ name: label, scope, formula: `=${reference}`, visible: !isHidden, comment }];
  });
  activateFirstVisible(model, look.activeSheet);
  return model;
}

function modelOfGrids(workbook: GridWorkbook, name: string): WorkbookModel {
  const model = new WorkbookModel(name);
  model.date1904 = workbook.grids[0]?.date1904 ?? false;
  for (const grid of workbook.grids) {
    const sheet = model.addSheet(grid.sheet);
    fillFromGrid(sheet, grid, (style) => model.looks.of({ numberFormat: grid.styles[style]?.format ?? 'General' }));
    setReadableWidths(sheet);
  }
  activateFirstVisible(model, 0);
  return model;
}

function activateFirstVisible(model: WorkbookModel, preferred: number): void {
  const wanted = model.sheets[preferred];
  const shown =
    wanted?.visibility === 'Visible' ? wanted : model.sheets.find((sheet) => sheet.visibility === 'Visible');
  if (shown) model.setActive(shown);
}
