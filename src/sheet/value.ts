import type { Wording } from '../i18n/message';
import type { MoneyUnit } from './values/money';

/** Ratings of task completion, best first: HTXSNV > HTTNV > HTNV > KHTNV. */
export const RATINGS = ['excellent', 'good', 'completed', 'not-completed'] as const;
export type Rating = (typeof RATINGS)[number];

/** How each rating is abbreviated on paper. */
export const RATING_LABEL: Readonly<Record<Rating, Wording>> = {
  excellent: { vi: 'HTXSNV', en: 'HTXSNV (excellent)' },
  good: { vi: 'HTTNV', en: 'HTTNV (good)' },
  completed: { vi: 'HTNV', en: 'HTNV (completed)' },
  'not-completed': { vi: 'KHTNV', en: 'KHTNV (not completed)' },
};

/** A year `2022` or a school year `2022-2023`. */
export type Period = string;

/** `2021-10-30` */
export type IsoDate = string;

/** Why a cell that holds something could not be read as its column's kind of value. */
export type UnreadableReason =
  | 'formula-error'
  | 'text-in-number'
  | 'not-a-rating'
  | 'not-a-date'
  | 'not-an-answer'
  | 'not-a-choice'
  | 'not-an-award';

/**
 * What a rating cell says.
 * - `rating`: the rating itself;
 * - `clean-strong`: "trong sạch, vững mạnh" in some form (`exemplary`: "tiêu biểu"), which only some units may count;
 * - `union-strong-excellent`: công đoàn "vững mạnh xuất sắc"; `union-other`: another union rating;
 * - `no-organisation`: the unit is said to have no such organisation ("chưa có tổ chức đảng").
 */
export type RatingReading =
  | { readonly kind: 'rating'; readonly rating: Rating }
  | { readonly kind: 'clean-strong'; readonly exemplary: boolean }
  | { readonly kind: 'union-strong-excellent' }
  | { readonly kind: 'union-other' }
  | { readonly kind: 'no-organisation' };

/**
 * Numbers of years with their ratings, which of the years is not said: "4 năm HTXSNV; 1 năm HTTNV". No rating stands twice, and the
 * years together are `of` at most.
 */
export interface RatingCounts {
  readonly kind: 'rating-counts';
  readonly counts: readonly { readonly years: number; readonly rating: RatingReading }[];
  /** How many years the text speaks of: those of the header, else what it says itself ("4/5 năm") or counts. */
  readonly of: number;
  /** The header names the years. */
  readonly isNamed: boolean;
}

/**
 * How a text hems in its figures: "trên 70 %", "ít nhất", "dưới", "không quá", "khoảng", "từ 60 đến 75 %" (its two figures are the ends).
 */
export type Bound = 'over' | 'at-least' | 'under' | 'at-most' | 'about' | 'between';

/** The order of the figures of days; `swapped`: days stand first, but a machine set to US dates has turned real dates round. */
export const DAY_ORDERS = ['day-first', 'month-first', 'swapped'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** What can be said of a whole column whose cells can be read in more ways than one. */
export type ColumnWay =
  | { readonly about: 'decimal'; readonly sign: ',' | '.' }
  /** Small plain numbers are parts of one (0.98 is 98 %) or per cent points. */
  | { readonly about: 'scale'; readonly scale: 'fraction' | 'percent' }
  | { readonly about: 'days'; readonly order: DayOrder }
  /** The unit of sums that have none of their own. */
  | { readonly about: 'money'; readonly unit: MoneyUnit };

/**
 * A typed cell. Every kind of column reads to `blank`, `unreadable`, `ambiguous`, or its own kind.
 * A blank is the absence of an answer; "-", "không", "chưa có" under a yes/no column are answers.
 */
export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /**
   * The text can be read in more ways than one; all of them are given, in words.
   * `means`: what it comes to in each of these ways, where a person can say which one is meant;
   * `ways`: what would have to be said of the whole column for each of them, where that settles it.
   */
  | {
      readonly kind: 'ambiguous';
      readonly readings: readonly Wording[];
      readonly means?: readonly SaidReading[];
      readonly ways?: readonly ColumnWay[];
    }
  | { readonly kind: 'text'; readonly text: string }
  | RatingReading
  /** One text for several years: "2020: HTTNV; 2021-2024: HTXSNV". A plain "HTTNV" in a several-year column is a RatingReading. */
  | { readonly kind: 'ratings'; readonly byPeriod: ReadonlyMap<Period, RatingReading> }
  | RatingCounts
  /**
   * A yes/no column: whether the field's own proposition holds (a contrary header has already been turned round).
   * `detail` is the wording when it says more than yes or no ("nhà văn hóa xã", "thiếu biên bản").
   */
  | { readonly kind: 'answer'; readonly yes: boolean; readonly detail?: string }
  /** `unit`: a sum of money whose unit is written; `value` is then in đồng whatever the unit; `%`: it is a percentage. */
  | { readonly kind: 'number'; readonly value: number; readonly unit?: MoneyUnit | '%' }
  /**
   * A figure with a unit and a bound of its own: `low` to `high` (the same for one figure), said to be over or under it, with the unit
   * that the cell states (`%`, or folded words). `falls`: the text says that it fell by so much.
   */
  | {
      readonly kind: 'measure';
      readonly low: number;
      readonly high: number;
      readonly bound: Exclude<Bound, 'between'> | null;
      readonly unit: string | null;
      readonly falls?: true;
    }
  /** Percentages in per cent points (105 is 105 %), each as the cell lists them. */
  | {
      readonly kind: 'percent';
      readonly percents: readonly number[];
      readonly bound?: Bound;
    }
  /**
   * How far targets were fulfilled: figures in per cent, and/or what the words say.
   * `said`: `exceeded` (vượt mức), `met` (đạt 100 %, said to be full but not over), `fulfilled` (hoàn thành, over or not is not said),
   * `not-met` (chưa đạt), null when only figures stand there.
   */
  | {
      readonly kind: 'fulfilment';
      readonly percents: readonly number[];
      readonly said: 'exceeded' | 'met' | 'fulfilled' | 'not-met' | null;
      readonly bound?: Bound;
    }
  /**
   * A day (from = to), or a month, quarter or year (all of it). `orEarlier`: the text says "before the day after it", so that it may also
   * be any earlier day.
   */
  | { readonly kind: 'date'; readonly from: IsoDate; readonly to: IsoDate; readonly orEarlier?: true }
  /** Honours named in the cell, by their ids in the lexicon, in its order. */
  | { readonly kind: 'awards'; readonly awards: readonly string[] }
  /** One of the field's choices (unit kind, scale, school level). */
  | { readonly kind: 'choice'; readonly choice: string }
  /** Papers listed in one cell: those said to be there, those said to be missing; `all`: "đủ" / "đầy đủ". */
  | {
      readonly kind: 'papers';
      readonly all: boolean;
      readonly present: readonly string[];
      readonly missing: readonly string[];
    };

/** What a person can say that a text means. */
export type SaidReading = Extract<
  Reading,
  {
    readonly kind:
      | 'rating'
      | 'clean-strong'
      | 'union-strong-excellent'
      | 'union-other'
      | 'no-organisation'
      | 'answer'
      | 'choice'
      | 'date'
      | 'number'
      | 'percent'
      | 'fulfilment'
      | 'measure';
  }
>;

export const BLANK: Reading = { kind: 'blank' };
