import { strToU8, zipSync } from 'fflate';
import type { NewSheet } from '../../summary/page/sheet-model';
import { columnLetters } from '../../sheet/address';
import { quotedSheet } from '../../sheet/references';
import { escapeXml } from '../xml/entities';
import { chartXml, drawingXml } from './charts';
import { sheetXml } from './sheet-xml';
import { StyleTable } from './style-table';

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument';
/** A fixed time stamp keeps the bytes the same from one run to the next. */
const TIMESTAMP = new Date(2021, 0, 1);

/** Parts of a package by name, and the content type of those that have one of their own. */
interface Parts {
  readonly texts: Record<string, string>;
  readonly types: Record<string, string>;
}

/** A defined name of the workbook that Excel does not list; `reference` without `=`. */
export interface HiddenName {
  readonly name: string;
  readonly reference: string;
}

/**
 * A new .xlsx of the given sheets. The same model gives the same bytes.
 * @throws RangeError when there is no sheet.
 */
export function createWorkbook(sheets: readonly NewSheet[], names: readonly HiddenName[] = []): Uint8Array {
  if (sheets.length === 0) throw new RangeError('A workbook needs a sheet');
  const styles = new StyleTable();
  const parts: Parts = { texts: {}, types: {} };
  add(parts, 'xl/workbook.xml', 'spreadsheetml.sheet.main', workbookXml(sheets, names));
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    add(parts, name, 'spreadsheetml.worksheet', sheetXml(sheet, styles));
    addCharts(parts, sheet, index + 1, sheets);
  });
  add(parts, 'xl/styles.xml', 'spreadsheetml.styles', styles.toXml());
  parts.texts['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
  ]);
  parts.texts['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml']]);
  const ordered = { '[Content_Types].xml': typesXml(parts.types), ...parts.texts };
  const files = Object.entries(ordered).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { mtime: TIMESTAMP });
}

function add({ texts, types }: Parts, name: string, type: string, text: string): void {
  texts[name] = text;
  types[name] = `${DOCUMENT}.${type}+xml`;
}

function addCharts(parts: Parts, sheet: NewSheet, sheetNumber: number, sheets: readonly NewSheet[]): void {
  const { charts = [] } = sheet;
  if (charts.length === 0) return;
  const names = charts.map((_, index) => `chart${sheetNumber}-${index + 1}.xml`);
  add(parts, `xl/drawings/drawing${sheetNumber}.xml`, 'drawing', drawingXml(charts));
  charts.forEach((chart, index) =>
    add(
      parts,
      `xl/charts/${names[index] ?? ''}`,
      'drawingml.chart',
      chartXml(chart, sheets.find(({ name }) => name === chart.of) ?? sheet),
    ),
  );
  parts.texts[`xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`] = relationships([
    ['drawing', `../drawings/drawing${sheetNumber}.xml`],
  ]);
  parts.texts[`xl/drawings/_rels/drawing${sheetNumber}.xml.rels`] = relationships(
    names.map((name) => ['chart', `../charts/${name}`] as const),
  );
}

/** A relationships part; the n-th relationship is `rId<n>`. */
const relationships = (items: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  items
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';

const typesXml = (types: Readonly<Record<string, string>>): string =>
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.entries(types)
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

function workbookXml(sheets: readonly NewSheet[], names: readonly HiddenName[]): string {
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
