import { readStyles } from '../xlsx/styles-part';
import { attribute, isOn, scanXml } from '../xml/scan';
import type { ColorResolver } from './colors';
import type { BorderLine, CellLookRead, DifferentialLook, HorizontalAlignment, VerticalAlignment } from './look';

type Font = { -readonly [Key in keyof CellLookRead['font']]: CellLookRead['font'][Key] };
type Borders = Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine>>;

const EXCEL_FONT: Font = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strikethrough: false,
  color: '000000',
};

const DEFAULT_LOOK: CellLookRead = {
  format: 'General',
  font: EXCEL_FONT,
  fill: null,
  borders: {},
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  locked: true,
};

/** True for `<b/>` and `<b val="1"/>`, false for `<b val="0"/>`. */
const isSet = (attributes: string): boolean => attribute(attributes, 'val') === undefined || isOn(attributes, 'val');

interface Tables {
  readonly fonts: Font[];
  readonly fills: (string | null)[];
  readonly borders: Borders[];
  readonly differentials: { fill?: string; fontColor?: string }[];
  readonly looks: CellLookRead[];
}

/** Looks by index of `cellXfs`, and what rules change by index of `dxfs`. */
export function readStyleLooks(
  xml: string | undefined,
  color: ColorResolver,
): { readonly looks: readonly CellLookRead[]; readonly differentials: readonly DifferentialLook[] } {
  if (xml === undefined) return { looks: [DEFAULT_LOOK], differentials: [] };
  const formats = readStyles(xml);
  const tables: Tables = { fonts: [], fills: [], borders: [], differentials: [], looks: [] };
  let section = '';
  let side: keyof Borders | undefined;
  let pattern = '';
  let piece = '';
  scanXml(xml, (kind, tag, attributes, isSelfClosing) => {
    if (['fonts', 'fills', 'borders', 'cellXfs', 'cellStyleXfs', 'dxfs'].includes(tag)) {
      section = kind === 'open' && !isSelfClosing ? tag : '';
      return;
    }
    if (kind !== 'open') return;
    switch (section) {
      case 'fonts':
        if (tag === 'font') tables.fonts.push({ ...EXCEL_FONT });
        else readFont(tables.fonts.at(-1), tag, attributes, color);
        return;
      case 'fills':
        if (tag === 'fill') tables.fills.push(null);
        else if (tag === 'patternFill') pattern = attribute(attributes, 'patternType') ?? 'none';
        else if (tag === 'fgColor' && pattern !== 'none') tables.fills[tables.fills.length - 1] = color(attributes);
        return;
      case 'borders':
        if (tag === 'border') tables.borders.push({});
        side = readBorder(tables.borders.at(-1), side, tag, attributes, color);
        return;
      case 'cellXfs':
        if (tag === 'xf') tables.looks.push(lookOf(tables, attributes, formats[tables.looks.length]?.format));
        else readDetail(tables.looks, tag, attributes);
        return;
      case 'dxfs':
        if (tag === 'font' || tag === 'fill' || tag === 'border') piece = tag;
        readDifferential(tables.differentials, piece, tag, attributes, color);
    }
  });
  return {
    looks: tables.looks.length > 0 ? tables.looks : [DEFAULT_LOOK],
    differentials: tables.differentials,
  };
}

function readFont(font: Font | undefined, tag: string, attributes: string, color: ColorResolver): void {
  if (!font) return;
  const value = attribute(attributes, 'val');
  if (tag === 'name') font.name = value ?? font.name;
  else if (tag === 'sz') font.size = Number(value) || font.size;
  else if (tag === 'b') font.bold = isSet(attributes);
  else if (tag === 'i') font.italic = isSet(attributes);
  else if (tag === 'strike') font.strikethrough = isSet(attributes);
  else if (tag === 'u') font.underline = value === 'none' ? 'none' : value?.startsWith('double') ? 'double' : 'single';
  else if (tag === 'color') font.color = color(attributes) ?? font.color;
}

/** @returns the side that following colours belong to. */
function readBorder(
  borders: Borders | undefined,
  side: keyof Borders | undefined,
  tag: string,
  attributes: string,
  color: ColorResolver,
): keyof Borders | undefined {
  const named = tag === 'start' ? 'left' : tag === 'end' ? 'right' : tag;
  if (named === 'left' || named === 'right' || named === 'top' || named === 'bottom') {
    const style = attribute(attributes, 'style');
    if (!borders || !style || style === 'none') return undefined;
    borders[named] = { style, color: '000000' };
    return named;
  }
  const line = side && borders?.[side];
  if (tag === 'color' && borders && side && line) borders[side] = { ...line, color: color(attributes) ?? line.color };
  return tag === 'color' ? side : undefined;
}

const lookOf = ({ fonts, fills, borders }: Tables, attributes: string, format = 'General'): CellLookRead => ({
  ...DEFAULT_LOOK,
  format,
  font: fonts[Number(attribute(attributes, 'fontId') ?? 0)] ?? fonts[0] ?? EXCEL_FONT,
  fill: fills[Number(attribute(attributes, 'fillId') ?? 0)] ?? null,
  borders: borders[Number(attribute(attributes, 'borderId') ?? 0)] ?? {},
});

function readDetail(looks: CellLookRead[], tag: string, attributes: string): void {
  const look = looks.at(-1);
  if (!look) return;
  if (tag === 'protection') looks[looks.length - 1] = { ...look, locked: attribute(attributes, 'locked') !== '0' };
  if (tag !== 'alignment') return;
  looks[looks.length - 1] = {
    ...look,
    horizontal: (attribute(attributes, 'horizontal') ?? 'general') as HorizontalAlignment,
    vertical: (attribute(attributes, 'vertical') ?? 'bottom') as VerticalAlignment,
    wrap: isOn(attributes, 'wrapText'),
    indent: Number(attribute(attributes, 'indent') ?? 0) || 0,
    rotation: rotationOf(Number(attribute(attributes, 'textRotation') ?? 0) || 0),
  };
}

/** Files write downward angles as 91 to 180. */
const rotationOf = (written: number): number => (written > 90 && written <= 180 ? 90 - written : written);

function readDifferential(
  list: { fill?: string; fontColor?: string }[],
  piece: string,
  tag: string,
  attributes: string,
  color: ColorResolver,
): void {
  if (tag === 'dxf') list.push({});
  const last = list.at(-1);
  if (!last) return;
  // In rules the background colour is the fill; solid patterns may state the foreground instead.
  const value = color(attributes);
  if (value === null) return;
  if (tag === 'bgColor') last.fill = value;
  else if (tag === 'fgColor') last.fill ??= value;
  else if (tag === 'color' && piece === 'font') last.fontColor = value;
}
