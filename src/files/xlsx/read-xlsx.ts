import { ownAreas } from '../../marks/own-names';
import type { Grid, GridWorkbook } from '../../sheet/grid';
import { FileError } from '../file-error';
import { ZipPackage, type ZipOptions } from '../zip/zip-package';
import { findByType } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { readStyles } from './styles-part';
import { readWorkbookPart } from './workbook-part';

/**
 * Reads the worksheets of an .xlsx or .xlsm package; chart and macro sheets are left out.
 * @throws FileError
 */
export function readXlsx(bytes: Uint8Array, options?: ZipOptions): GridWorkbook {
  const grids = [...eachXlsxGrid(bytes, options)];
  if (grids.length === 0) throw new FileError('no-sheets', 'no worksheet');
  return { grids };
}

/**
 * The worksheets of {@link readXlsx}, each read when the one before was taken: a long workbook need not be held whole.
 * @throws FileError when a sheet is asked for.
 */
export function* eachXlsxGrid(bytes: Uint8Array, options?: ZipOptions): Generator<Grid> {
  const zip = ZipPackage.open(bytes, options);
  const workbook = readWorkbookPart(zip);
  if (workbook.sheets.length === 0) throw new FileError('no-sheets', workbook.part);
  const textOf = (segment: string): string | undefined => {
    const target = findByType(workbook.relationships, segment)?.target;
    return target !== undefined && zip.has(target) ? zip.text(target) : undefined;
  };
  const strings = readSharedStrings(textOf('sharedStrings'));
  const styles = readStyles(textOf('styles'));
  const own = ownAreas(workbook.names);
  for (const { name, visibility, part, isWorksheet } of workbook.sheets) {
    if (!isWorksheet || part === undefined) continue;
    if (!zip.has(part)) throw new FileError('damaged', `${part} is missing`);
    const sheet = readSheetPart(zip.text(part), strings, workbook.date1904);
    yield { sheet: name, visibility, styles, date1904: workbook.date1904, ownMarks: own.get(name) ?? [], ...sheet };
  }
}
