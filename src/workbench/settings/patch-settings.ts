import type { PackageEdit } from '../../files/annotate/package-edit';
import { addRelationship, declarePart } from '../../files/annotate/package-registry';
import { appendInside, childNamed, outlineOf } from '../../files/annotate/outline';
import { escapeXml } from '../../files/xml/entities';
import { ADD_IN, addInParts, EXTENSION, PANES } from './add-in-part';

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.microsoft.com/office';
const TYPE_BASE = `${OFFICE}/2011/relationships`;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Writes what our add-in stored into the package, as Office does ([MS-OWEXML] 2.2). What other add-ins stored is not touched. The pane is
 * named as closed, so that a program that opens the file opens no pane by itself.
 */
export function patchSettings(edit: PackageEdit, settings: ReadonlyMap<string, unknown>): void {
  const { panes, own } = addInParts(edit.zip);
  if (own !== null) replaceProperties(edit, own, settings);
  else if (settings.size > 0) addPart(edit, panes ?? addPanes(edit), settings);
}

function replaceProperties(edit: PackageEdit, part: string, settings: ReadonlyMap<string, unknown>): void {
  const xml = edit.text(part);
  const outline = outlineOf(xml);
  const { prefix } = outline;
  const list = childNamed(outline, 'properties');
  const text = properties(prefix, settings);
  if (list) edit.splice(part, [{ start: list.start, end: list.end, text }]);
  else edit.splice(part, appendInside(xml, outline.root, text));
}

const properties = (prefix: string, settings: ReadonlyMap<string, unknown>): string =>
  `<${prefix}properties>${[...settings]
    .map(
      ([key, value]) =>
        `<${prefix}property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value) ?? 'null')}"/>`,
    )
    .join('')}</${prefix}properties>`;

/** An empty list of panes. @returns its part name */
function addPanes(edit: PackageEdit): string {
  const part = edit.freeName('xl/webextensions/taskpanes#.xml');
  edit.create(
    part,
    `${XML_HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11"></wetp:taskpanes>`,
  );
  declarePart(edit, part, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  addRelationship(edit, '', { typeBase: TYPE_BASE, kind: PANES, target: part });
  return part;
}

function addPart(edit: PackageEdit, panes: string, settings: ReadonlyMap<string, unknown>): void {
  const part = edit.freeName('xl/webextensions/webextension#.xml');
  edit.create(
    part,
    `${XML_HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{${ADD_IN.toUpperCase()}}">` +
      `<we:reference id="${ADD_IN}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `${properties('we:', settings)}<we:bindings/><we:snapshot xmlns:r="${RELATIONS}"/></we:webextension>`,
  );
  declarePart(edit, part, 'application/vnd.ms-office.webextension+xml');
  const id = addRelationship(edit, panes, { typeBase: TYPE_BASE, kind: EXTENSION, target: part });
  const xml = edit.text(panes);
  const { root, prefix } = outlineOf(xml);
  edit.splice(
    panes,
    appendInside(
      xml,
      root,
      `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="0">` +
        `<${prefix}webextensionref xmlns:r="${RELATIONS}" r:id="${id}"/></${prefix}taskpane>`,
    ),
  );
}
