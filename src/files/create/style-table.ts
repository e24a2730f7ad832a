import type { CellLook } from '../../summary/page/sheet-model';
import { escapeXml } from '../xml/entities';
import { XML_HEAD } from '../xml/head';

const DEFAULT_FONT = 'Times New Roman';
const DEFAULT_SIZE = 12;
const FIRST_CUSTOM_FORMAT = 164;
const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join('');

/** Collects distinct parts in order of first use; the position is the index that Excel refers to. */
class Pool {
  private readonly places = new Map<string, number>();
  constructor(...first: string[]) {
    first.forEach((xml) => this.index(xml));
  }
  get items(): readonly string[] {
    return [...this.places.keys()];
  }
  index(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }
}

/** The styles of a new workbook: gives each look an index and writes the styles part. */
export class StyleTable {
  /** Places of looks that were asked for: a list of thousands of lines has a handful. */
  private readonly known = new Map<string, number>();
  private readonly fonts = new Pool(fontXml({}));
  private readonly fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Pool('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formats = new Pool();
  private readonly looks = new Pool(
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>',
  );

  /** Those of the very looks that were asked for: cells of a column share one. */
  private readonly places = new WeakMap<CellLook, number>();

  /** Index of a look in `cellXfs`. */
  indexOf(look: CellLook): number {
    const place = this.places.get(look) ?? this.placeOf(look);
    this.places.set(look, place);
    return place;
  }

  private placeOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key) ?? this.newIndexOf(look);
    this.known.set(key, known);
    return known;
  }

  private newIndexOf(look: CellLook): number {
    const font = this.fonts.index(fontXml(look));
    const fill = look.fill
      ? this.fills.index(
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    const border = look.border ? this.borders.index(`<border>${BORDER}<diagonal/></border>`) : 0;
    const format = this.formatId(look.format);
    const alignment =
      `<alignment${look.horizontal ? ` horizontal="${look.horizontal}"` : ''} vertical="${look.vertical ?? 'center'}"` +
      `${look.wrap ? ' wrapText="1"' : ''}/>`;
    return this.looks.index(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" ` +
        `applyFill="1" applyBorder="1" applyAlignment="1"${look.isOpen ? ' applyProtection="1"' : ''}>` +
        `${alignment}${look.isOpen ? '<protection locked="0"/>' : ''}</xf>`,
    );
  }

  private formatId(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    return FIRST_CUSTOM_FORMAT + this.formats.index(code);
  }

  /** The styles part. */
  toXml(): string {
    const list = (name: string, items: readonly string[]) =>
      `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const formats = this.formats.items.map(
      (code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.fonts.items) +
      list('fills', this.fills.items) +
      list('borders', this.borders.items) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.looks.items) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }
}

function fontXml(look: CellLook): string {
  return (
    `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.underline ? '<u/>' : ''}` +
    `<sz val="${look.size ?? DEFAULT_SIZE}"/><name val="${escapeXml(look.font ?? DEFAULT_FONT)}"/></font>`
  );
}
