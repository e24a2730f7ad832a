import { placeFor, WORKBOOK_ORDER } from '../../files/annotate/element-order';
import { appendInside, childNamed, outlineOf } from '../../files/annotate/outline';
import { insertion } from '../../files/annotate/splice';
import type { NameElement, WorkbookEdit } from '../../files/annotate/workbook-edit';
import { escapeXml } from '../../files/xml/entities';
import { isOn } from '../../files/xml/scan';
import type { DefinedName, WorkbookModel } from '../host/model/workbook';
import { sheetNames } from './patch-workbook';
import { nameKey } from './same';

/** Takes defined names out that are gone or changed, and adds new and changed ones. Names that were not read stay as they are. */
export function patchNames(workbook: WorkbookEdit, model: WorkbookModel, before: WorkbookModel): void {
  const { edit, part } = workbook;
  const sheets = sheetNames(workbook);
  const wanted = new Set(model.names.map(nameKey));
  const read = new Set(before.names.map(nameKey));
  const written = workbook.names().map((element) => ({ element, key: writtenKey(element, sheets) }));
  const stale = written.filter(({ key }) => !wanted.has(key) && read.has(key));
  const present = new Set(written.map(({ key }) => key));
  const added = model.names.filter((name) => !present.has(nameKey(name)));

  const list = childNamed(outlineOf(edit.text(part)), 'definedNames');
  // An empty list is no valid workbook.
  const goes =
    list && stale.length > 0 && stale.length === written.length ? [list] : stale.map(({ element }) => element);
  edit.splice(
    part,
    goes.map(({ start, end }) => ({ start, end, text: '' })),
  );
  if (added.length > 0) addNames(workbook, added, sheets);
}

const writtenKey = (element: NameElement, sheets: readonly string[]): string =>
  JSON.stringify([
    element.label.toLowerCase(),
    element.localSheet === undefined ? null : (sheets[element.localSheet] ?? null),
    `=${element.reference}`,
    !isOn(element.attributes, 'hidden'),
    element.comment,
  ]);

function addNames({ edit, part }: WorkbookEdit, names: readonly DefinedName[], sheets: readonly string[]): void {
  const xml = edit.text(part);
  const outline = outlineOf(xml);
  const { prefix: p } = outline;
  const body = names
    .map(({ name, scope, formula, visible, comment }) => {
      const position = scope ? sheets.indexOf(scope.name) : -1;
      return (
        `<${p}definedName name="${escapeXml(name)}"${comment ? ` comment="${escapeXml(comment)}"` : ''}` +
        `${position < 0 ? '' : ` localSheetId="${position}"`}${visible ? '' : ' hidden="1"'}>` +
        `${escapeXml(formula.replace(/^=/, ''))}</${p}definedName>`
      );
    })
    .join('');
  const list = childNamed(outline, 'definedNames');
  edit.splice(
    part,
    list
      ? appendInside(xml, list, body)
      : [insertion(placeFor(outline, WORKBOOK_ORDER, 'definedNames'), `<${p}definedNames>${body}</${p}definedNames>`)],
  );
}
