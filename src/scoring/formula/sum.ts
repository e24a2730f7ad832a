import { parseArea, type Area } from '../../sheet/address';

/** One reference of a sum. */
interface SumTerm {
  readonly area: Area;
  readonly sign: 1 | -1;
  /** Sheet that the reference names; null for the formula's own. */
  readonly sheet: string | null;
  /** Within SUM or SUBTOTAL texts are passed over; a bare reference to a text gives an error. */
  readonly isInSum: boolean;
}

/** What a formula adds up. */
export interface SumFormula {
  readonly terms: readonly SumTerm[];
  /** Sum of the figures typed into the formula. */
  readonly constant: number;
  /** The result is rounded. */
  readonly isRounded: boolean;
}

const TOKEN =
  /\s*(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])|\s*(\d+(?:\.\d+)?%?)|\s*([\p{L}_][\p{L}\p{N}_.]*)\(|\s*([-+(),;])|\s*(\S)/guy;

type Token =
  | { readonly kind: 'reference'; readonly area: Area; readonly sheet: string | null }
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

/** Longer formulas than this are no sums of scores. */
const MAX_LENGTH = 4_000;

function tokens(text: string): readonly Token[] | null {
  const found: Token[] = [];
  for (const [, sheet, reference, figure, name, sign, other] of text.matchAll(TOKEN)) {
    if (reference) {
      const area = parseArea(reference);
      if (!area) return null;
      const plain = sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : (sheet ?? null);
      found.push({ kind: 'reference', area, sheet: plain });
    } else if (figure) {
      if (figure.endsWith('%')) return null;
      found.push({ kind: 'figure', value: Number(figure) });
    } else if (name) found.push({ kind: 'call', name: name.toUpperCase().replace(/^_XLFN\./, '') });
    else if (sign) found.push({ kind: 'sign', sign });
    else if (other?.trim()) return null;
  }
  return found;
}

/**
 * Reads a formula that only adds and takes away: references, ranges within SUM and SUBTOTAL(9, ...) or SUBTOTAL(109, ...), figures,
 * brackets, and a ROUND around any of it. Argument signs may be comma or semicolon.
 * @returns null for every other formula: nothing is claimed about what was not understood.
 */
export function parseSum(formula: string): SumFormula | null {
  if (formula.length > MAX_LENGTH) return null;
  const all = tokens(formula.replace(/^=/, ''));
  if (!all) return null;
  let at = 0;
  let constant = 0;
  let isRounded = false;
  const terms: SumTerm[] = [];
  const isSign = (...signs: string[]): boolean => {
    const token = all[at];
    return token?.kind === 'sign' && signs.includes(token.sign);
  };
  const take = (sign: string): boolean => isSign(sign) && ++at > 0;
  const expression = (sign: 1 | -1, isInSum: boolean): boolean => {
    let own: 1 | -1 = sign;
    if (isSign('+', '-')) own = take('-') ? (-sign as 1 | -1) : (at++, sign);
    if (!operand(own, isInSum)) return false;
    while (isSign('+', '-')) {
      own = take('-') ? (-sign as 1 | -1) : (at++, sign);
      if (!operand(own, false)) return false;
    }
    return true;
  };
  const operand = (sign: 1 | -1, isInSum: boolean): boolean => {
    const token = all[at++];
    if (token?.kind === 'figure') {
      constant += sign * token.value;
      return true;
    }
    if (token?.kind === 'reference') {
      const isRange = token.area.top !== token.area.bottom || token.area.left !== token.area.right;
      if (isRange && !isInSum) return false;
      terms.push({ area: token.area, sign, sheet: token.sheet, isInSum });
      return true;
    }
    if (token?.kind === 'sign' && token.sign === '(') return expression(sign, isInSum) && take(')');
    return token?.kind === 'call' && call(token.name, sign);
  };
  const call = (name: string, sign: 1 | -1): boolean => {
    if (name === 'ROUND') {
      isRounded = true;
      if (!expression(sign, false) || !isSign(',', ';')) return false;
      at++;
      take('-');
      return all[at++]?.kind === 'figure' && take(')');
    }
    if (name === 'SUBTOTAL') {
      const kind = all[at++];
      if (kind?.kind !== 'figure' || (kind.value !== 9 && kind.value !== 109) || !isSign(',', ';')) return false;
      at++;
    } else if (name !== 'SUM') return false;
    do {
      if (!expression(sign, true)) return false;
    } while (isSign(',', ';') && ++at > 0);
    return take(')');
  };
  return expression(1, false) && at === all.length ? { terms, constant, isRounded } : null;
}

/** Whether a formula of any sort rounds to fewer decimals than scores have. */
export const rounds = (formula: string): boolean =>
  !/^=?ROUND\(.*[,;]\s*(?:[4-9]|1\d)\)$/iu.test(formula) &&
  /(?:^|[^\p{L}])(?:M?ROUND(?:UP|DOWN)?|INT|TRUNC)\(/iu.test(formula);
