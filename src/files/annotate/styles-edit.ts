import { FileError } from '../file-error';
import { attribute } from '../xml/scan';
import { placeFor, STYLES_ORDER } from './element-order';
import { appendInside, childNamed, childrenOf, outlineOf, withAttribute, type XmlElement } from './outline';
import type { PackageEdit } from './package-edit';
import { addContentType, addRelationship } from './package-registry';
import { insertion } from './splice';
import type { WorkbookEdit } from './workbook-edit';
import { XML_HEAD } from '../xml/head';

/** How a cell format of ours differs from the one it is derived from. */
interface FormatChange {
  readonly bold?: boolean;
  readonly horizontal: 'left' | 'center';
  readonly vertical: 'top' | 'center' | 'keep';
  /** Keeps a text a text when somebody edits the cell. */
  readonly textMark?: boolean;
  /** Text runs on over empty neighbours instead of being wrapped. */
  readonly unwrapped?: boolean;
  /** Size of the font in points; that of the base otherwise. */
  readonly size?: number;
  /** RRGGBB; the fill of the base otherwise. */
  readonly fill?: string;
  readonly link?: boolean;
  /** Thin border all round; the border of the base otherwise. */
  readonly boxed?: boolean;
}

const emptyStyles = (namespace: string): string =>
  XML_HEAD +
  `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Appends to the style sheet of a workbook; what is there is never changed, so no index moves. */
export class StylesEdit {
  private readonly part: string;
  private readonly formats = new Map<string, number>();
  private readonly parts = new Map<string, number>();
  private readonly lists: Record<string, string[]>;
  /** Items that are still to be written, by list. */
  private waiting = new Map<string, string[]>();
  /** What stands before the names of the part's elements. */
  readonly prefix: string;

  constructor(
    private readonly edit: PackageEdit,
    workbook: WorkbookEdit,
  ) {
    this.part = workbook.related('styles') ?? createStyles(edit, workbook);
    const xml = edit.text(this.part);
    const { prefix, children } = outlineOf(xml);
    this.prefix = prefix;
    const itemsOf = (list: XmlElement) => childrenOf(xml, list).map(({ start, end }) => xml.slice(start, end));
    this.lists = Object.fromEntries(children.map((list) => [list.name, itemsOf(list)]));
  }

  /** XML of the items of a list such as `numFmts`, in order. */
  items(list: string): readonly string[] {
    return this.lists[list] ?? [];
  }

  /** Appends an item to a list such as `fonts` once. @returns its index. */
  add(list: string, item: string): number {
    const key = `${list} ${item}`;
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const items = (this.lists[list] ??= []);
    const index = items.push(item) - 1;
    this.parts.set(key, index);
    this.waiting.set(list, [...(this.waiting.get(list) ?? []), item]);
    this.edit.putOff(this.part, () => this.write());
    return index;
  }

  /** Writes what was added, each list at once. */
  private write(): void {
    const lists = this.waiting;
    this.waiting = new Map();
    for (const [list, items] of lists) appendToList(this.edit, this.part, list, items);
  }

  private font(index: number, change: FormatChange): number {
    const p = this.prefix;
    const name = (tag: string) => `${p}${tag}`.replace(/[^\w:-]/g, '\\$&');
    let font = this.lists.fonts?.[index] ?? `<${p}font/>`;
    if (font.endsWith('/>') && /^<[^>]*>$/.test(font)) font = `<${p}font></${p}font>`;
    const without = (tag: string) => {
      font = font.replace(
        new RegExp(`<${name(tag)}(?:\\s[^>]*)?/>|<${name(tag)}(?:\\s[^>]*)?>\\s*</${name(tag)}>`, 'g'),
        '',
      );
    };
    if (change.bold) {
      without('b');
      font = font.replace(/^<[^>]*>/, `$&<${p}b/>`);
    }
    if (change.size !== undefined) {
      without('sz');
      font = font.replace(/^<[^>]*>(?:<[^>]*\bb\/>)?/, `$&<${p}sz val="${change.size}"/>`);
    }
    if (change.link) {
      without('color');
      without('u');
      font = font.replace(
        new RegExp(`(<${name('sz')}\\b[^>]*/>|(?=<${name('name')}\\b)|(?=</${name('font')}>))`),
        `<${p}color rgb="FF0563C1"/>$1<${p}u/>`,
      );
    }
    return font === this.lists.fonts?.[index] ? index : this.add('fonts', font);
  }

  /** Cell format derived from format `base` of the workbook: same font, border and fill but for the change, wrapped, General. */
  derive(base: number, change: FormatChange): number {
    const key = JSON.stringify([base, change]);
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const p = this.prefix;
    const raw = this.lists.cellXfs?.[base] ?? this.lists.cellXfs?.[0] ?? '';
    const own = (name: string): number => Number(attribute(/^<\S+([^>]*)>/.exec(raw)?.[1] ?? '', name) ?? 0);
    const font =
      change.bold || change.link || change.size !== undefined ? this.font(own('fontId'), change) : own('fontId');
    const fill = change.fill === undefined ? own('fillId') : this.add('fills', solidFill(p, change.fill));
    const border = change.boxed ? this.add('borders', thinBorder(p)) : own('borderId');
    const kept = /<(?:\w+:)?alignment\b[^>]*?\bvertical\s*=\s*["'](\w+)["']/.exec(raw)?.[1];
    const vertical = change.vertical === 'keep' ? kept : change.vertical;
    const alignment = `<${p}alignment horizontal="${change.horizontal}"${vertical ? ` vertical="${vertical}"` : ''}${change.unwrapped ? '' : ' wrapText="1"'}/>`;
    const index = this.add(
      'cellXfs',
      `<${p}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="${own('xfId')}"` +
        `${change.textMark ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</${p}xf>`,
    );
    this.formats.set(key, index);
    return index;
  }

  /** Differential format that fills a cell, for a colour rule. @param rgb RRGGBB */
  differentialFill(rgb: string): number {
    const p = this.prefix;
    const colour = `rgb="FF${rgb.toUpperCase()}"`;
    return this.add(
      'dxfs',
      `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}fgColor ${colour}/><${p}bgColor ${colour}/></${p}patternFill></${p}fill></${p}dxf>`,
    );
  }
}

const solidFill = (p: string, rgb: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${rgb}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

const thinBorder = (p: string): string =>
  `<${p}border>${['left', 'right', 'top', 'bottom']
    .map((side) => `<${p}${side} style="thin"><${p}color indexed="64"/></${p}${side}>`)
    .join('')}<${p}diagonal/></${p}border>`;

function createStyles(edit: PackageEdit, workbook: WorkbookEdit): string {
  const part = edit.freeName(workbook.part.replace(/[^/]*$/, 'styles#.xml'));
  edit.create(part, emptyStyles(workbook.namespace));
  addContentType(edit, part, 'styles');
  addRelationship(edit, workbook.part, {
    typeBase: workbook.relationshipsNamespace,
    kind: 'styles',
    target: part,
  });
  return part;
}

function appendToList(edit: PackageEdit, part: string, list: string, items: readonly string[]): void {
  const xml = edit.text(part);
  const outline = outlineOf(xml);
  if (outline.root.isSelfClosing) throw new FileError('damaged', part);
  const element = childNamed(outline, list);
  if (!element) {
    const name = outline.prefix + list;
    const text = `<${name} count="${items.length}">${items.join('')}</${name}>`;
    edit.splice(part, [insertion(placeFor(outline, STYLES_ORDER, list), text)]);
    return;
  }
  const count = childrenOf(xml, element).length;
  const counted =
    attribute(element.attributes, 'count') === undefined
      ? element.attributes
      : withAttribute(element.attributes, 'count', count + items.length);
  edit.splice(part, appendInside(xml, element, items.join(''), counted));
}
