import { WORKSHEET_ORDER, placeFor } from '../../files/annotate/element-order';
import { childNamed, childrenOf, outlineOf, withAttribute, type Outline } from '../../files/annotate/outline';
import type { PackageEdit } from '../../files/annotate/package-edit';
import type { Splice } from '../../files/annotate/splice';
import { readRelationships } from '../../files/xlsx/relationships';
import { areaAddress } from '../../sheet/address';
import type { SheetModel } from '../host/model/sheet';
import { cellsXml, readCellXml } from './cells-xml';
import { columnsXml, linksXml, mergesXml, paneXml } from './frame-xml';
import { ruleSplices } from './patch-rules';
import { sameCells, sameJson, sameLines, sameLinks } from './same';
import type { StyleWriter } from './style-writer';

/** What patching a sheet part needs besides the sheets. */
interface SheetPatch {
  readonly edit: PackageEdit;
  readonly part: string;
  readonly styles: StyleWriter;
  /** Address of the relationships namespace of the package. */
  readonly namespace: string;
}

/**
 * Brings a sheet part up to what the model holds. Only elements that differ are written anew, and in them only cells that differ; drawings,
 * validations, page setup and everything else that the model does not know stay as they are.
 * @param before the sheet as it was read from this part
 */
export function patchSheet(sheet: SheetModel, before: SheetModel, { edit, part, styles, namespace }: SheetPatch): void {
  const xml = edit.text(part);
  const outline = outlineOf(xml);
  const p = outline.prefix;
  const splices: Splice[] = [];
  const put = (name: string, text: string): void => {
    const splice = replacing(outline, name, text);
    if (splice) splices.push(splice);
  };

  if (!sameCells(sheet, before) || !sameLines(sheet.rowInfo, before.rowInfo)) {
    const data = childNamed(outline, 'sheetData');
    const rows = readCellXml(data ? xml.slice(data.innerStart, data.innerEnd) : '');
    put('sheetData', `<${p}sheetData>${cellsXml(sheet, { sheet: before, rows }, styles, p)}</${p}sheetData>`);
    // A hint of the cells in use: left out rather than wrong.
    put('dimension', '');
  }
  if (!sameLines(sheet.columnInfo, before.columnInfo)) put('cols', columnsXml(sheet, styles, p));
  if (!sameJson(sheet.merges, before.merges)) put('mergeCells', mergesXml(sheet, p));
  if (!sameJson(sheet.autoFilter, before.autoFilter) && sheet.autoFilter)
    splices.push(...withReference(outline, 'autoFilter', areaAddress(sheet.autoFilter)));
  if (!sameJson(sheet.frozen, before.frozen)) splices.push(...paneSplices(xml, outline, sheet));
  if (!sameLinks(sheet.hyperlinks, before.hyperlinks)) {
    const targets = readRelationships(edit.zip, part);
    put(
      'hyperlinks',
      linksXml(sheet, (address) => targets.find(({ target }) => target === address)?.id, namespace, p),
    );
  }
  if (!sameJson(sheet.conditionalFormats, before.conditionalFormats))
    splices.push(...ruleSplices(xml, outline, sheet, before, styles));
  edit.splice(part, splices);
}

/** Puts an element in the place of another of its name, or where the schema wants it; an empty text takes it away. */
function replacing(outline: Outline, name: string, text: string): Splice | null {
  const element = childNamed(outline, name);
  if (element) return { start: element.start, end: element.end, text };
  if (!text) return null;
  const at = placeFor(outline, WORKSHEET_ORDER, name);
  return { start: at, end: at, text };
}

function withReference(outline: Outline, name: string, reference: string): Splice[] {
  const element = childNamed(outline, name);
  if (!element) return [];
  const tag = `<${outline.prefix}${name}${withAttribute(element.attributes, 'ref', reference)}${element.isSelfClosing ? '/' : ''}>`;
  return [{ start: element.start, end: element.innerStart, text: tag }];
}

function paneSplices(xml: string, outline: Outline, sheet: SheetModel): Splice[] {
  const views = childNamed(outline, 'sheetViews');
  const view = views && childrenOf(xml, views)[0];
  if (!view || view.isSelfClosing) return [];
  // Selections name the pane that they are in: they go with the panes.
  const inside = childrenOf(xml, view).filter(({ name }) => name === 'pane' || name === 'selection');
  return [
    { start: view.innerStart, end: view.innerStart, text: paneXml(sheet, outline.prefix) },
    ...inside.map(({ start, end }) => ({ start, end, text: '' })),
  ];
}
