import type { NewSheet } from '../../summary/page/sheet-model';
import { columnLetters } from '../../sheet/address';
import { quotedSheet } from '../../sheet/references';
import { escapeXml } from '../xml/entities';
import { XML_HEAD } from '../xml/head';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A defined name of the workbook that Excel does not list; `reference` without `=`. */
export interface HiddenName {
  readonly name: string;
  readonly reference: string;
}

/** A relationships part; the n-th relationship is `rId<n>`. */
export const relationshipsXml = (items: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  items
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';

/** The part that tells the content types. @param types content types by part. */
export const contentTypesXml = (types: ReadonlyMap<string, string>): string =>
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [...types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('') +
  '</Types>';

/** What the workbook part says of a sheet. */
export interface SheetFrame {
  readonly name: string;
  readonly state: NewSheet['state'] | undefined;
  readonly printTitleRows: NewSheet['printTitleRows'] | undefined;
  readonly printedColumns: NewSheet['printedColumns'] | undefined;
}

/** The workbook part: its sheets in order, their print areas and titles, hidden names. */
export function workbookXml(sheets: readonly SheetFrame[], names: readonly HiddenName[]): string {
  const list = sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${sheet.state === 'hidden' ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const areas = sheets.flatMap(({ name, printedColumns }, index) =>
    printedColumns
      ? `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${escapeXml(quotedSheet(name))}!$A:$${columnLetters(printedColumns - 1)}</definedName>`
      : [],
  );
  const titles = sheets.flatMap(({ name, printTitleRows }, index) =>
    printTitleRows
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(quotedSheet(name))}!$${printTitleRows[0]}:$${printTitleRows[1]}</definedName>`
      : [],
  );
  const hidden = names.map(
    ({ name, reference }) => `<definedName name="${escapeXml(name)}" hidden="1">${escapeXml(reference)}</definedName>`,
  );
  const defined = [...areas, ...titles, ...hidden];
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>` +
    (defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : '') +
    '</workbook>'
  );
}
