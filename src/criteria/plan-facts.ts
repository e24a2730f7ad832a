import type { Wording } from '../i18n/message';
import type { IsoDate } from '../sheet/value';

/** A round (đợt) of a campaign; both days are in it. */
export interface Round {
  readonly id: string;
  readonly label: Wording;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * How a result is held against a plan's figure: at least, more than, at most, less than, about (within the tolerance), or below the
 * result of the year before.
 */
export const DIRECTIONS = ['at-least', 'over', 'at-most', 'under', 'about', 'below-last-year'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A figure that the plan itself sets. */
export interface PlanTarget {
  readonly id: string;
  readonly label: Wording;
  /** Wordings of the row that holds it, by their meaning-bearing words. */
  readonly names: readonly string[];
  /** Words of which one in the row's name makes it another row ("nông thôn" beside a target of towns). */
  readonly except?: readonly string[];
  readonly direction: Direction;
  /** The figure; of a range the lower end. Left out for `below-last-year`. */
  readonly figure?: number;
  /** Upper end of a range: a plan figure anywhere in it is the plan's own. */
  readonly upTo?: number;
  /** How far an `about` result may be off. */
  readonly tolerance?: number;
  /** Unit of measure: `%`, `tỷ đồng`, `tấn`; other units that a row may state, with what one of them is in this unit. */
  readonly unit: string;
  readonly otherUnits?: Readonly<Record<string, number>>;
  /** The figure is a cut: "giảm 1 %" is 1, and more is better. */
  readonly isCut?: boolean;
  readonly clause: string;
}

/** A work that the authority itself carries out, with wordings that name it. */
export interface OwnWork {
  readonly id: string;
  readonly label: Wording;
  readonly names: readonly string[];
}

/** What a plan sets, beside its criteria. */
export interface PlanFacts {
  readonly rounds: readonly Round[];
  readonly targets: readonly PlanTarget[];
  readonly works: readonly OwnWork[];
}
