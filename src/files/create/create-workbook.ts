import { strToU8, zipSync } from 'fflate';
import type { NewSheet } from '../../summary/page/sheet-model';
import { sheetXml } from './sheet-xml';
import { StyleTable } from './style-table';
import { escapeXml } from '../xml/entities';

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A fixed time stamp keeps the bytes the same from one run to the next. */
const TIMESTAMP = new Date(2021, 0, 1);

const relationships = (items: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('') +
  '</Relationships>';

/**
 * A new .xlsx of the given sheets. The same model gives the same bytes.
 * @throws RangeError when there is no sheet.
 */
export function createWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError('A workbook needs a sheet');
  const styles = new StyleTable();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles)));
  parts['xl/styles.xml'] = styles.toXml();
  parts['xl/workbook.xml'] = workbookXml(sheets);
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
  ]);
  parts['_rels/.rels'] = relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]);
  parts['[Content_Types].xml'] =
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>` +
    sheets
      .map(
        (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`,
      )
      .join('') +
    '</Types>';
  const order = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'];
  const names = [...order, ...Object.keys(parts).filter((name) => !order.includes(name))];
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(parts[name] ?? '')])), { mtime: TIMESTAMP });
}

function workbookXml(sheets: readonly NewSheet[]): string {
  const list = sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${sheet.state === 'hidden' ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, printTitleRows }, index) =>
    printTitleRows
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(name.replaceAll("'", "''"))}'!$${printTitleRows[0]}:$${printTitleRows[1]}</definedName>`
      : [],
  );
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>` +
    (titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '') +
    '</workbook>'
  );
}
