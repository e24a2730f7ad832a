import type { Language } from '../../../i18n/message';
import type { ScoreRole } from '../../../scoring/sheet/score-sheet';
import type { CellPlace } from '../protocol';

/** Units that are ranked among themselves, as they are chosen from. */
export interface ContestChoice {
  readonly id: number;
  readonly label: string;
}

export interface UnitStanding {
  readonly name: string;
  readonly total: number;
  /** Null where the units are not ranked: there is one alone. */
  readonly place: number | null;
  /** Units on the same place, itself included. */
  readonly shared: number;
  /** Points to the next better place; null for the first. */
  readonly gap: number | null;
  /** Leaves without a score. */
  readonly blanks: number;
  /** Scores of the topmost groups, in their order. */
  readonly groups: readonly number[];
}

/** What a person should look at under a criterion. */
export const SCORE_FLAGS = ['wrong', 'over', 'missing', 'unexplained', 'differs', 'look'] as const;
export type ScoreFlag = (typeof SCORE_FLAGS)[number];

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
  /** What the stated method gives, with its steps in words; null where none is known or a fact is missing. */
  readonly expected: { readonly value: number | null; readonly steps: string } | null;
}

export interface ScoreView {
  readonly contests: readonly ContestChoice[];
  readonly contest: number;
  readonly roles: readonly ScoreRole[];
  /** Whose scores the totals and places are made of; null in a matrix. */
  readonly role: ScoreRole | null;
  /** Most points in all; null when the tables do not say. */
  readonly max: number | null;
  /** Names of the topmost groups. */
  readonly groups: readonly string[];
  readonly units: readonly UnitStanding[];
  readonly unit: number;
  readonly lines: readonly CriterionLine[];
}

export interface ScoreAsk {
  readonly contest: number;
  /** Null: the last one that has figures. */
  readonly role: ScoreRole | null;
  readonly unit: number;
  readonly language: Language;
}
