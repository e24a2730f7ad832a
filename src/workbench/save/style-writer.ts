import type { StylesEdit } from '../../files/annotate/styles-edit';
import { escapeXml } from '../../files/xml/entities';
import { attribute } from '../../files/xml/scan';
import type { CustomFormat } from '../host/model/conditional-format';
import type { Border, Look, LookIndex, LookTable } from '../host/model/look';
import { HORIZONTAL, LINES, STACKED, VERTICAL } from '../load/look-from-file';

const FIRST_OWN_FORMAT = 164;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

const wordFor = <Word>(words: Readonly<Record<string, Word>>, wanted: Word): string | undefined =>
  Object.keys(words).find((word) => words[word] === wanted);

/** Gives the looks of a model their cell formats in a workbook file; looks that the file lacks are appended to its style sheet. */
export class StyleWriter {
  private readonly added = new Map<string, number>();

  constructor(
    private readonly styles: StylesEdit,
    private readonly looks: LookTable,
    /** Cell formats of the file by look. */
    private readonly known: ReadonlyMap<LookIndex, number>,
  ) {}

  /** Index in `cellXfs`. @param apostrophe whether a text stays a text when somebody edits it */
  indexOf(look: LookIndex, apostrophe = false): number {
    const known = apostrophe ? undefined : this.known.get(look);
    if (known !== undefined) return known;
    const key = `${look} ${apostrophe}`;
    const added = this.added.get(key) ?? this.styles.add('cellXfs', this.format(this.looks.at(look), apostrophe));
    this.added.set(key, added);
    return added;
  }

  /** Index in `dxfs` of what a colour rule changes. */
  differential({ fill, fontColor, bold, italic }: CustomFormat): number {
    const p = this.styles.prefix;
    const font = [
      bold === null ? '' : `<${p}b val="${bold ? 1 : 0}"/>`,
      italic === null ? '' : `<${p}i val="${italic ? 1 : 0}"/>`,
      fontColor === null ? '' : `<${p}color rgb="${argb(fontColor)}"/>`,
    ].join('');
    const paint =
      fill === null
        ? ''
        : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>`;
    return this.styles.add('dxfs', `<${p}dxf>${font ? `<${p}font>${font}</${p}font>` : ''}${paint}</${p}dxf>`);
  }

  private format(look: Look, apostrophe: boolean): string {
    const p = this.styles.prefix;
    const font = this.styles.add('fonts', fontXml(look.font, p));
    const fill = look.fill === null ? 0 : this.styles.add('fills', fillXml(look.fill, p));
    const border = Object.keys(look.borders).length === 0 ? 0 : this.styles.add('borders', bordersXml(look, p));
    return (
      `<${p}xf numFmtId="${this.numberFormat(look.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${apostrophe ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
      `${alignmentXml(look, p)}<${p}protection locked="${look.locked ? 1 : 0}"/></${p}xf>`
    );
  }

  private numberFormat(code: string): number {
    if (code === 'General') return 0;
    const p = this.styles.prefix;
    const ids = this.styles.items('numFmts').map((item) => Number(attribute(` ${item}`, 'numFmtId') ?? 0));
    const same = this.styles.items('numFmts').findIndex((item) => item.includes(`formatCode="${escapeXml(code)}"`));
    const known = ids[same];
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    this.styles.add('numFmts', `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }
}

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

function fontXml(font: Look['font'], p: string): string {
  const underline = font.underline === 'None' ? '' : font.underline.startsWith('Double') ? ' val="double"' : ' ';
  return (
    `<${p}font>${font.bold ? `<${p}b/>` : ''}${font.italic ? `<${p}i/>` : ''}${font.strikethrough ? `<${p}strike/>` : ''}` +
    `${underline ? `<${p}u${underline.trimEnd()}/>` : ''}<${p}sz val="${font.size}"/><${p}color rgb="${argb(font.color)}"/>` +
    `<${p}name val="${escapeXml(font.name)}"/></${p}font>`
  );
}

const fillXml = (fill: string, p: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

function bordersXml({ borders }: Look, p: string): string {
  const side = (name: (typeof SIDES)[number]): string => {
    const border = borders[name];
    const word = border && lineWord(border);
    return border && word
      ? `<${p}${name} style="${word}"><${p}color rgb="${argb(border.color)}"/></${p}${name}>`
      : `<${p}${name}/>`;
  };
  return `<${p}border>${SIDES.map(side).join('')}<${p}diagonal/></${p}border>`;
}

/** The word of files for a line; a weight that a style does not come in gives way. */
const lineWord = ({ style, weight }: Border): string | undefined =>
  Object.keys(LINES).find((word) => LINES[word]?.[0] === style && LINES[word]?.[1] === weight) ??
  Object.keys(LINES).find((word) => LINES[word]?.[0] === style);

function alignmentXml(look: Look, p: string): string {
  const horizontal = wordFor(HORIZONTAL, look.horizontal);
  const rotation =
    look.rotation === STACKED.model ? STACKED.file : look.rotation < 0 ? 90 - look.rotation : look.rotation;
  return (
    `<${p}alignment${horizontal && horizontal !== 'general' ? ` horizontal="${horizontal}"` : ''}` +
    ` vertical="${wordFor(VERTICAL, look.vertical) ?? 'bottom'}"${rotation ? ` textRotation="${rotation}"` : ''}` +
    `${look.wrap ? ' wrapText="1"' : ''}${look.indent > 0 ? ` indent="${look.indent}"` : ''}${look.shrink ? ' shrinkToFit="1"' : ''}/>`
  );
}
