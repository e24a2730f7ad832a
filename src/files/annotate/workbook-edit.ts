import { FileError } from '../file-error';
import { isOwnName } from '../../marks/own-names';
import { findByType, readRelationships } from '../xlsx/relationships';
import { readWorkbookPart, type WorkbookPart } from '../xlsx/workbook-part';
import { decodeContent, escapeXml } from '../xml/entities';
import { attribute, isOn } from '../xml/scan';
import { placeFor, WORKBOOK_ORDER } from './element-order';
import { appendInside, childNamed, childrenOf, outlineOf, type XmlElement } from './outline';
import type { PackageEdit } from './package-edit';
import { addContentType, addRelationship } from './package-registry';
import { insertion } from './splice';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A defined name as it stands in the workbook part. */
export interface NameElement extends XmlElement {
  readonly label: string;
  readonly reference: string;
  /** Office.js marks keep there what they hid. */
  readonly comment: string;
  /** 0-based position of the sheet that a local name belongs to. */
  readonly localSheet: number | undefined;
}

/** The workbook part of a package and what is added to it. */
export class WorkbookEdit {
  readonly part: string;
  readonly #opened: WorkbookPart;

  constructor(readonly edit: PackageEdit) {
    this.#opened = readWorkbookPart(edit.zip);
    this.part = this.#opened.part;
  }

  /** Sheets and relationships as the package had them when it was opened. */
  read(): WorkbookPart {
    return this.#opened;
  }

  /** Address of the relationships namespace that this package uses. */
  get relationshipsNamespace(): string {
    return outlineOf(this.edit.text(this.part)).namespace.includes('purl.oclc.org') ? STRICT : TRANSITIONAL;
  }

  /** Address of the main namespace that this package uses. */
  get namespace(): string {
    return outlineOf(this.edit.text(this.part)).namespace;
  }

  /** Name of the part that is related to the workbook by a type ending so, if there is one. */
  related(kind: string): string | undefined {
    const target = findByType(this.read().relationships, kind)?.target;
    return target !== undefined && this.edit.has(target) ? target : undefined;
  }

  get isSigned(): boolean {
    return readRelationships(this.edit.zip, '').some(({ type }) => type.endsWith('/digital-signature/origin'));
  }

  /** A workbook shared with a log of changes: the log refers to its sheets by number. */
  get isShared(): boolean {
    return this.read().relationships.some(({ type }) => /\/(?:revisionHeaders|usernames)$/.test(type));
  }

  get isStructureLocked(): boolean {
    const protection = childNamed(outlineOf(this.edit.text(this.part)), 'workbookProtection');
    return protection !== undefined && isOn(protection.attributes, 'lockStructure');
  }

  names(): NameElement[] {
    const xml = this.edit.text(this.part);
    const list = childNamed(outlineOf(xml), 'definedNames');
    return (list ? childrenOf(xml, list) : []).map((element) => {
      const local = attribute(element.attributes, 'localSheetId');
      return {
        ...element,
        label: attribute(element.attributes, 'name') ?? '',
        reference: decodeContent(xml.slice(element.innerStart, element.innerEnd)),
        comment: decodeContent(attribute(element.attributes, 'comment') ?? ''),
        localSheet: local === undefined ? undefined : Number(local),
      };
    });
  }

  get hasOwnNames(): boolean {
    return this.names().some(({ label }) => isOwnName(label));
  }

  /** Adds defined names at the end of the list, hidden unless they belong to one sheet. */
  addNames(
    names: readonly { readonly label: string; readonly reference: string; readonly localSheet?: number }[],
  ): void {
    if (names.length === 0) return;
    const xml = this.edit.text(this.part);
    const outline = outlineOf(xml);
    const { prefix } = outline;
    const body = names
      .map(({ label, reference, localSheet }) => {
        const scope = localSheet === undefined ? ' hidden="1"' : ` localSheetId="${localSheet}"`;
        return `<${prefix}definedName name="${escapeXml(label)}"${scope}>${escapeXml(reference)}</${prefix}definedName>`;
      })
      .join('');
    const list = childNamed(outline, 'definedNames');
    this.edit.splice(
      this.part,
      list
        ? appendInside(xml, list, body)
        : [
            insertion(
              placeFor(outline, WORKBOOK_ORDER, 'definedNames'),
              `<${prefix}definedNames>${body}</${prefix}definedNames>`,
            ),
          ],
    );
  }

  /**
   * Registers a new worksheet part at the end: positions of the other sheets, which local names refer to, stay.
   * @returns its 0-based position.
   */
  addSheet(name: string, part: string): number {
    addContentType(this.edit, part, 'worksheet');
    const typeBase = this.relationshipsNamespace;
    const id = addRelationship(this.edit, this.part, { typeBase, kind: 'worksheet', target: part });
    const xml = this.edit.text(this.part);
    const outline = outlineOf(xml);
    const list = childNamed(outline, 'sheets');
    if (!list) throw new FileError('no-sheets', this.part);
    const sheets = childrenOf(xml, list);
    const sheetId = Math.max(0, ...sheets.map(({ attributes }) => Number(attribute(attributes, 'sheetId') ?? 0))) + 1;
    const element = `<${outline.prefix}sheet xmlns:r="${typeBase}" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${id}"/>`;
    this.edit.splice(this.part, appendInside(xml, list, element));
    return sheets.length;
  }
}
