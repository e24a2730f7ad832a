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
  const grids = workbook.sheets.flatMap(({ name, visibility, part, isWorksheet }): Grid[] => {
    if (!isWorksheet || part === undefined) return [];
    if (!zip.has(part)) throw new FileError('damaged', `${part} is missing`);
    const sheet = readSheetPart(zip.text(part), strings, workbook.date1904);
    return [{ sheet: name, visibility, styles, date1904: workbook.date1904, ownMarks: own.get(name) ?? [], ...sheet }];
  });
  if (grids.length === 0) throw new FileError('no-sheets', 'no worksheet');
  return { grids };
}
