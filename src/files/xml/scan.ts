import { FileError } from '../file-error';
import { decodeEntities } from './entities';

/** A start or end tag, with its place in the text. */
export interface TagVisitor {
  (
    kind: 'open' | 'close',
    /** Name without prefix. */
    name: string,
    /** What stands between the name and the end of a start tag, as written. */
    attributes: string,
    isSelfClosing: boolean,
    /** Raw text between the tag before and this end tag; empty for start tags. */
    text: string,
    /** Where the tag begins and ends (exclusive). */
    start: number,
    end: number,
  ): void;
}

const damaged = (what: string): FileError => new FileError('damaged', what);

/**
 * Walks the tags of an XML text in order. No tree is built and nothing is expanded; look-ahead is bounded by the tag, so the cost is
 * linear. Self-closing tags are visited once, as `open`.
 * @param passed name of an element whose inside is passed over where that can be done without reading it: the cells of a sheet, for those
 * who look for what stands around them.
 * @throws FileError `doctype-refused` on a DOCTYPE, `damaged` when the text ends before its elements are closed.
 */
export function scanXml(xml: string, visit: TagVisitor, passed?: string): void {
  let at = 0;
  let textStart = 0;
  let depth = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) {
      if (depth > 0) throw damaged('XML ends before its elements are closed');
      return;
    }
    const second = xml.charCodeAt(start + 1);
    if (second === 33 || second === 63) {
      at = skipSpecial(xml, start);
      if (second === 63) textStart = at;
      continue;
    }
    const isClose = second === 47;
    const tagStart = start + (isClose ? 2 : 1);
    let nameStart = tagStart;
    let end = xml.indexOf('>', start);
    if (end < 0) throw damaged('XML ends inside a tag');
    let nameEnd = nameStart;
    for (; nameEnd < end; nameEnd++) {
      const code = xml.charCodeAt(nameEnd);
      if (code === 58) nameStart = nameEnd + 1;
      else if (code <= 32 || code === 47) break;
    }
    if (!isClose) end = tagEnd(xml, nameEnd, end);
    const isSelfClosing = !isClose && xml.charCodeAt(end - 1) === 47;
    if (isClose) depth--;
    else if (!isSelfClosing) depth++;
    if (depth < 0) throw damaged('XML closes what was not opened');
    const name = xml.slice(nameStart, nameEnd);
    visit(
      isClose ? 'close' : 'open',
      name,
      isClose ? '' : xml.slice(nameEnd, isSelfClosing ? end - 1 : end),
      isSelfClosing,
      isClose ? xml.slice(textStart, start) : '',
      start,
      end + 1,
    );
    at = textStart = end + 1;
    if (name === passed && !isClose && !isSelfClosing) at = endOfInside(xml, at, xml.slice(tagStart, nameEnd));
  }
}

/** Where the end tag of an element begins; where its inside does when comments or CDATA in it could hold the like of one. */
function endOfInside(xml: string, inside: number, tag: string): number {
  const end = xml.indexOf(`</${tag}`, inside);
  const next = xml.charCodeAt(end + 2 + tag.length);
  const isPlain = end >= 0 && (next === 62 || next <= 32);
  return isPlain && !xml.slice(inside, end).includes('<!') ? end : inside;
}

/** End of a comment, CDATA section or processing instruction that begins at `start`. */
function skipSpecial(xml: string, start: number): number {
  const [open, close] = xml.startsWith('<!--', start)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', start)
      ? ['<![CDATA[', ']]>']
      : xml.charCodeAt(start + 1) === 63
        ? ['<?', '?>']
        : ['', ''];
  if (!open) throw new FileError('doctype-refused', 'XML with a DOCTYPE');
  const end = xml.indexOf(close, start + open.length);
  if (end < 0) throw damaged(`${open} not closed`);
  return end + close.length;
}

/** The `>` that ends a start tag: one inside quotes does not. */
function tagEnd(xml: string, from: number, first: number): number {
  let end = first;
  let quote = 0;
  for (let at = from; at <= end; at++) {
    const code = xml.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
      else if (at === end) {
        end = xml.indexOf('>', end + 1);
        if (end < 0) throw damaged('attribute not closed');
      }
    } else if (code === 34 || code === 39) quote = code;
  }
  return end;
}

/** Value of an attribute (`name` exactly, prefix included) in the raw attributes of a tag; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && attributes.charCodeAt(at - 1) > 32) continue;
    let equals = at + name.length;
    while (attributes.charCodeAt(equals) <= 32) equals++;
    if (attributes.charCodeAt(equals) !== 61) continue;
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 32) open++;
    const close = attributes.indexOf(attributes.charAt(open), open + 1);
    return close < 0 ? undefined : decodeEntities(attributes.slice(open + 1, close));
  }
  return undefined;
}

/** Whether an attribute is `1` or `true`. */
export const isOn = (attributes: string, name: string): boolean =>
  /^(?:1|true|on)$/.test(attribute(attributes, name) ?? '');
