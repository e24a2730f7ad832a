import { exact } from '../exact';
import type { MethodSpec } from '../methods/method';
import { treeOf, type CriterionTree } from '../tree/criterion-tree';
import type { PlanCriterion, ScorePlan } from './score-plan';

interface Flat {
  readonly criterion: PlanCriterion;
  readonly parent: number;
}

function flatten(criteria: readonly PlanCriterion[], parent: number, into: Flat[]): Flat[] {
  for (const criterion of criteria) {
    into.push({ criterion, parent });
    flatten(criterion.children, into.length - 1, into);
  }
  return into;
}

/** The criterion tree of a score plan, with the methods by path. Positions are the order in the plan. */
export function planTree({ criteria }: Pick<ScorePlan, 'criteria'>): {
  readonly tree: CriterionTree;
  readonly methods: ReadonlyMap<string, MethodSpec>;
} {
  const flat = flatten(criteria, -1, []);
  const tree = treeOf(
    flat.map(({ criterion: { code, title, max, sort }, parent }, position) => ({
      code,
      title,
      position,
      max: max === null ? null : exact(max),
      sort,
      parent,
    })),
  );
  const methods = new Map(
    tree.nodes.flatMap(({ index, path }) => {
      const method = flat[index]?.criterion.method;
      return method ? [[path, method] as const] : [];
    }),
  );
  return { tree, methods };
}
