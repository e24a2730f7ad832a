import { columnLetters, type Area, type ColumnIndex } from '../sheet/address';
import { MARKER, type StatusRule, type TableMarks } from './marks';

/** Longest text that a formula can hold between quotes. */
const MAX_LITERAL = 255;

/** The colour rules of one table. */
export interface TableRules {
  /** Areas to colour; the first begins at the first record row. */
  readonly areas: readonly Area[];
  readonly statusColumn: ColumnIndex;
  readonly rules: readonly StatusRule[];
}

/** What to colour: the records of the table with the two added columns; two areas when the columns do not stand beside the table. */
export function tableRules({ area, records, rules }: TableMarks, column: ColumnIndex): TableRules {
  const band = { top: records.first, bottom: records.last };
  const areas: Area[] =
    column === area.right + 1
      ? [{ ...band, left: area.left, right: column }]
      : [
          { ...band, left: area.left, right: area.right },
          { ...band, left: column, right: column },
        ];
  const testable = rules.filter(({ status }) => status.length > 0 && status.length <= MAX_LITERAL);
  return { areas, statusColumn: column, rules: testable };
}

/**
 * Formula (without `=`) that is true on rows whose status cell holds exactly this text; the second condition is always true and
 * marks it as ours. Relative to the first row of the rule's area.
 */
export const statusFormula = (column: ColumnIndex, firstRow: number, status: string): string =>
  `AND($${columnLetters(column)}${firstRow + 1}="${status.replaceAll('"', '""')}",N("${MARKER}")=0)`;

const OWN_FORMULA = new RegExp(`\\bN\\(\\s*"${MARKER}"\\s*\\)`, 'i');

/** Whether the formula of a colour rule carries our marker. */
export const isOwnFormula = (formula: string): boolean => OWN_FORMULA.test(formula);
