import { columnLetters, type Area, type ColumnIndex, type RowIndex } from '../sheet/address';
import { MARKER, type TableMarks } from './marks';

/** Longest text that a formula can hold between quotes. */
const MAX_LITERAL = 255;

/** Colour rules over the same cells. */
export interface RuleBand {
  /** All begin at the same row, and formulas are told for it. */
  readonly areas: readonly Area[];
  readonly rules: readonly ColorRule[];
}

interface ColorRule {
  /** Without `=`. */
  readonly formula: string;
  /** RRGGBB */
  readonly fill: string;
}

/**
 * What to colour: the records of the table with the two added columns (two areas when the columns do not stand beside the table), each row
 * by its own status. The other rows of a record over merged cells have no status of their own: they follow that of its first row. Rows that
 * are sorted keep their colours; Excel refuses to sort merged cells.
 * @param column of the statuses.
 */
export function ruleBands({ area, records, rows, rules }: TableMarks, column: ColumnIndex): readonly RuleBand[] {
  const areasOf = (top: RowIndex, bottom: RowIndex): Area[] =>
    column === area.right + 1
      ? [{ top, bottom, left: area.left, right: column }]
      : [
          { top, bottom, left: area.left, right: area.right },
          { top, bottom, left: column, right: column },
        ];
  const testable = rules.filter(({ status }) => status.length > 0 && status.length <= MAX_LITERAL);
  const whole: RuleBand = {
    areas: areasOf(records.first, records.last),
    rules: testable.map(({ status, fill }) => ({ formula: statusFormula(column, records.first, status), fill })),
  };
  const merged = rows.flatMap(({ row, lastRow = row, status }): RuleBand[] => {
    const rule = lastRow > row ? testable.find((one) => one.status === status) : undefined;
    if (!rule) return [];
    const formula = statusFormula(column, row, status, 'fixed');
    return [{ areas: areasOf(row + 1, lastRow), rules: [{ formula, fill: rule.fill }] }];
  });
  return [whole, ...merged].filter((band) => band.rules.length > 0);
}

/**
 * Formula (without `=`) that is true on rows whose status cell holds exactly this text; the second condition is always true and
 * marks it as ours.
 * @param row of the status cell that the first row of the rule's area looks at; `fixed` has all rows look at it.
 */
export const statusFormula = (column: ColumnIndex, row: RowIndex, status: string, reach: 'each' | 'fixed' = 'each') =>
  `AND($${columnLetters(column)}${reach === 'fixed' ? '$' : ''}${row + 1}="${status.replaceAll('"', '""')}",N("${MARKER}")=0)`;

const OWN_FORMULA = new RegExp(`\\bN\\(\\s*"${MARKER}"\\s*\\)`, 'i');

/** Whether the formula of a colour rule carries our marker. */
export const isOwnFormula = (formula: string): boolean => OWN_FORMULA.test(formula);
