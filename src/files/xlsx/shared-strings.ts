import { decodeContent, decodeEscapes } from '../xml/entities';
import { ownText } from '../xml/own-text';
import { scanXml } from '../xml/scan';

/** Texts of the shared-strings part; rich text is joined, phonetic guides are left out. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let current = '';
  let inPhonetic = false;
  scanXml(xml, (kind, tag, _attributes, isSelfClosing, text) => {
    if (tag === 'rPh') inPhonetic = kind === 'open' && !isSelfClosing;
    else if (tag === 'si') {
      if (kind === 'close') strings.push(ownText(decodeEscapes(current)));
      else if (isSelfClosing) strings.push('');
      current = '';
    } else if (tag === 't' && kind === 'close' && !inPhonetic) current += decodeContent(text);
  });
  return strings;
}
