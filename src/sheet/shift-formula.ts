import { columnIndex, columnLetters } from './address';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** A string or a quoted sheet name (left alone), or a reference: A1, $A$1, 3:3, A:C. */
const TOKEN =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!?)|(?<![\w.$À-ỹ])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(!.À-ỹ])|(?<![\w.$À-ỹ:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(!.À-ỹ])|(?<![\w.$À-ỹ:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(!.À-ỹ])/g;

const row = (fixed: string, digits: string, by: number): string | null => {
  const at = Number(digits) + (fixed ? 0 : by);
  return at >= 1 && at <= MAX_ROWS ? `${fixed}${at}` : null;
};
const column = (fixed: string, letters: string, by: number): string | null => {
  const at = columnIndex(letters) + (fixed ? 0 : by);
  return at >= 0 && at < MAX_COLUMNS ? `${fixed}${columnLetters(at)}` : null;
};

/**
 * A formula as it reads when copied `rows` down and `columns` right: relative references move, `$` ones stay, those that leave the
 * sheet become `#REF!`. Texts and sheet names are left alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [text, sheet, c1, letters, r1, digits, cA, from, cB, to, rA, first, rB, last] = groups;
    if (text !== undefined || sheet !== undefined) return whole;
    const pair = (a: string | null, b: string | null, join: string): string =>
      a === null || b === null ? '#REF!' : `${a}${join}${b}`;
    if (letters !== undefined) return pair(column(c1 ?? '', letters, columns), row(r1 ?? '', digits ?? '', rows), '');
    if (from !== undefined) return pair(column(cA ?? '', from, columns), column(cB ?? '', to ?? '', columns), ':');
    return pair(row(rA ?? '', first ?? '', rows), row(rB ?? '', last ?? '', rows), ':');
  });
}
