import type { LooksMemo } from '../../marks/column-memo';
import { attribute } from '../xml/scan';
import { escapeXml } from '../xml/entities';
import { withAttribute } from './outline';
import type { StylesEdit } from './styles-edit';

/** Words of Excel's programming interface that files write differently, but for the case of their first letter. */
const IN_FILES: Readonly<Record<string, string>> = { CenterAcrossSelection: 'centerContinuous' };

const fileWord = (word: string): string => IN_FILES[word] ?? word.charAt(0).toLowerCase() + word.slice(1);

const attributesOf = (tag: string): string => /^<[^\s/>]+([^>]*?)\/?>/.exec(tag)?.[1] ?? '';

/**
 * A cell format with the looks that marks changed in Excel as they were before; number format, fill and borders, which marks do not
 * change, stay.
 * @param format index of the cell's format now.
 * @returns index of the format; 0 when the cell looks like any other again.
 */
export function restoredFormat(styles: StylesEdit, format: number, looks: LooksMemo): number {
  const formats = styles.items('cellXfs');
  const p = styles.prefix;
  const raw = formats[format] ?? '';
  const now = attributesOf(raw);
  const font = restoredFont(styles, Number(attribute(now, 'fontId') ?? 0), looks);
  const alignment = restoredAlignment(/<(?:\w+:)?alignment\b[^>]*>/.exec(raw)?.[0] ?? '', looks);
  const changes: readonly (readonly [string, string | number | null])[] = [
    ['fontId', font],
    ['applyFont', font === 0 ? null : 1],
    ['quotePrefix', null],
    ['applyAlignment', alignment ? 1 : null],
  ];
  const attributes = changes.reduce((text, [name, value]) => withAttribute(text, name, value), now);
  if (isPlain(attributes, alignment, attributesOf(formats[0] ?? ''))) return 0;
  const protection = /<(?:\w+:)?protection\b[^>]*\/>/.exec(raw)?.[0] ?? '';
  const body = `${alignment ? `<${p}alignment${alignment}/>` : ''}${protection}`;
  const restored = body ? `<${p}xf${attributes}>${body}</${p}xf>` : `<${p}xf${attributes}/>`;
  const known = formats.indexOf(restored);
  return known >= 0 ? known : styles.add('cellXfs', restored);
}

/** Whether a format has the parts of the workbook's first one, and nothing more. */
const isPlain = (attributes: string, alignment: string, first: string): boolean =>
  alignment === '' &&
  ['numFmtId', 'fontId', 'fillId', 'borderId'].every(
    (name) => (attribute(attributes, name) ?? '0') === (attribute(first, name) ?? '0'),
  );

function restoredFont(styles: StylesEdit, index: number, { font, size, bold }: LooksMemo): number {
  const p = styles.prefix;
  const fonts = styles.items('fonts');
  const raw = fonts[index] ?? `<${p}font></${p}font>`;
  const inner = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(raw)?.[1] ?? '';
  const value = (tag: string): string | undefined => {
    const element = new RegExp(`<(?:\\w+:)?${tag}(?=[\\s/>])[^>]*>`).exec(inner)?.[0];
    return element === undefined ? undefined : (attribute(attributesOf(element), 'val') ?? '1');
  };
  const isBold = !['0', 'false', undefined].includes(value('b'));
  const replaced: [string, string][] = [];
  if (font !== undefined && value('name') !== font)
    replaced.push(['name', `<${p}name val="${escapeXml(font)}"/>`], ['scheme', ''], ['family', '']);
  if (size !== undefined && Number(value('sz')) !== size) replaced.push(['sz', `<${p}sz val="${size}"/>`]);
  if (bold !== undefined && isBold !== bold) replaced.push(['b', bold ? `<${p}b/>` : '']);
  if (replaced.length === 0) return index;
  const kept = replaced.reduce(
    (text, [tag]) => text.replace(new RegExp(`<(?:\\w+:)?${tag}(?=[\\s/>])[^>]*/>`, 'g'), ''),
    inner,
  );
  const restored = `<${p}font>${kept}${replaced.map(([, element]) => element).join('')}</${p}font>`;
  const known = fonts.findIndex((other) => sameElements(other, restored));
  return known >= 0 ? known : styles.add('fonts', restored);
}

/** Whether two elements hold the same children, in whatever order. */
function sameElements(a: string, b: string): boolean {
  const children = (text: string) =>
    (text.match(/<[^/>][^>]*\/>/g) ?? [])
      .map((child) => child.replace(/\s*\/>$/, '/>'))
      .sort()
      .join('');
  return children(a) === children(b);
}

/** Attributes of an alignment; empty when nothing is left to say. */
function restoredAlignment(tag: string, { horizontal, vertical, wrap }: LooksMemo): string {
  const changes: (readonly [string, string | number | null])[] = [];
  if (horizontal !== undefined) changes.push(['horizontal', horizontal === 'General' ? null : fileWord(horizontal)]);
  if (vertical !== undefined) changes.push(['vertical', vertical === 'Bottom' ? null : fileWord(vertical)]);
  if (wrap !== undefined) changes.push(['wrapText', wrap ? 1 : null]);
  return changes.reduce((text, [name, value]) => withAttribute(text, name, value), attributesOf(tag)).trimEnd();
}
