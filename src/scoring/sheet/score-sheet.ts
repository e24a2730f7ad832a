import { cellAddress, type Area, type ColumnIndex, type RowIndex } from '../../sheet/address';
import type { CellValue } from '../../sheet/grid';
import type { CriterionTree } from '../tree/criterion-tree';
import type { ScoreCell } from './score-cell';

/** Whose scores a column holds, in the order in which they are given. */
export const SCORE_ROLES = ['self', 'bloc', 'review1', 'review2', 'final'] as const;
export type ScoreRole = (typeof SCORE_ROLES)[number];

/** A cell that prints the sum of groups once more: "Cộng mục I" below its criteria. */
export interface GroupSum {
  readonly cell: ScoreCell;
  /** Indexes of the groups that are added up. */
  readonly nodes: readonly number[];
}

/** One line of scores over the tree: a score column of a unit's table, or a unit's row or column of a matrix. */
export interface ScoreSeries {
  /** Null in a matrix. */
  readonly role: ScoreRole | null;
  /** The unit as written; null where the table names none. */
  readonly unit: string | null;
  /** Header of the column, or the unit's name. */
  readonly label: string;
  /** By node index; null where no cell stands for the node. */
  readonly cells: readonly (ScoreCell | null)[];
  readonly sums: readonly GroupSum[];
  /** The grand total. */
  readonly total: ScoreCell | null;
  /** The unit's share of its own most points, where the table prints one. */
  readonly percent: ScoreCell | null;
  readonly rank: ScoreCell | null;
  /** What is proposed for the unit, where the table has such a column. */
  readonly award: TextCell | null;
  /** The grade that is stated for the unit, where the table has a column or row of grades. */
  readonly grade: TextCell | null;
}

export interface TextCell {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly raw: CellValue;
  /** On one line; empty for a blank cell. */
  readonly text: string;
  /** The number is shown as per cent. */
  readonly isPercent: boolean;
}

/** A column of texts beside the criteria, by node index. */
export type TextCells = readonly (TextCell | null)[];

/** One table of scores as it stands, whatever its layout. */
export interface ScoreSheet {
  readonly sheet: string;
  /** `unit`: criteria as rows, score columns of one unit; the others are matrices of several units. */
  readonly layout: 'unit' | 'units-in-rows' | 'units-in-columns' | 'ranking';
  readonly area: Area;
  readonly title: readonly string[];
  readonly tree: CriterionTree;
  /** Roots that stand below the grand total: whether it counts them is for the table to say. */
  readonly outside: readonly number[];
  /** Cells with the most points, by node index; null where the most is said in a text or not at all. */
  readonly maxCells: readonly (ScoreCell | null)[];
  readonly maxTotal: ScoreCell | null;
  /** Points that a criterion earns beyond its most, by node index, where they stand in a column of their own. */
  readonly bonus: readonly (ScoreCell | null)[] | null;
  /** Scores count by weights: sums are not theirs. */
  readonly isWeighted: boolean;
  readonly series: readonly ScoreSeries[];
  /** Groups of series that are ranked among themselves (cụm), by index into series. */
  readonly blocs: readonly { readonly label: string | null; readonly series: readonly number[] }[];
  readonly explain: TextCells | null;
  readonly reason: TextCells | null;
  readonly evidence: TextCells | null;
  readonly method: TextCells | null;
  readonly target: TextCells | null;
  readonly actual: TextCells | null;
  /** Who gave the bloc's scores, where the sheet says so. */
  readonly scorer: string | null;
}

export const addressOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  cellAddress(row, column);
