import type { Look } from '../host/model/look';
import { fontCss } from './look-style';

/** Tells how much room texts take. */
export interface TextMeasure {
  /** Lines that a wrapped text takes in a width of so many pixels; at least 1. */
  lines(text: string, font: Look['font'], width: number): number;
}

/** Wider than any letter of a font is, over its size: texts shorter than this need no measuring. */
const WIDEST = 1.4;

/** Lines of a text that breaks at spaces, given the width of pieces of it. */
export function countLines(text: string, width: number, widthOf: (piece: string) => number): number {
  let count = 0;
  for (const paragraph of text.split(/\r?\n/)) {
    count++;
    let line = 0;
    const space = widthOf(' ');
    for (const word of paragraph.split(' ')) {
      const size = widthOf(word);
      if (line > 0 && line + space + size > width) {
        count++;
        line = 0;
      }
      const extra = width > 0 ? Math.ceil(size / width) - 1 : 0;
      if (extra > 0) count += extra;
      line = extra > 0 ? size - extra * width : line + (line > 0 ? space : 0) + size;
    }
  }
  return count;
}

/** Measures with the browser's fonts. */
export function browserMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return {
    lines(text, font, width) {
      if (!context || (text.length * font.size * WIDEST < width && !text.includes('\n'))) return 1;
      const css = fontCss(font);
      return countLines(text, width, (piece) => {
        const key = `${css}|${piece}`;
        const known = widths.get(key);
        if (known !== undefined) return known;
        context.font = css;
        const size = context.measureText(piece).width;
        widths.set(key, size);
        return size;
      });
    },
  };
}
