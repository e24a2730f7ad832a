import { clean, containsWords, fold } from '../sheet/text/fold';
import { boundIn } from '../sheet/values/bounds';
import { cellText } from '../sheet/values/cell-text';
import { numberStyle, parseFigure } from '../sheet/values/figures';
import type { Bound } from '../sheet/value';
import type { SeenCell } from './criterion';

/** A figure, or the range that a bounded one ("trên 95 %") leaves, with what it is counted in. */
export interface Measured {
  readonly low: number;
  readonly high: number;
  /** The figure is more than `low`, not `low` itself. */
  readonly isOver: boolean;
  /** The figure is less than `high`, not `high` itself. */
  readonly isUnder: boolean;
  readonly isExact: boolean;
  readonly unit: string;
}

/** How good a cell says that something is: a figure, or a claim; null where it leaves that open. */
export type Quality = Measured | { readonly isHighest: boolean } | null;

const HIGHEST = ['cao nhất', 'dẫn đầu', 'đứng đầu', 'nhất tỉnh', 'hạng nhất', 'tốt nhất'].map(fold);

/** "Không phải cao nhất" takes the claim back; "cao nhất, không có học sinh yếu" does not. */
const DENIED = new RegExp(
  `(?:không|chưa)(?: phải| đạt| được| là| thuộc)* (?:lọai |mức |nhóm )?(?:${HIGHEST.join('|')})`,
  'u',
);
/** One of several best ones may not be the best. */
const AMONG = ['một trong', 'nhóm', 'tốp', 'top', 'thứ hai', 'thứ nhì', 'thứ ba', 'hạng nhì', 'hạng ba'].map(fold);
/** A place in a list: the lower the better, so that it cannot be compared as a figure. */
const PLACE = /(?:hạng|thứ|vị trí|xếp|số)(?: hạng| thứ)? \d/u;

/** How good a cell says that something is. */
export function qualityOf({ cell: { raw, reading } }: SeenCell): Quality {
  if (reading.kind === 'blank' || reading.kind === 'unreadable' || reading.kind === 'ambiguous') return null;
  const text = reading.kind === 'text' ? reading.text : cellText(raw);
  if (typeof raw === 'number' && !text.includes('%')) return hemmed(raw, null, unitOf(raw, ''));
  const key = fold(text);
  if (HIGHEST.some((words) => containsWords(key, words))) {
    if (DENIED.test(key)) return { isHighest: false };
    return AMONG.some((words) => containsWords(key, words)) ? null : { isHighest: true };
  }
  if (PLACE.test(key)) return null;
  const figures = text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const values = figures.length === 1 && figures[0] ? parseFigure(figures[0], numberStyle([text])) : null;
  if (values?.length !== 1 || values[0] === undefined) return null;
  const unit = key.replace(/^.*\d/u, '').trim();
  return hemmed(values[0], boundIn(clean(text)), text.includes('%') ? POINTS : unitOf(values[0], unit));
}

function hemmed(figure: number, bound: Bound | null, unit: string): Measured | null {
  switch (bound) {
    case null:
      return { low: figure, high: figure, isOver: false, isUnder: false, isExact: true, unit };
    case 'over':
    case 'at-least':
      return { low: figure, high: Infinity, isOver: bound === 'over', isUnder: false, isExact: false, unit };
    case 'under':
    case 'at-most':
      return { low: -Infinity, high: figure, isOver: false, isUnder: bound === 'under', isExact: false, unit };
    default:
      return null;
  }
}

/** Whether one figure is above another whatever each of them is exactly. */
export const isSurelyAbove = (one: Measured, other: Measured): boolean =>
  one.low > other.high || (one.low === other.high && (one.isOver || other.isUnder));

const POINTS = '%';
/** Bare figures are taken with percentages; those up to 1 may be fractions, which are not compared with points. */
const unitOf = (figure: number, stated: string): string =>
  stated !== '' ? stated : Math.abs(figure) <= 1 && figure !== 0 ? 'fraction' : POINTS;
