/** How a column writes its numbers. */
export interface NumberStyle {
  /** The decimal sign, where the column shows it; null when no cell tells. */
  readonly decimal: ',' | '.' | null;
}

const GROUPED = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;

/** The decimal sign that a text shows: a sign before one or two digits, or beside another grouping sign, tells; null when none or both. */
export function decimalSignOf(text: string): ',' | '.' | null {
  let found: ',' | '.' | null = null;
  for (const [figure] of text.matchAll(/\d[\d.,]*\d/g)) {
    const signs = figure.replace(/\d/g, '');
    const last = signs.at(-1);
    if (last !== ',' && last !== '.') continue;
    const isMixed = signs.includes(',') && signs.includes('.');
    const tail = figure.length - figure.lastIndexOf(last) - 1;
    const tells = isMixed || (signs.length === 1 && (tail !== 3 || /^0[.,]/.test(figure)));
    const isGrouping = signs.length > 1 && !isMixed;
    const sign = tells ? last : isGrouping ? (last === '.' ? ',' : '.') : null;
    if (sign === null) continue;
    if (found !== null && found !== sign) return null;
    found = sign;
  }
  return found;
}

/** Decides the decimal sign of a column from all its texts. */
export function numberStyle(texts: readonly string[]): NumberStyle {
  const signs = new Set(texts.map(decimalSignOf));
  if (signs.has(',') === signs.has('.')) return { decimal: null };
  return { decimal: signs.has(',') ? ',' : '.' };
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
