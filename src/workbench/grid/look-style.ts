import type { CSSProperties } from 'react';
import type { CellValue } from '../../sheet/grid';
import type { Border, Look } from '../host/model/look';

const FALLBACK_FONTS = '"Times New Roman", "Liberation Serif", Arial, "Liberation Sans", sans-serif';
const STACKED = 180;
const INDENT = 9;

const family = (name: string): string => `"${name.replaceAll('"', '')}", ${FALLBACK_FONTS}`;

/** A font in the short form that canvases take. */
export const fontCss = ({ name, size, bold, italic }: Look['font']): string =>
  `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${size}pt ${family(name)}`;

const VERTICAL: Readonly<Record<Look['vertical'], string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};

export type TextSide = 'left' | 'center' | 'right';

/** Where a text stands in its cell: as told, and otherwise numbers right, truth values and errors in the middle, texts left. */
export function textSide(look: Look, value: CellValue): TextSide {
  switch (look.horizontal) {
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    case 'General':
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
    default:
      return 'left';
  }
}

/** The look of a cell's text as CSS, without colours that rules may change. */
export function textStyle(look: Look, side: TextSide): CSSProperties {
  const { font } = look;
  const lines = [font.underline === 'None' ? '' : 'underline', font.strikethrough ? 'line-through' : '']
    .filter(Boolean)
    .join(' ');
  return {
    fontFamily: family(font.name),
    fontSize: `${font.size}pt`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? 'italic' : 'normal',
    ...(lines ? { textDecoration: lines } : {}),
    ...(font.underline.startsWith('Double') ? { textDecorationStyle: 'double' as const } : {}),
    justifyContent: side === 'left' ? 'flex-start' : side === 'right' ? 'flex-end' : 'center',
    alignItems: VERTICAL[look.vertical],
    textAlign: look.horizontal === 'Justify' ? 'justify' : side,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    ...(look.indent > 0 ? { [side === 'right' ? 'paddingRight' : 'paddingLeft']: 3 + look.indent * INDENT } : {}),
  };
}

/** Turned text as CSS for the box around the text. */
export function rotationStyle({ rotation }: Look): CSSProperties | undefined {
  if (rotation === 0) return undefined;
  if (rotation === STACKED) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (rotation === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)' };
  if (rotation === -90) return { writingMode: 'vertical-rl' };
  return { transform: `rotate(${-rotation}deg)` };
}

const WEIGHTS: Readonly<Record<Border['weight'], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Record<Border['style'], string>> = {
  None: 'none',
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};

/** A border line as CSS. */
export const borderCss = ({ style, weight, color }: Border): string =>
  `${style === 'Double' ? 3 : WEIGHTS[weight]}px ${weight === 'Hairline' ? 'dotted' : LINES[style]} ${color}`;
