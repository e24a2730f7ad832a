import { toNumber } from '../exact';
import { methodOfWording } from '../expected/method-wording';
import type { ScoreSheet } from '../sheet/score-sheet';
import type { CriterionNode } from '../tree/criterion-tree';
import type { PlanCriterion, ScorePlan } from './score-plan';

interface PlanFromSheet {
  readonly plan: ScorePlan;
  /** Leaves whose method says something that is not understood: 0-based rows with the text. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

/**
 * A score plan from an annex in a workbook: criteria with their most points, methods where the wording is one of the known forms.
 * Places, grades and quotas are left at their defaults.
 * @param id permanent kebab-case id of the new plan.
 */
export function planOfSheet(sheet: ScoreSheet, id: string): PlanFromSheet {
  const { tree } = sheet;
  const unread: { row: number; text: string }[] = [];
  const criterionOf = (node: CriterionNode): PlanCriterion => {
    const text = sheet.method?.[node.index]?.text ?? '';
    const max = node.max ? toNumber(node.max) : null;
    const isOwn = node.children.length === 0 && text !== '';
    const method = isOwn ? methodOfWording(text, node.sort, max) : null;
    if (isOwn && !method) unread.push({ row: node.position, text });
    return {
      code: node.code,
      title: node.title || node.code,
      max,
      sort: node.sort === 'adjustment' ? 'base' : node.sort,
      ...(method ? { method } : {}),
      children: node.children.flatMap((child) => {
        const next = tree.nodes[child];
        return next ? [criterionOf(next)] : [];
      }),
    };
  };
  const criteria = tree.roots.flatMap((root) => {
    const node = tree.nodes[root];
    return node ? [criterionOf(node)] : [];
  });
  const title = sheet.title.find((line) => line.length > 10) ?? sheet.sheet;
  const plan: ScorePlan = {
    schema: 1,
    id,
    title: { vi: title, en: title },
    clamp: null,
    rounding: null,
    tolerance: null,
    ranking: { by: 'points', ties: [] },
    gradeBy: 'points',
    grades: [],
    quotas: [],
    criteria,
  };
  return { plan, unread };
}
