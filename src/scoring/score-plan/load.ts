import type { Problem } from '../../i18n/problem';
import { checkMethod } from '../methods/index';
import { scorePlanMessages as messages } from './messages';
import { scorePlanSchema } from './schema';
import type { PlanCriterion, ScorePlan } from './score-plan';

type LoadedScorePlan =
  | { readonly plan: ScorePlan; readonly problems: readonly [] }
  | { readonly plan: null; readonly problems: readonly Problem[] };

const where = (path: readonly PropertyKey[]): string => path.map(String).join('.') || '.';

/** Checks the methods of criteria and fills in their defaults. */
function checked(criterion: PlanCriterion, problems: Problem[]): PlanCriterion {
  const children = criterion.children.map((child) => checked(child, problems));
  if (!criterion.method) return { ...criterion, children };
  const { spec, faults } = checkMethod(criterion.method);
  if (spec) return { ...criterion, children, method: spec };
  const named = { criterion: `${criterion.code} ${criterion.title}`.trim() };
  for (const { code, method, path } of faults) {
    problems.push({
      code,
      message:
        code === 'bad-params'
          ? messages.say('bad-params', { ...named, method, where: where(path) })
          : code === 'unknown-method'
            ? messages.say('unknown-method', { ...named, method })
            : messages.say('too-deep', named),
      next: messages.say('method-next'),
    });
  }
  return { ...criterion, children };
}

/** A score plan from parsed JSON, with defaults filled in; else everything that is wrong with it. Never throws. */
export function loadScorePlan(document: unknown): LoadedScorePlan {
  const parsed = scorePlanSchema.safeParse(document);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path }) => ({
      code: 'bad-document',
      message: messages.say('bad-document', { where: where(path) }),
      next: messages.say('bad-document-next'),
    }));
    return { plan: null, problems };
  }
  const problems: Problem[] = [];
  const criteria = parsed.data.criteria.map((criterion) => checked(criterion, problems));
  return problems.length > 0 ? { plan: null, problems } : { plan: { ...parsed.data, criteria }, problems: [] };
}
