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

const REACHED = new RegExp(`^(?:${DONE}|thực hiện)\\s+(?:tỉ lệ\\s+)?(?=\\D)`, 'u');
const NO_POINTS = /\s*[:,]?\s*(?:thì )?không (?:được )?(?:chấm|tính|có|cho)? ?điểm$/u;

/** One part such as "70 - <85 %: 1,25đ", "đạt từ 85 % trở lên được 2 điểm", "dưới 50 % không chấm điểm". */
function band(said: string): Band | null {
  const part = said.replace(REACHED, '').replace(NO_POINTS, ': 0đ');
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
      `(?:[^\\d;]{0,40}?[:,]\\s*)?(?:bị )?trừ\\s*${N}\\s*${PT}\\s*(?:\\/|cho mỗi|mỗi)\\s*\\p{L}[\\p{L} ]*(?:,?\\s*(?:nhưng )?(?:tối đa|không quá)\\s*(?:trừ\\s*)?-?${N}\\s*${PT}?)?`,
    ),
    ([, per, cap], sort) => takenPer(number(per), number(cap), sort),
  ],
  [
    pattern(
      `(?:[^\\d;]{0,40}?[:,]\\s*)?(?:mỗi|cứ)\\s+(?:0?1\\s+)?\\p{L}[\\p{L} ]*?\\s*,?\\s*(?:bị )?trừ\\s*${N}\\s*${PT}(?:,?\\s*(?:nhưng )?(?:tối đa|không quá)\\s*(?:trừ\\s*)?-?${N}\\s*${PT}?)?`,
    ),
    ([, per, cap], sort) => takenPer(number(per), number(cap), sort),
  ],
  [
    pattern(
      `(?:cộng\\s*)?${N}\\s*${PT}\\s*(?:\\/|cho mỗi|mỗi)\\s*\\p{L}[\\p{L} ]*(?:,?\\s*(?:tối đa|không quá)\\s*${N}\\s*${PT}?)?`,
    ),
    (match, sort) => countOf(match, sort),
  ],
  [
    pattern(
      `mỗi\\s+\\p{L}[\\p{L} ]*?\\s*(?:được|cộng|:)?\\s*${N}\\s*${PT}(?:,?\\s*(?:tối đa|không quá)\\s*${N}\\s*${PT}?)?`,
    ),
    (match, sort) => countOf(match, sort),
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

/** Words that make a point for each of something one that is taken away: "0,5đ/văn bản chậm". */
const FAULT = /(?<!\p{L})(?:trừ|chậm|trễ|muộn|thiếu|sai|vi phạm|không|chưa|bị)(?!\p{L})/u;

/** Points for each of something; null where the words are about faults, which earn nothing. */
function countOf([text, per, cap]: RegExpExecArray, sort: CriterionSort): MethodSpec | null {
  const said = text.replace(/(?:,\s*)?(?:tối đa|không quá)\s.*$/u, '');
  if (sort === 'deduction' || FAULT.test(said)) return null;
  const limit = number(cap);
  return { method: 'count', params: { per: number(per), ...(limit === null ? {} : { cap: limit }) } };
}

/** Points taken away for each of something; a bound below the most points is only known to deductions. */
function takenPer(per: number | null, cap: number | null, sort: CriterionSort): MethodSpec | null {
  if (sort === 'deduction') return { method: 'deduct', params: { per, ...(cap === null ? {} : { cap }) } };
  return sort === 'base' && cap === null ? { method: 'minus-per', params: { per } } : null;
}

const PLACES = ['nhất', 'nhì', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(clean);
const PLACE = new RegExp(`^(?:hạng |giải |xếp )?(${PLACES.join('|')})\\s*:?\\s*${N}\\s*${PT}?$`, 'u');

/** "nhất 60, nhì 45, ba 30": points by place, from the first on without a gap. */
function byPlace(text: string, max: number | null): MethodSpec | null {
  const parts = text.split(/\s*[;,](?!\d)\s*/).map((part) => PLACE.exec(part));
  const points = parts.map((match, at) => (match?.[1] === PLACES[at] ? number(match?.[2]) : null));
  const isWhole = points.length > 1 && points.every((each) => each !== null);
  return isWhole && (max === null || points[0] === max) ? { method: 'rank-points', params: { points } } : null;
}

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
  const places = byPlace(text, max);
  if (places) return places;
  const parts = text.split(/\s*[;·]\s*/).filter((part) => part !== '');
  const bands = parts.map(band);
  const known = bands.filter((one) => one !== null);
  if (known.length < 2 || known.length !== bands.length) return null;
  return { method: 'bands', params: { of: text.includes('%') ? 'percent' : 'actual', bands: known } };
}
