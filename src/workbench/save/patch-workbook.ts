import { placeFor, WORKBOOK_ORDER } from '../../files/annotate/element-order';
import { childNamed, childrenOf, outlineOf, withAttribute, type XmlElement } from '../../files/annotate/outline';
import type { Splice } from '../../files/annotate/splice';
import type { WorkbookEdit } from '../../files/annotate/workbook-edit';
import { decodeContent } from '../../files/xml/entities';
import { attribute } from '../../files/xml/scan';
import type { WorkbookModel } from '../host/model/workbook';
import type { Visibility } from '../host/model/sheet';

const STATES: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The sheets of the workbook part, in order. */
function sheetElements(workbook: WorkbookEdit): readonly XmlElement[] {
  const xml = workbook.edit.text(workbook.part);
  const list = childNamed(outlineOf(xml), 'sheets');
  return list ? childrenOf(xml, list) : [];
}

/** Names of the sheets of the workbook part, in order: local names count their positions. */
export const sheetNames = (workbook: WorkbookEdit): readonly string[] =>
  sheetElements(workbook).map(({ attributes }) => decodeContent(attribute(attributes, 'name') ?? ''));

/** Shows and hides sheets as the model has them. */
export function setVisibilities(workbook: WorkbookEdit, model: WorkbookModel): void {
  const { prefix } = outlineOf(workbook.edit.text(workbook.part));
  const names = sheetNames(workbook);
  const splices = sheetElements(workbook).flatMap((element, index): Splice[] => {
    const sheet = model.sheets.find(({ name }) => name === names[index]);
    const state = sheet ? STATES[sheet.visibility] : null;
    const stated = attribute(element.attributes, 'state') ?? 'visible';
    if (!sheet || stated === (state ?? 'visible')) return [];
    const tag = `<${prefix}sheet${withAttribute(element.attributes, 'state', state)}${element.isSelfClosing ? '/' : ''}>`;
    return [{ start: element.start, end: element.innerStart, text: tag }];
  });
  workbook.edit.splice(workbook.part, splices);
}

/** Makes a new workbook count days from 1904, as the one it is made from did. */
export function countFrom1904(workbook: WorkbookEdit): void {
  const outline = outlineOf(workbook.edit.text(workbook.part));
  const at = placeFor(outline, WORKBOOK_ORDER, 'workbookPr');
  workbook.edit.splice(workbook.part, [{ start: at, end: at, text: `<${outline.prefix}workbookPr date1904="1"/>` }]);
}
