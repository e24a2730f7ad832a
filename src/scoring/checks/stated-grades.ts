import type { Exact } from '../exact';
import { gradedCriteria } from '../grades/criteria';
import type { Grade } from '../grades/grade';
import { gradeBloc, isOnScale, type GradedUnit, type UnitGrade } from '../grades/grading';
import { readGrade } from '../grades/read-grade';
import { readPlace } from '../ranking/read-place';
import { meant } from '../sheet/score-cell';
import type { ScoreSeries, TextCell } from '../sheet/score-sheet';
import { placesBy } from './places';
import { shareOf } from './share';
import type { CheckInput } from './score-check';

/** A grade as a table states it, beside what the unit's points earn. */
export interface StatedGrade {
  readonly series: ScoreSeries;
  readonly cell: TextCell;
  /** Null: the text names no grade of the plan. */
  readonly stated: Grade | null;
  /** What the printed total is compared with; null where it is not known. */
  readonly measure: Exact | null;
  /** By the printed total, and by the scores added up again where they are known: a total that is wrong is told at its own cell. */
  readonly right: readonly UnitGrade[];
  readonly place: number | null;
}

/** Stated grades of one bloc, with how many units it has. */
export interface StatedBloc {
  readonly grades: readonly StatedGrade[];
  readonly units: number;
}

const NO_ANSWER = /^[-–—]*$/u;

/** The stated grades of a table, bloc by bloc; empty where it states none or no plan says how units are graded. */
export function statedGrades({ sheet, options: { grading, rankBy }, figures }: CheckInput): readonly StatedBloc[] {
  const { series, tree, blocs, layout } = sheet;
  const totals = series.flatMap(({ total }) => meant(total) ?? []);
  if (!grading || !series.some(({ grade }) => grade) || !isOnScale(grading, totals)) return [];
  const hasCriteria = tree.nodes.length > 0;
  const unitOf = (index: number, points: Exact | null, place: number | null): GradedUnit => {
    const { cells = [] } = series[index] ?? {};
    const here = figures[index]?.isScoredHere ?? [];
    const criteria = hasCriteria
      ? gradedCriteria(tree, (node) => (here[node.index] ? meant(cells[node.index] ?? null) : null))
      : null;
    return { points, percent: shareOf({ sheet, figures }, index), criteria, sanctions: [], place };
  };
  // The columns of a unit's own table are stages of one scoring, not units beside each other.
  const groups = layout === 'unit' ? series.map((_, index) => [index]) : blocs.map((bloc) => bloc.series);
  return groups.map((members): StatedBloc => {
    const measureOf = (index: number): Exact | null =>
      (rankBy === 'percent' ? shareOf({ sheet, figures }, index) : null) ?? meant(series[index]?.total ?? null);
    const ranked = placesBy(members, measureOf);
    // The printed place tells which of two units with the same total comes first.
    const placeOf = (index: number): number | null =>
      readPlace(series[index]?.rank?.raw ?? null) ?? ranked.get(index)?.place ?? null;
    const printed = members.map((index) => unitOf(index, meant(series[index]?.total ?? null), placeOf(index)));
    const addedUp = members.map((index) => unitOf(index, figures[index]?.total ?? null, placeOf(index)));
    const bases = [printed, ...(hasCriteria ? [addedUp] : [])];
    const graded = bases.map((units) => gradeBloc(grading, units).units);
    const grades = members.flatMap((index, at): StatedGrade[] => {
      const one = series[index];
      if (!one?.grade || NO_ANSWER.test(one.grade.text)) return [];
      return [
        {
          series: one,
          cell: one.grade,
          stated: readGrade(one.grade.text, grading.grades),
          measure: (grading.by === 'percent' ? printed[at]?.percent : printed[at]?.points) ?? null,
          right: printed[at]?.points ? graded.flatMap((units) => units[at] ?? []) : [],
          place: placeOf(index),
        },
      ];
    });
    return { grades, units: members.length };
  });
}
