import { decodeContent } from '../../files/xml/entities';
import { attribute, scanXml } from '../../files/xml/scan';
import { ZipPackage, type ZipOptions } from '../../files/zip/zip-package';
import { addInParts } from './add-in-part';

/**
 * What our add-in stored in a workbook of the .xlsx family: key and JSON value. A value that is no JSON is taken as the text that it is.
 * @throws FileError
 */
export function readSettings(bytes: Uint8Array, options?: ZipOptions): ReadonlyMap<string, unknown> {
  const zip = ZipPackage.open(bytes, options);
  const { own } = addInParts(zip);
  const settings = new Map<string, unknown>();
  if (own === null) return settings;
  scanXml(zip.text(own), (kind, tag, attributes) => {
    if (kind !== 'open' || tag !== 'property') return;
    const key = decodeContent(attribute(attributes, 'name') ?? '');
    settings.set(key, jsonOf(decodeContent(attribute(attributes, 'value') ?? '')));
  });
  return settings;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
