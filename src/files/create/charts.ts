import { parseArea } from '../../sheet/address';
import type { NewCell, NewChart, NewSheet } from '../../summary/page/sheet-model';
import { escapeXml } from '../xml/entities';
import { quotedSheet } from '../../sheet/references';
import { XML_HEAD } from '../xml/head';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const hasCharts = ({ charts = [] }: NewSheet): boolean => charts.length > 0;

/** The drawing part of a sheet: where each chart lies. Chart n is the relationship `rId<n>`. */
export function drawingXml(charts: readonly NewChart[]): string {
  const anchors = charts.map(
    ({ title, over: { top, left, bottom, right } }, index) =>
      `<xdr:twoCellAnchor><xdr:from>${corner(left, top)}</xdr:from><xdr:to>${corner(right + 1, bottom + 1)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(title)}" descr="${escapeXml(title)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
    `${anchors.join('')}</xdr:wsDr>`
  );
}

const corner = (column: number, row: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;

/** A chart part: bars over cells of a sheet, with the values that they hold now for readers that do not look them up. */
export function chartXml(chart: NewChart, sheet: NewSheet): string {
  const { title, form, isStacked, categories, series } = chart;
  const grouping = isStacked ? 'stacked' : 'clustered';
  const bars = series.map(
    ({ name, values, color }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `<c:cat>${reference('str', sheet, categories)}</c:cat><c:val>${reference('num', sheet, values)}</c:val></c:ser>`,
  );
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${form === 'bars' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars.join('')}` +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    // Bars are drawn from below; turned round, the first category stands on top as in the table.
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${form === 'bars' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${form === 'bars' ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${form === 'bars' ? 't' : 'l'}"/><c:majorGridlines/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${form === 'bars' ? 'max' : 'autoZero'}"/></c:valAx>` +
    `</c:plotArea>${series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}

function reference(kind: 'str' | 'num', sheet: NewSheet, area: string): string {
  const texts = textsOf(sheet, area);
  const points = texts.map((text, index) =>
    text === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`,
  );
  return (
    `<c:${kind}Ref><c:f>${escapeXml(`${quotedSheet(sheet.name)}!${absolute(area)}`)}</c:f>` +
    `<c:${kind}Cache><c:ptCount val="${texts.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`
  );
}

const absolute = (area: string): string => area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function textsOf(sheet: NewSheet, area: string): string[] {
  const found = parseArea(area);
  if (!found) return [];
  const texts: string[] = [];
  for (let row = found.top; row <= found.bottom; row++)
    for (let column = found.left; column <= found.right; column++) texts.push(textOf(sheet.rows[row]?.[column]));
  return texts;
}

function textOf(cell: NewCell | undefined): string {
  const content = cell?.content ?? null;
  const value = typeof content === 'object' && content !== null && 'formula' in content ? content.value : content;
  return value === null || typeof value === 'object' ? '' : String(value);
}
