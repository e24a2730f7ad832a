import { relationshipsPart } from '../xlsx/relationships';
import { attribute } from '../xml/scan';
import { escapeXml } from '../xml/entities';
import { appendInside, outlineOf } from './outline';
import type { PackageEdit } from './package-edit';
import { XML_HEAD } from '../xml/head';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Declares the content type of a new spreadsheet part, for example `worksheet`. */
export const addContentType = (edit: PackageEdit, part: string, kind: string): void =>
  declarePart(edit, part, `${MAIN_TYPE}.${kind}+xml`);

/** Declares the content type of a new part. */
export function declarePart(edit: PackageEdit, part: string, type: string): void {
  const xml = edit.text(CONTENT_TYPES);
  const { root, prefix } = outlineOf(xml);
  const override = `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  edit.splice(CONTENT_TYPES, appendInside(xml, root, override));
}

/** Takes the declarations of parts out again. */
export function removeContentTypes(edit: PackageEdit, parts: readonly string[]): void {
  const gone = new Set(parts.map((part) => `/${part}`.toLowerCase()));
  const { children } = outlineOf(edit.text(CONTENT_TYPES));
  const stale = children.filter(({ attributes }) => gone.has((attribute(attributes, 'PartName') ?? '').toLowerCase()));
  edit.splice(
    CONTENT_TYPES,
    stale.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/**
 * Relates a part to another part of the package.
 * @param typeBase address before the last segment of the type: strict and transitional packages differ in it.
 * @returns id of the relationship.
 */
export function addRelationship(
  edit: PackageEdit,
  from: string,
  relationship: { readonly typeBase: string; readonly kind: string; readonly target: string },
): string {
  const name = relationshipsPart(from);
  if (!edit.has(name)) edit.create(name, `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
  const xml = edit.text(name);
  const { root, prefix, children } = outlineOf(xml);
  const taken = new Set(children.map(({ attributes }) => attribute(attributes, 'Id')?.toLowerCase()));
  let number = 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const { typeBase, kind, target } = relationship;
  const element = `<${prefix}Relationship Id="${id}" Type="${typeBase}/${kind}" Target="/${escapeXml(target)}"/>`;
  edit.splice(name, appendInside(xml, root, element));
  return id;
}

/** Takes a relationship of a part out. */
export function removeRelationship(edit: PackageEdit, from: string, id: string): void {
  const name = relationshipsPart(from);
  const stale = outlineOf(edit.text(name)).children.filter(({ attributes }) => attribute(attributes, 'Id') === id);
  edit.splice(
    name,
    stale.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
