import type { Language, Wording } from '../../../i18n/message';
import type { ScoreBasis } from '../../../scoring/contest/standings';
import type { ScorePlan } from '../../../scoring/score-plan/score-plan';
import type { ScoreRole } from '../../../scoring/sheet/score-sheet';
import type { CellPlace } from '../cell-place';

/** Units that are ranked among themselves, as they are chosen from. */
export interface ContestChoice {
  readonly id: number;
  /** Name of the bloc or of the one unit; null where neither is said. */
  readonly label: string | null;
  readonly units: number;
  readonly sheets: readonly string[];
}

/** A unit's grade by the score plan. */
export interface UnitGradeView {
  /** After the ceilings; null: under every grade. */
  readonly label: string | null;
  /** The better grade that the points earn, where a ceiling took it; null where none did. */
  readonly beyond: string | null;
  readonly isSanctioned: boolean;
  /** Names of criteria that are too low for the grade by points. */
  readonly weak: readonly string[];
  /** The grade asks something of single criteria, which are not known. */
  readonly isUnchecked: boolean;
}

/** A ceiling of a grade beside the units that earn it. */
export interface CeilingView {
  readonly grade: string;
  readonly earned: number;
  readonly allowed: number;
  readonly beyond: readonly string[];
}

export interface UnitStanding {
  readonly name: string;
  readonly total: number;
  /** Total in per cent of what the unit was assigned; null when nothing was. */
  readonly percent: number | null;
  /** Null where the units are not ranked: there is one alone. */
  readonly place: number | null;
  /** Units on the same place, itself included. */
  readonly shared: number;
  /** Points (per cent, where units are ranked by it) to the next better place; null for the first. */
  readonly gap: number | null;
  /** Leaves without a score. */
  readonly blanks: number;
  /** Null where no score plan grades it, or nothing is scored yet. */
  readonly grade: UnitGradeView | null;
  /** Scores of the topmost groups, in their order. */
  readonly groups: readonly number[];
}

/** What a person should look at under a criterion. */
export type ScoreFlag = 'wrong' | 'over' | 'missing' | 'unexplained' | 'differs' | 'look';

export interface ExpectedScore {
  /** Null when a fact is missing, or the criterion was not assigned to the unit. */
  readonly value: number | null;
  readonly isAssigned: boolean;
  /** A score is typed, and is another one. */
  readonly isOther: boolean;
  readonly steps: string;
}

export interface CriterionLine {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly isLeaf: boolean;
  readonly max: number | null;
  /** One per column of scores: the figure meant, what stands in the cell, and where. */
  readonly scores: readonly {
    readonly role: ScoreRole | null;
    readonly value: number | null;
    readonly text: string;
    readonly cell: CellPlace | null;
  }[];
  /** What the leaves below add up to; null for a leaf. */
  readonly sum: number | null;
  readonly isUnscored: boolean;
  readonly flags: readonly ScoreFlag[];
  /** What was found, in words. */
  readonly findings: readonly string[];
  /** What the method gives, with its steps in words; null where none is known. */
  readonly expected: ExpectedScore | null;
}

/** How the criteria of a contest are scored, as far as it is known. */
export interface MethodsView {
  /** Where methods come from: a score plan that a person or the plan gave and the table follows, the column of methods, or nowhere. */
  readonly from: 'plan' | 'column' | null;
  /** Leaves whose method is known, and all of them. */
  readonly known: number;
  readonly leaves: number;
  /** Leaves whose method is said in words that are not understood. */
  readonly unread: readonly { readonly name: string; readonly text: string; readonly cell: CellPlace }[];
}

export interface ScoreView {
  readonly contests: readonly ContestChoice[];
  readonly contest: number;
  /** Every sheet with a table of one unit, and whether its units count. */
  readonly sheets: readonly { readonly sheet: string; readonly isIn: boolean }[];
  /** What totals can be made of. */
  readonly bases: readonly ScoreBasis[];
  /** What the totals and places are made of; null in a matrix. */
  readonly basis: ScoreBasis | null;
  /** Whose scores are typed; null in a matrix. */
  readonly role: ScoreRole | null;
  readonly rankBy: 'points' | 'percent';
  readonly methods: MethodsView;
  /** Most points in all; null when the tables do not say. */
  readonly max: number | null;
  /** Names of the topmost groups. */
  readonly groups: readonly string[];
  readonly units: readonly UnitStanding[];
  readonly ceilings: readonly CeilingView[];
  readonly unit: number;
  readonly lines: readonly CriterionLine[];
}

/** What the person has chosen to see. */
export interface ScoreWish {
  readonly contest: number;
  /** Null: the last one that has figures, else what the methods give. */
  readonly basis: ScoreBasis | null;
  readonly unit: number;
  /** Sheets whose units do not count. */
  readonly without: readonly string[];
}

export interface ScoreAsk extends ScoreWish {
  readonly language: Language;
}

/** How the khối scores, where a score plan says it: of the plan, or chosen by a person. */
export interface ScorePlanView {
  readonly title: string;
  readonly by: 'plan' | 'person';
  readonly criteria: number;
}

export interface ScoreAnswer {
  readonly plan: ScorePlanView | null;
  /** Names of the office's list of units; empty where it is not known. */
  readonly listed: readonly string[];
  /** Null where no table of scores was found. */
  readonly view: ScoreView | null;
}

/** What score sheets are made by: a contest that is shown, or (null) the score plan; and for which units, a sheet each. */
export interface ScoreSheetsAsk {
  readonly contest: number | null;
  readonly without: readonly string[];
  readonly units: readonly string[];
  readonly language: Language;
}

/** A file that a person chose as the score plan. */
export type ScorePlanFile =
  | { readonly ok: true; readonly plan: ScorePlan; readonly methods: number; readonly unread: number }
  | { readonly ok: false; readonly message: Wording; readonly next: Wording };
