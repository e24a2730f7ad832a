import { parseFigure } from '../../sheet/values/figures';
import { clean, fold } from '../../sheet/text/fold';
import { exact, type Exact } from '../exact';

/**
 * What a criterion's points do to the total. `adjustment` is a group of both sorts ("Điểm thưởng, điểm trừ"): its rows tell
 * for themselves.
 */
export type CriterionSort = 'base' | 'bonus' | 'deduction' | 'adjustment';

const POINTS =
  /(?:[:=(]|-|tối đa|không quá|cao nhất)\s*\(?\s*([-+]?\d{1,4}(?:[.,]\d{1,2})?)\s*(?:điểm|đ)(?![\p{L}\d])|(?<![\p{L}\d])(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:điểm|đ)\s*\)?[.;]?$/gu;

/**
 * Most points named in a label: "A. ... : 700 điểm", "B. ... = 200đ", "(50đ)".
 * @returns null when it names none, or several that differ.
 */
export function pointsInLabel(text: string): Exact | null {
  const found = [...clean(text).matchAll(POINTS)].flatMap(
    ([, signed, last]) => parseFigure((signed ?? last ?? '').replace('+', ''), { decimal: ',' }) ?? [],
  );
  const [only] = found;
  return only !== undefined && found.every((value) => value === only) ? exact(only) : null;
}

const LEAD = `(?:phần |mục |nhóm |các |tiêu chí |nội dung |nội dung tiêu chí |${fold('quy định')} )*`;
const BONUS = new RegExp(`^${LEAD}(?:điểm thưởng|điểm cộng|thưởng điểm|cộng điểm|điểm cộng thêm)(?: |$)`, 'u');
const DEDUCTION = new RegExp(`^${LEAD}(?:điểm trừ|trừ điểm|điểm bị trừ|bị trừ điểm)(?: |$)`, 'u');
const BOTH =
  /(?:điểm )?(?:thưởng|cộng)(?: điểm)?(?: và| hoặc)? (?:điểm )?trừ|(?:điểm )?trừ(?: điểm)?(?: và| hoặc)? (?:điểm )?(?:thưởng|cộng)/u;

/** Whether the heading of a criterion names bonus or deduction points; null when it names neither. */
export function sortInLabel(text: string): Exclude<CriterionSort, 'base'> | null {
  const folded = fold(text);
  const isBonus = BONUS.test(folded);
  const isDeduction = DEDUCTION.test(folded);
  if ((isBonus || isDeduction) && BOTH.test(folded)) return 'adjustment';
  return isBonus ? 'bonus' : isDeduction ? 'deduction' : null;
}

/** Whether most letters of a text are capitals, as in headings of groups. */
export function isHeading(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 4 && letters.filter((letter) => letter !== letter.toLowerCase()).length >= letters.length * 0.8
  );
}
