import type { ScoreOptions } from '../checks/options';
import { absolute, compare } from '../exact';
import { gradingOf } from '../grades/grading';
import type { MethodSpec } from '../methods/method';
import type { CriterionNode, CriterionTree } from '../tree/criterion-tree';
import { planTree } from './plan-tree';
import type { ScorePlan } from './score-plan';

/** How far a table follows a score plan. */
interface ScorePlanFit {
  /** At least half of the criteria whose most points the table states stand in the plan at the same path with the same points. */
  readonly isFollowed: boolean;
  /** Methods of the plan by the path of the table's criterion; none where the table does not follow the plan. */
  readonly methods: ReadonlyMap<string, MethodSpec>;
  /** Criteria of the plan with a method that the table lacks, or has with other most points: their methods are not used. */
  readonly unused: readonly CriterionNode[];
}

/**
 * Compares a table with a score plan. A plan is not used on a table of other criteria whose codes happen to be the same: a bound or a
 * method of another table would make right scores wrong.
 */
export function fitOf(plan: ScorePlan, tree: CriterionTree): ScorePlanFit {
  const own = planTree(plan);
  const byPath = new Map(own.tree.nodes.map((node) => [node.path, node]));
  const stated = tree.nodes.filter(({ max }) => max !== null);
  const same = stated.filter(({ path, max }) => {
    const other = byPath.get(path)?.max ?? null;
    // Most points of deductions are written with either sign.
    return max !== null && other !== null && compare(absolute(max), absolute(other)) === 0;
  });
  const isFollowed = same.length > 0 && same.length * 2 >= stated.length;
  const paths = new Set(isFollowed ? same.map(({ path }) => path) : []);
  return {
    isFollowed,
    methods: new Map([...own.methods].filter(([path]) => paths.has(path))),
    unused: own.tree.nodes.filter(({ path }) => own.methods.has(path) && !paths.has(path)),
  };
}

/** What a score plan says of checking a table; bounds, tolerance and methods only of a table that follows it. */
export function optionsFor(plan: ScorePlan, tree: CriterionTree): Partial<ScoreOptions> {
  const { clamp, rounding, tolerance, ranking, quotas } = plan;
  const { isFollowed, methods } = fitOf(plan, tree);
  const { by, ties: tieBreaks } = ranking;
  const own: Partial<ScoreOptions> = isFollowed ? { clamp, rounding, tolerance, methods, tieBreaks } : {};
  // Points are the usual order, not one that a table of other criteria must follow.
  const rankBy = isFollowed || by === 'percent' ? by : null;
  // A list of places has no criteria to compare: what it is graded by shows on its totals alone.
  const grading = isFollowed || tree.nodes.length === 0 ? gradingOf(plan) : null;
  return { ...own, grading, rankBy, ties: ranking.ties.length > 0 ? 'by-rule' : 'shared', quotas };
}
