import { clean } from '../../sheet/text/fold';
import { parseFigure } from '../../sheet/values/figures';
import { checkMethod } from '../methods/index';
import type { MethodSpec } from '../methods/method';
import type { CriterionSort } from '../tree/label';
import { isHalfScale } from './half-scale-wording';

const N = '(\\d+(?:[.,]\\d+)?)';
const PT = '(?:đ|điểm)';
/** As texts are compared: one spelling for every placement of a tone. */
const DONE = ['đạt', 'hoàn thành', 'có'].map(clean).join('|');
const number = (text: string | undefined): number | null => {
  const values = text === undefined ? null : parseFigure(text, { decimal: ',' });
  return values?.length === 1 ? (values[0] ?? null) : null;
};

interface Band {
  readonly atLeast?: number;
  readonly above?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly points: number;
}

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'u');
const P = '\\s*%?';
const TAIL = `\\s*[:=]?\\s*(?:được\\s*)?${N}\\s*${PT}?`;
const BOUNDS: readonly (readonly [RegExp, (a: number, b: number) => Omit<Band, 'points'>, number])[] = [
  [pattern(`(?:≥|>=|từ)\\s*${N}${P}\\s*(?:trở lên)?${TAIL}`), (a) => ({ atLeast: a }), 1],
  [pattern(`${N}${P}\\s*trở lên${TAIL}`), (a) => ({ atLeast: a }), 1],
  [pattern(`(?:>|trên|hơn)\\s*${N}${P}${TAIL}`), (a) => ({ above: a }), 1],
  [pattern(`(?:<|dưới)\\s*${N}${P}${TAIL}`), (a) => ({ below: a }), 1],
  [pattern(`(?:≤|<=|không quá|tối đa)\\s*${N}${P}${TAIL}`), (a) => ({ atMost: a }), 1],
  [
    pattern(`(?:từ\\s*)?${N}${P}\\s*(?:-\\s*<|-\\s*dưới|đến\\s*<|đến dưới)\\s*${N}${P}${TAIL}`),
    (a, b) => ({ atLeast: a, below: b }),
    2,
  ],
  [pattern(`(?:đạt\\s*)?${N}\\s*%${TAIL}`), (a) => (a === 100 ? { atLeast: 100 } : { atLeast: a, atMost: a }), 1],
];

/** One part such as "70 - <85 %: 1,25đ". */
function band(part: string): Band | null {
  for (const [form, bounds, figures] of BOUNDS) {
    const match = form.exec(part);
    if (!match) continue;
    const [a, b, points] = [number(match[1]), number(match[figures]), number(match[figures + 1])];
    if (a !== null && b !== null && points !== null) return { ...bounds(a, b), points };
  }
  return null;
}

const NOT_ARISEN =
  /(?:^|[;.,]\s*)(?:trong năm )?không phát sinh(?: yêu cầu)?\s*[:,-]?\s*(?:tính |được |cho )?(?:đủ|trọn)(?: điểm)?(?:\s*\d+(?:[.,]\d+)?\s*(?:đ|điểm))?\s*\.?$/u;
type Build = (match: RegExpExecArray, sort: CriterionSort, max: number | null) => MethodSpec | null;
const FORMS: readonly (readonly [RegExp, Build])[] = [
  [
    pattern(
      `(?:.{0,40}?[:,]\\s*)?(?:bị )?trừ\\s*${N}\\s*${PT}\\s*(?:\\/|cho mỗi|mỗi)\\s*\\p{L}[\\p{L} ]*(?:,?\\s*(?:nhưng )?(?:tối đa|không quá)\\s*(?:trừ\\s*)?-?${N}\\s*${PT}?)?`,
    ),
    ([, per, cap], sort) => {
      const limit = number(cap);
      if (sort === 'deduction')
        return { method: 'deduct', params: { per: number(per), ...(limit === null ? {} : { cap: limit }) } };
      return limit === null ? { method: 'minus-per', params: { per: number(per) } } : null;
    },
  ],
  [
    pattern(
      `(?:cộng\\s*)?${N}\\s*${PT}\\s*(?:\\/|cho mỗi|mỗi)\\s*\\p{L}[\\p{L} ]*(?:,?\\s*(?:tối đa|không quá)\\s*${N}\\s*${PT}?)?`,
    ),
    ([, per, cap]) => countOf(number(per), number(cap)),
  ],
  [
    pattern(
      `mỗi\\s+\\p{L}[\\p{L} ]*?\\s*(?:được|cộng|:)?\\s*${N}\\s*${PT}(?:,?\\s*(?:tối đa|không quá)\\s*${N}\\s*${PT}?)?`,
    ),
    ([, per, cap]) => countOf(number(per), number(cap)),
  ],
  [
    pattern(
      `(?:tỷ lệ|tỉ lệ)[^×x*;]{0,80}?[×x*]\\s*${N}\\s*${PT}?(?:\\s*\\(?\\s*làm tròn đến\\s*${N}\\s*${PT}?\\s*\\)?)?`,
    ),
    ([, points, step], _, max) =>
      isMost(points, max)
        ? { method: 'ratio', params: step === undefined ? {} : { round: { step: number(step) } } }
        : null,
  ],
  [pattern('chấm thẳng(?: điểm)?'), () => ({ method: 'direct', params: {} })],
  [
    pattern(
      `(?:${DONE})(?: 100 ?% số điểm)?\\s*[:,=]?\\s*(?:${N}\\s*${PT}|đủ điểm|100 ?% số điểm|điểm tối đa)?\\s*[;,]\\s*(?:không|chưa)(?: (?:${DONE}))?\\s*[:,=]?\\s*"?[0o]"?\\s*${PT}?`,
    ),
    ([, points], _, max) => (isMost(points, max) ? { method: 'all-or-nothing', params: {} } : null),
  ],
];

/** Whether points in a text, where it names any, are the most of the criterion. */
const isMost = (points: string | undefined, max: number | null): boolean =>
  points === undefined || max === null || number(points) === max;

const countOf = (per: number | null, cap: number | null): MethodSpec => ({
  method: 'count',
  params: { per, ...(cap === null ? {} : { cap }) },
});

/**
 * The method that a text of the column "Cách chấm điểm" says, where all of it is in one of the known forms.
 * @param max most points of the criterion: a wording that names others is not understood.
 * @returns null for any other wording: a method that is only half understood is not used.
 */
export function methodOfWording(
  text: string,
  sort: CriterionSort = 'base',
  max: number | null = null,
): MethodSpec | null {
  const plain = clean(text).replace(/[–—]/g, '-').replace(/\.$/, '');
  const arisen = NOT_ARISEN.exec(plain);
  const rest = arisen ? plain.slice(0, arisen.index).replace(/[;.,\s]+$/, '') : plain;
  if (rest === '') return null;
  const found = plainMethod(rest, sort, max);
  if (!found) return null;
  const spec = arisen ? { method: 'not-arisen-full', params: { otherwise: found } } : found;
  return checkMethod(spec).spec;
}

function plainMethod(text: string, sort: CriterionSort, max: number | null): MethodSpec | null {
  if (isHalfScale(text)) return { method: 'half-scale', params: {} };
  for (const [form, build] of FORMS) {
    const match = form.exec(text);
    if (match) return build(match, sort, max);
  }
  const parts = text.split(/\s*[;·]\s*/).filter((part) => part !== '');
  const bands = parts.map(band);
  const known = bands.filter((one) => one !== null);
  if (known.length < 2 || known.length !== bands.length) return null;
  return { method: 'bands', params: { of: text.includes('%') ? 'percent' : 'actual', bands: known } };
}
