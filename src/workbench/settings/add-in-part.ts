import { readRelationships } from '../../files/xlsx/relationships';
import { attribute, scanXml } from '../../files/xml/scan';
import type { ZipPackage } from '../../files/zip/zip-package';

/** Id of the add-in in the manifest, by which Office tells whose settings are whose. */
export const ADD_IN = '5d3b8a52-7c1e-4f0a-9b66-2e9f3c7a1d84';

/** Last segments of the types of relationships: the package names its panes, these name an add-in each. */
export const PANES = 'webextensiontaskpanes';
export const EXTENSION = 'webextension';

/**
 * The parts in which a workbook keeps what add-ins store in it ([MS-OWEXML] 2.1.8 and 2.1.9): the list of panes, if there is one, and
 * the part of our add-in, if it ever stored something.
 */
export function addInParts(zip: ZipPackage): { readonly panes: string | null; readonly own: string | null } {
  const panes = targetsOf(zip, '', PANES)[0] ?? null;
  const own = panes === null ? null : (targetsOf(zip, panes, EXTENSION).find((part) => isOurs(zip.text(part))) ?? null);
  return { panes, own };
}

const targetsOf = (zip: ZipPackage, from: string, kind: string): readonly string[] =>
  readRelationships(zip, from)
    .filter(({ type, target, isExternal }) => !isExternal && type.endsWith(`/${kind}`) && zip.has(target))
    .map(({ target }) => target);

function isOurs(xml: string): boolean {
  let found = false;
  scanXml(xml, (kind, tag, attributes) => {
    if (kind === 'open' && tag === 'reference') found ||= attribute(attributes, 'id')?.toLowerCase() === ADD_IN;
  });
  return found;
}
