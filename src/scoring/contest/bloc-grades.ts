import type { Exact } from '../exact';
import { gradedCriteria } from '../grades/criteria';
import { gradeBloc, type BlocGrades, type GradedUnit } from '../grades/grading';
import type { LiveScores } from '../live';
import { meant } from '../sheet/score-cell';
import { scoredHere } from '../sheet/scored-here';
import type { ScoreSeries } from '../sheet/score-sheet';
import { isLeaf, type CriterionNode } from '../tree/criterion-tree';
import type { Contest } from './contest';

/** The score that a node itself holds: what counts under a leaf, or the figure of a group that was scored as a whole. */
function scoreOf({ tree }: Contest, live: LiveScores, unit: number, series: ScoreSeries | null) {
  const here = series ? scoredHere(tree, series.cells) : [];
  const isWhole = (node: CriterionNode): boolean => !isLeaf(node) && here[node.index] === true;
  return (node: CriterionNode): Exact | null => {
    if (!isLeaf(node)) return isWhole(node) ? meant(series?.cells[node.index] ?? null) : null;
    for (let above = tree.nodes[node.parent]; above; above = tree.nodes[above.parent]) if (isWhole(above)) return null;
    const leaf = live.leaf(unit, node.index);
    return leaf.kind === 'scored' ? leaf.score : null;
  };
}

/**
 * The grades of a contest as its scores stand, with the ceilings that its units share; null where no plan grades them. A unit without any
 * score has none.
 * @param seriesOf the line of typed scores that counts for a unit; null where the methods alone count.
 */
export function gradesOf(
  contest: Contest,
  live: LiveScores,
  seriesOf: (unit: number) => ScoreSeries | null,
): BlocGrades | null {
  const { grading, tree, units } = contest;
  if (!grading) return null;
  const places = live.places();
  const graded = units.map(({ table, series: [first] }, unit): GradedUnit => {
    const { total, percent } = live.total(unit);
    const sanctions = tree.nodes.filter(isLeaf).flatMap(({ index }) => {
      const result = live.result(unit, index);
      return result?.outcome === 'scored' && result.sanction ? [result.sanction] : [];
    });
    const isList = table.tree.nodes.length === 0;
    const isKnown = live.hasScore(unit);
    return {
      points: isKnown ? total : null,
      percent: isKnown ? (isList ? meant(first?.percent ?? null) : percent) : null,
      criteria: isList ? null : gradedCriteria(tree, scoreOf(contest, live, unit, seriesOf(unit))),
      sanctions,
      place: isKnown ? (places[unit]?.place ?? null) : null,
    };
  });
  return gradeBloc(grading, graded);
}
