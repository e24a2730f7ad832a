/** How a column writes its numbers. */
export interface NumberStyle {
  /** The decimal sign, where the column shows it; null when no cell tells. */
  readonly decimal: ',' | '.' | null;
}

const GROUPED = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;

/** Decides the decimal sign of a column from all its texts: a sign before one or two digits, or beside another grouping sign, tells. */
export function numberStyle(texts: readonly string[]): NumberStyle {
  let commas = 0;
  let dots = 0;
  for (const text of texts) {
    for (const [figure] of text.matchAll(/\d[\d.,]*\d/g)) {
      const signs = figure.replace(/\d/g, '');
      if (signs.length === 0) continue;
      const last = signs.at(-1);
      const isMixed = signs.includes(',') && signs.includes('.');
      const tail = figure.length - figure.lastIndexOf(last ?? '') - 1;
      const tells = isMixed || (signs.length === 1 && tail !== 3) || (signs.length === 1 && /^0[.,]/.test(figure));
      if (tells && last === ',') commas++;
      else if (tells && last === '.') dots++;
      else if (signs.length > 1 && !isMixed) {
        if (last === '.') commas++;
        else dots++;
      }
    }
  }
  if (commas > 0 === dots > 0) return { decimal: null };
  return { decimal: commas > 0 ? ',' : '.' };
}

/**
 * The value of one figure written with comma or dot.
 * @returns null when it is no figure; two values when the sign can be read both ways and the column does not tell.
 */
export function parseFigure(text: string, style: NumberStyle): readonly number[] | null {
  const figure = text.replace(/\s/g, '');
  if (!/^-?\d[\d.,]*$/.test(figure) || /[.,]$/.test(figure)) return null;
  const sign = figure.startsWith('-') ? -1 : 1;
  const body = figure.replace('-', '');
  const signs = body.replace(/\d/g, '');
  if (signs === '') return [sign * Number(body)];
  const last = signs.at(-1) as ',' | '.';
  if (signs.includes(',') && signs.includes('.')) {
    const other = last === ',' ? /\./g : /,/g;
    return [sign * Number(body.replace(other, '').replace(last, '.'))];
  }
  if (signs.length > 1) return GROUPED.test(body) ? [sign * Number(body.replace(/[.,]/g, ''))] : null;
  const asDecimal = sign * Number(body.replace(last, '.'));
  const tail = body.length - body.indexOf(last) - 1;
  if (tail !== 3 || body.startsWith('0')) return [asDecimal];
  const asGrouped = sign * Number(body.replace(last, ''));
  if (style.decimal === last) return [asDecimal];
  if (style.decimal !== null) return [asGrouped];
  return [asDecimal, asGrouped];
}

/** Figures in a text with what follows them; `sum`: the last figure of "97 + 10 = 107". */
export const FIGURE = /-?\d[\d.,]*\d|-?\d/g;
