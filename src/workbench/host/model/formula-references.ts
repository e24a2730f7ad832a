import { columnIndex, columnLetters } from '../../../sheet/address';
import { MAX_COLUMNS, MAX_ROWS } from './sheet';

/** One end of a reference as it stands in a formula; null where whole rows or columns have none. */
export interface ReferenceEnd {
  readonly row: { readonly index: number; readonly isAbsolute: boolean } | null;
  readonly column: { readonly index: number; readonly isAbsolute: boolean } | null;
}
/** A reference in a formula: `A1`, `$A$1:B2`, `A:C`, `3:5`. `sheet` is null when it means the formula's own sheet. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly first: ReferenceEnd;
  readonly last: ReferenceEnd | null;
}

/** Texts, references with or without a sheet, and words that only look like references (functions, names) in one pass. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|'(?:[^']|'')+'|\d+(?:\.\d+)?/gu;

/**
 * The formula with every reference put through `change`; its text is kept where nothing changes. A reference that `change` answers
 * with null becomes `#REF!`. Texts, names and functions are left alone.
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): string {
  return formula.replace(TOKEN, (token: string, prefix: string | undefined, ...ends: (string | undefined)[]) => {
    const [first, last] = ends[0] ? [ends[0], ends[1]] : ends[2] ? [ends[2], ends[3]] : [ends[4], ends[5]];
    const start = first === undefined ? null : endOf(first);
    if (!start) return token;
    const end = last === undefined ? null : endOf(last);
    const sheet = prefix === undefined ? null : prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    const before: FormulaReference = { sheet, first: start, last: end };
    const after = change(before);
    if (after === before) return token;
    if (!after) return sheet === null ? '#REF!' : `${prefix ?? ''}#REF!`;
    const to = after.sheet === sheet || after.sheet === null ? (prefix ?? '') : `${quotedName(after.sheet)}!`;
    return `${to}${textOf(after.first)}${after.last ? `:${textOf(after.last)}` : ''}`;
  });
}

/** A sheet's name as it stands in formulas and addresses: in quotes where it must be. */
export const quotedName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

function endOf(text: string): ReferenceEnd | null {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(text);
  if (!match) return null;
  // In `$5` the sign belongs to the row, not to a column that is not there.
  const [, first = '', letters = '', second = '', digits = ''] = match;
  const column = letters ? { index: columnIndex(letters), isAbsolute: first === '$' } : null;
  const row = digits ? { index: Number(digits) - 1, isAbsolute: (letters ? second : first) === '$' } : null;
  if ((column && column.index >= MAX_COLUMNS) || (row && (row.index < 0 || row.index >= MAX_ROWS))) return null;
  return { row, column };
}

const textOf = ({ row, column }: ReferenceEnd): string =>
  (column ? `${column.isAbsolute ? '$' : ''}${columnLetters(column.index)}` : '') +
  (row ? `${row.isAbsolute ? '$' : ''}${row.index + 1}` : '');
