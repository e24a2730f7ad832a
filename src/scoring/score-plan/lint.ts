import type { Problem } from '../../i18n/problem';
import type { Message, MessageValue } from '../../i18n/message';
import { limitsOf, METHODS } from '../methods/index';
import type { MethodSpec } from '../methods/method';
import { isLeaf, leavesOf, nameOf } from '../tree/criterion-tree';
import { compare, sum, toNumber, type Exact } from '../exact';
import { scorePlanMessages as messages } from './messages';
import { planTree } from './plan-tree';
import type { ScorePlan } from './score-plan';

const withInner = (spec: MethodSpec): readonly MethodSpec[] => [
  spec,
  ...(METHODS.get(spec.method)?.inner(spec.params).flatMap(withInner) ?? []),
];

/** Most points that no criterion has. */
const ROOM = 1e9;

/**
 * What is doubtful in a loaded score plan: parts that do not add up, methods that give more than the most points, names that
 * nothing bears. Real regulations have such errors; they are told, not repaired.
 */
export function lintScorePlan(plan: ScorePlan): Problem[] {
  const { tree, methods } = planTree(plan);
  const problems: Problem[] = [];
  const tell = (code: string, message: Message, next: 'max-next' | 'name-next'): void => {
    problems.push({ code, message, next: messages.say(next) });
  };
  const paths = new Set(tree.nodes.map(({ path }) => path));
  const checkPath = (path: string, criterion: MessageValue): void => {
    if (!paths.has(path)) tell('unknown-path', messages.say('unknown-path', { path, criterion }), 'name-next');
  };
  for (const node of tree.nodes) {
    const criterion = nameOf(node);
    if (!isLeaf(node) && node.max && node.sort === 'base') {
      const parts = leavesOf(tree, node).map(({ max }) => max);
      const known = parts.filter((max): max is Exact => max !== null);
      const all = sum(known);
      if (known.length === parts.length && compare(all, node.max) !== 0) {
        const data = { criterion, max: toNumber(node.max), sum: toNumber(all) };
        tell('parent-sum', messages.say('parent-sum', data), 'max-next');
      }
    }
    const spec = methods.get(node.path);
    if (!spec) continue;
    for (const { params } of withInner(spec)) {
      const named = params as { readonly elsewhere?: string; readonly sanction?: { readonly ceiling?: string } };
      if (named.elsewhere !== undefined) checkPath(named.elsewhere, criterion);
      const grade = named.sanction?.ceiling;
      if (grade !== undefined && !plan.grades.some(({ id }) => id === grade))
        tell('unknown-grade', messages.say('unknown-grade', { grade, criterion }), 'name-next');
    }
    if (!node.max) continue;
    // Methods bound themselves by the most points; given room, they show what they would give or take.
    const limits = limitsOf(spec, ROOM);
    const high = node.sort === 'deduction' ? -limits.low : limits.high;
    const max = Math.abs(toNumber(node.max));
    if (high < ROOM && high > max)
      tell('method-over-max', messages.say('method-over-max', { criterion, max, high }), 'max-next');
  }
  for (const path of plan.ranking.ties) checkPath(path, messages.templates.ranking);
  plan.grades.forEach(({ id, atLeast }, at) => {
    const before = plan.grades[at - 1];
    if (before && atLeast >= before.atLeast)
      tell('grade-order', messages.say('grade-order', { grade: id }), 'name-next');
  });
  return problems;
}
