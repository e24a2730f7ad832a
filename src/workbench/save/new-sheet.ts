import type { SheetModel } from '../host/model/sheet';
import { areaAddress } from '../../sheet/address';
import { cellsXml } from './cells-xml';
import { columnsXml, linksXml, mergesXml, paneXml, ruleXml } from './frame-xml';
import type { StyleWriter } from './style-writer';
import { XML_HEAD } from '../../files/xml/head';

/** The part of a sheet that the file did not have. Children stand in the order that the schema asks for. */
export function newSheetXml(
  sheet: SheetModel,
  styles: StyleWriter,
  namespaces: { main: string; relations: string },
): string {
  const { tabColor, showGridlines, defaultWidth, defaultHeight, autoFilter, protection } = sheet;
  const rules = sheet.conditionalFormats.flatMap((rule, index) =>
    rule.kind === 'custom' ? [ruleXml(rule, index + 1, styles, '')] : [],
  );
  return (
    `${XML_HEAD}<worksheet xmlns="${namespaces.main}">` +
    (tabColor === null ? '' : `<sheetPr><tabColor rgb="FF${tabColor.slice(1)}"/></sheetPr>`) +
    `<sheetViews><sheetView workbookViewId="0"${showGridlines ? '' : ' showGridLines="0"'}>${paneXml(sheet, '')}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultColWidth="${defaultWidth}" defaultRowHeight="${defaultHeight}"/>` +
    columnsXml(sheet, styles, '') +
    `<sheetData>${cellsXml(sheet, { sheet: null, rows: new Map() }, styles, '')}</sheetData>` +
    (protection ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    (autoFilter ? `<autoFilter ref="${areaAddress(autoFilter)}"/>` : '') +
    mergesXml(sheet, '') +
    rules.join('') +
    linksXml(sheet, () => undefined, namespaces.relations, '') +
    '</worksheet>'
  );
}
