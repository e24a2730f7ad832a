import type { Wording } from '../../i18n/message';
import { divide, exact, HUNDRED, multiply, roundTo, toNumber, type RoundingMode } from '../exact';

/** How many of an award or a grade there may be: a number, a share of the units, or by place. */
export type QuotaRule =
  | { readonly kind: 'count'; readonly count: number }
  | {
      readonly kind: 'share';
      readonly percent: number;
      readonly rounding: RoundingMode;
      readonly atLeast?: number | undefined;
    }
  | { readonly kind: 'places'; readonly from: number; readonly to: number };

export interface Quota {
  readonly id: string;
  readonly label: Wording;
  /** Wordings in Vietnamese that name the award in a column of proposals, compared folded. */
  readonly texts: readonly string[];
  readonly rule: QuotaRule;
}

/** How many a quota allows among so many units. */
export function allowed(rule: QuotaRule, units: number): number {
  if (rule.kind === 'count') return rule.count;
  if (rule.kind === 'places') return Math.max(0, Math.min(rule.to, units) - rule.from + 1);
  const share = divide(multiply(exact(units), exact(rule.percent)), HUNDRED);
  return Math.min(units, Math.max(rule.atLeast ?? 0, toNumber(roundTo(share, exact(1), rule.rounding))));
}

/** One proposal: who, and the place; null when the place is not known. */
interface Proposal {
  readonly unit: number;
  readonly place: number | null;
}

export interface QuotaResult {
  readonly allowed: number;
  /** Proposals within the quota and beyond it, best place first. */
  readonly within: readonly Proposal[];
  readonly beyond: readonly Proposal[];
  /** The last place within and the first beyond are the same: points do not tell who gives way. */
  readonly isTied: boolean;
}

const byPlace = (a: Proposal, b: Proposal): number => (a.place ?? Infinity) - (b.place ?? Infinity) || a.unit - b.unit;

/**
 * Which proposals go beyond a quota. By place: those whose place does not earn the award (units that share a place all earn it);
 * else those after the last one that fits, in order of places.
 */
export function overQuota(rule: QuotaRule, proposals: readonly Proposal[], units: number): QuotaResult {
  const sorted = [...proposals].sort(byPlace);
  const most = allowed(rule, units);
  if (rule.kind === 'places') {
    const earns = ({ place }: Proposal): boolean => place !== null && place >= rule.from && place <= rule.to;
    return { allowed: most, within: sorted.filter(earns), beyond: sorted.filter((one) => !earns(one)), isTied: false };
  }
  const [within, beyond] = [sorted.slice(0, most), sorted.slice(most)];
  const last = within.at(-1)?.place ?? null;
  return { allowed: most, within, beyond, isTied: last !== null && beyond[0]?.place === last };
}
