import { FileError } from '../file-error';
import { attribute, scanXml, type TagVisitor } from '../xml/scan';
import { escapeXml } from '../xml/entities';
import { insertion, type Splice } from './splice';

/** An element with its place in the text. A self-closing one has an empty inside at its end. */
export interface XmlElement {
  readonly name: string;
  /** Raw attributes, as written. */
  readonly attributes: string;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

/** The root of a part and its direct children. */
export interface Outline {
  readonly root: XmlElement;
  /** `x:` or nothing: what stands before the names of the part's own elements. */
  readonly prefix: string;
  readonly namespace: string;
  readonly children: readonly XmlElement[];
}

/** What is never looked into for an outline: it takes up nearly all of a sheet. */
const CELLS = 'sheetData';

function elementsAt(xml: string, wanted: number, offset: number): XmlElement[][] {
  const levels: XmlElement[][] = Array.from({ length: wanted }, () => []);
  const open: { name: string; attributes: string; start: number; innerStart: number }[] = [];
  let depth = 0;
  const visit: TagVisitor = (kind, name, attributes, isSelfClosing, _text, start, end) => {
    if (kind === 'open') {
      if (depth < wanted) {
        const tag = { name, attributes, start: start + offset, innerStart: end + offset };
        if (isSelfClosing)
          levels[depth]?.push({ ...tag, innerEnd: end + offset, end: end + offset, isSelfClosing: true });
        else open[depth] = tag;
      }
      if (!isSelfClosing) depth++;
    } else {
      depth--;
      const tag = open[depth];
      if (depth < wanted && tag)
        levels[depth]?.push({ ...tag, innerEnd: start + offset, end: end + offset, isSelfClosing: false });
    }
  };
  scanXml(xml, visit, CELLS);
  return levels;
}

/** Root and children of a part. @throws FileError `damaged` when there is no root. */
export function outlineOf(xml: string): Outline {
  const [[root] = [], children = []] = elementsAt(xml, 2, 0);
  if (!root) throw new FileError('damaged', 'XML without a root');
  const prefix = /^<([^\s/>:]+:)/.exec(xml.slice(root.start, root.start + 100))?.[1] ?? '';
  const namespace = attribute(root.attributes, prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns') ?? '';
  return { root, prefix, namespace, children };
}

export const childNamed = (outline: Outline, name: string): XmlElement | undefined =>
  outline.children.find((child) => child.name === name);

/** Direct children of an element, with offsets in the whole text. */
export const childrenOf = (xml: string, element: XmlElement): XmlElement[] =>
  element.isSelfClosing
    ? []
    : (elementsAt(xml.slice(element.innerStart, element.innerEnd), 1, element.innerStart)[0] ?? []);

/** Raw attributes with one set; order, quotes and spaces of the others stay. `null` takes it away. */
export function withAttribute(attributes: string, name: string, value: string | number | null): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(attributes);
  const text = value === null ? '' : ` ${name}="${escapeXml(String(value))}"`;
  return found
    ? attributes.slice(0, found.index) + text + attributes.slice(found.index + found[0].length)
    : attributes + text;
}

/** Puts XML at the end of an element's inside, opening a self-closing one. `attributes` may change at once. */
export function appendInside(
  xml: string,
  element: XmlElement,
  content: string,
  attributes: string = element.attributes,
): Splice[] {
  const name = /^<([^\s/>]+)/.exec(xml.slice(element.start, element.start + 200))?.[1] ?? element.name;
  if (element.isSelfClosing)
    return [{ start: element.start, end: element.end, text: `<${name}${attributes}>${content}</${name}>` }];
  const open =
    attributes === element.attributes
      ? []
      : [{ start: element.start, end: element.innerStart, text: `<${name}${attributes}>` }];
  return [...open, insertion(element.innerEnd, content)];
}
