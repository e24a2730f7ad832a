import { ZipPackage, type ZipOptions } from '../zip/zip-package';
import { findByType, readRelationships } from '../xlsx/relationships';
import { readWorkbookPart } from '../xlsx/workbook-part';
import { attribute, scanXml } from '../xml/scan';
import { colorResolver, readPalette, readTheme } from './colors';
import type { WorkbookLook } from './look';
import { readSheetLook } from './sheet-look';
import { readStyleLooks } from './styles-look';

/**
 * How an .xlsx or .xlsm workbook looks, beside the grids that `readXlsx` gives: sheets in the same order, chart sheets left out.
 * @throws FileError
 */
export function readLook(bytes: Uint8Array, options?: ZipOptions): WorkbookLook {
  const zip = ZipPackage.open(bytes, options);
  const workbook = readWorkbookPart(zip);
  const textOf = (segment: string): string | undefined => {
    const target = findByType(workbook.relationships, segment)?.target;
    return target !== undefined && zip.has(target) ? zip.text(target) : undefined;
  };
  const stylesXml = textOf('styles');
  const color = colorResolver(readTheme(textOf('theme')), readPalette(stylesXml));
  const { looks, differentials } = readStyleLooks(stylesXml, color);
  const worksheets = workbook.sheets.filter(({ isWorksheet, part }) => isWorksheet && part !== undefined);
  const sheets = worksheets.map(({ name, part = '' }) =>
    readSheetLook(zip.text(part), name, readRelationships(zip, part), { differentials, color }),
  );
  const active = workbook.sheets[activeTab(zip.text(workbook.part))];
  return {
    looks,
    sheets,
    names: workbook.names,
    sheetNames: workbook.sheets.map(({ name }) => name),
    activeSheet: Math.max(0, active ? worksheets.indexOf(active) : 0),
  };
}

function activeTab(workbookXml: string): number {
  let tab = 0;
  scanXml(workbookXml, (kind, tag, attributes) => {
    if (kind === 'open' && tag === 'workbookView') tab = Number(attribute(attributes, 'activeTab') ?? 0) || 0;
  });
  return tab;
}
