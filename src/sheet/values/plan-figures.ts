import { clean } from '../text/fold';
import { parseFigure, type NumberStyle } from './figures';

/** Figures of a text that are stated by their distance from the plan: "vượt 5%", "tăng 5% so với KH", "hụt 2%". */
export interface PlanFigures {
  /** What was reached, in per cent of the plan. */
  readonly percents: readonly number[];
  /** Figures that may be a distance or what was reached: both, the distance added to the plan last. */
  readonly open: readonly (readonly [asReached: number, asDistance: number])[];
  readonly isOver: boolean;
  readonly isUnder: boolean;
  /** The text without these phrases, and without comparisons with another time ("tăng 5% so với cùng kỳ"). */
  readonly rest: string;
}

const PLAN = '(?:kế họach|chỉ tiêu|mục tiêu|nghị quyết|dự tóan|mức|kh|ct|nq)';
const PHRASE = new RegExp(
  '(?<!\\p{L})(?<verb>vượt|tăng|cao hơn|giảm|thấp hơn|hụt)' +
    `(?<before>\\s+(?:so với\\s+)?${PLAN}(?:\\s+(?:giao|được giao|đề ra|năm))?)?` +
    '\\s*(?:được\\s+|thêm\\s+|là\\s+)?(?<figure>\\d[\\d.,]*\\d|\\d)\\s*%' +
    '(?:\\s*so với\\s+(?<base>\\p{L}+(?:\\s+\\p{L}+)?))?',
  'gu',
);
/** "đạt 105% so với cùng kỳ" speaks of another year, not of the plan. */
const OTHER_TIME =
  /(?<!\p{L})(?:(?:đạt|bằng)\s+)?(?:\d[\d.,]*\d|\d)\s*%\s*so với\s+(?:cùng kì|cùng kỳ|năm|đầu năm|quí|quý|tháng)/gu;
/** "105 % (KH giao 95 %)" names the plan's own figure beside what was reached. */
const PLAN_OWN = new RegExp(
  `(?<!\\p{L})(?:so với\\s+)?${PLAN}(?:\\s+năm(?:\\s+\\d{4})?)?\\s*(?:giao|được giao|đề ra|là|:)\\s*(?:là\\s+|:\\s*)?(?:\\d[\\d.,]*\\d|\\d)\\s*%`,
  'gu',
);
const STARTS_WITH_PLAN = new RegExp(`^${PLAN}(?!\\p{L})`, 'u');
const UNDER = new Set(['giảm', 'thấp hơn', 'hụt']);

/** Below this many per cent "vượt N%" is a distance; from 100 on N is what was reached; between them it may be either. */
const SURELY_DISTANCE = 50;

/** Reads the figures that a text states against the plan; what else stands there is left in `rest`. */
export function planFigures(text: string, numbers: NumberStyle): PlanFigures {
  const percents: number[] = [];
  const open: (readonly [number, number])[] = [];
  let isOver = false;
  let isUnder = false;
  const cleaned = clean(text);
  const isAlone = (phrase: string): boolean => cleaned.replace(phrase, '').replace(/[^\p{L}]/gu, '') === '';
  const rest = cleaned.replace(PHRASE, (phrase: string, ...groups: unknown[]) => {
    const { verb, before, figure, base } = groups.at(-1) as Record<string, string | undefined>;
    const [value, other] = parseFigure(figure ?? '', numbers) ?? [];
    if (value === undefined || other !== undefined || verb === undefined) return phrase;
    const isOfPlan = before !== undefined || (base !== undefined && STARTS_WITH_PLAN.test(base));
    if (base !== undefined && !isOfPlan) return ' ';
    const isStated = isOfPlan || verb === 'vượt' || verb === 'hụt';
    if (UNDER.has(verb)) {
      // "Hộ nghèo giảm 2% so với KH" is a success, "giảm 2% so với KH" alone a shortfall.
      if (verb !== 'hụt' && (!isStated || !isAlone(phrase))) open.push([100 + value, 100 - value]);
      else {
        percents.push(100 - value);
        isUnder = true;
      }
    } else if (value >= 100) {
      percents.push(value);
      isOver = true;
    } else if (!isStated || value >= SURELY_DISTANCE) open.push([value, 100 + value]);
    else {
      percents.push(100 + value);
      isOver = true;
    }
    return ' ';
  });
  return {
    percents,
    open,
    isOver,
    isUnder,
    rest: rest.replace(OTHER_TIME, ' ').replace(PLAN_OWN, ' ').replace(/\s+/g, ' ').trim(),
  };
}
