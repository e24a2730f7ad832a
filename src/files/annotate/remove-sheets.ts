import { isOwnName } from '../../marks/own-names';
import { readRelationships, relationshipsPart } from '../xlsx/relationships';
import { attribute } from '../xml/scan';
import { childNamed, childrenOf, outlineOf, withAttribute } from './outline';
import type { PackageEdit } from './package-edit';
import { removeContentTypes, removeRelationship } from './package-registry';
import type { Splice } from './splice';
import type { WorkbookEdit } from './workbook-edit';

/** Takes whole sheets of ours and all our defined names out of a workbook, with the parts that only those sheets used. */
export function removeSheets(edit: PackageEdit, workbook: WorkbookEdit, names: readonly string[]): void {
  const before = reachableParts(edit);
  const xml = edit.text(workbook.part);
  const outline = outlineOf(xml);
  const list = childNamed(outline, 'sheets');
  const sheets = list ? childrenOf(xml, list) : [];
  const gone = sheets.flatMap(({ attributes }, index) =>
    names.includes(attribute(attributes, 'name') ?? '') ? [index] : [],
  );
  const shift = (position: number): number => position - gone.filter((index) => index < position).length;
  edit.splice(workbook.part, [
    ...gone.flatMap((index): Splice[] => {
      const sheet = sheets[index];
      return sheet ? [{ start: sheet.start, end: sheet.end, text: '' }] : [];
    }),
    ...nameSplices(workbook, xml, gone, shift),
    ...viewSplices(xml, outline, gone, shift, sheets.length - gone.length),
  ]);
  for (const index of gone) {
    const attributes = sheets[index]?.attributes ?? '';
    const id = attribute(attributes, 'r:id') ?? /:id\s*=\s*["']([^"']+)/.exec(attributes)?.[1];
    if (id !== undefined) removeRelationship(edit, workbook.part, id);
  }
  showOneSheet(edit, workbook);
  if (gone.length > 0) dropUnreachable(edit, workbook, before);
}

function nameSplices(
  workbook: WorkbookEdit,
  xml: string,
  gone: readonly number[],
  shift: (position: number) => number,
): Splice[] {
  const names = workbook.names();
  const isStale = ({ label, localSheet }: (typeof names)[number]) =>
    isOwnName(label) || (localSheet !== undefined && gone.includes(localSheet));
  const list = childNamed(outlineOf(xml), 'definedNames');
  if (list && names.length > 0 && names.every(isStale)) return [{ start: list.start, end: list.end, text: '' }];
  return names.flatMap((name): Splice[] => {
    if (isStale(name)) return [{ start: name.start, end: name.end, text: '' }];
    if (name.localSheet === undefined || shift(name.localSheet) === name.localSheet) return [];
    return [withChangedTag(xml, name, withAttribute(name.attributes, 'localSheetId', shift(name.localSheet)))];
  });
}

/** Start tag of an element with other attributes. */
function withChangedTag(
  xml: string,
  element: { readonly start: number; readonly innerStart: number; readonly isSelfClosing: boolean },
  attributes: string,
): Splice {
  const name = /^<([^\s/>]+)/.exec(xml.slice(element.start, element.innerStart))?.[1] ?? '';
  const text = `<${name}${attributes}${element.isSelfClosing ? '/' : ''}>`;
  return { start: element.start, end: element.innerStart, text };
}

/** The sheet that is shown first is counted by position. */
function viewSplices(
  xml: string,
  outline: ReturnType<typeof outlineOf>,
  gone: readonly number[],
  shift: (position: number) => number,
  left: number,
): Splice[] {
  const views = childNamed(outline, 'bookViews');
  if (!views || gone.length === 0) return [];
  return childrenOf(xml, views).flatMap((view): Splice[] => {
    const changed = ['activeTab', 'firstSheet'].reduce((attributes, name) => {
      const position = attribute(attributes, name);
      if (position === undefined) return attributes;
      const now = Math.max(0, Math.min(left - 1, shift(Number(position))));
      return String(now) === position ? attributes : withAttribute(attributes, name, now);
    }, view.attributes);
    return changed === view.attributes ? [] : [withChangedTag(xml, view, changed)];
  });
}

/** A workbook needs a sheet that can be seen. */
function showOneSheet(edit: PackageEdit, workbook: WorkbookEdit): void {
  const xml = edit.text(workbook.part);
  const list = childNamed(outlineOf(xml), 'sheets');
  const sheets = list ? childrenOf(xml, list) : [];
  const [first] = sheets;
  const isHidden = sheets.every(({ attributes }) => (attribute(attributes, 'state') ?? 'visible') !== 'visible');
  if (first && isHidden)
    edit.splice(workbook.part, [withChangedTag(xml, first, withAttribute(first.attributes, 'state', null))]);
}

/** Parts that can be reached from the root of the package, those that hold relationships included. */
function reachableParts(edit: PackageEdit): Set<string> {
  const reached = new Set<string>();
  const visit = (part: string) => {
    for (const { target, isExternal } of readRelationships(edit.zip, part)) {
      const name = edit.zip.spelling(target);
      if (isExternal || reached.has(name) || !edit.has(name)) continue;
      reached.add(name);
      visit(name);
    }
    const holder = edit.zip.spelling(relationshipsPart(part));
    if (edit.has(holder)) reached.add(holder);
  };
  visit('');
  return reached;
}

/** Removes the parts that could be reached before and cannot be reached now. */
function dropUnreachable(edit: PackageEdit, workbook: WorkbookEdit, before: ReadonlySet<string>): void {
  edit.commit();
  const after = reachableParts(edit);
  const lost = [...before].filter((part) => !after.has(part) && part !== workbook.part);
  removeContentTypes(edit, lost);
  for (const part of lost) edit.remove(part);
}
