import type { CriterionKind } from '../../criteria/criterion';
import { KINDS } from '../../criteria/index';
import type { Rule } from '../../criteria/rule';

const parts = (rule: Rule): readonly Rule[] =>
  'allOf' in rule
    ? rule.allOf
    : 'anyOf' in rule
      ? rule.anyOf
      : 'when' in rule
        ? [rule.when, rule.then, ...(rule.otherwise ? [rule.otherwise] : [])]
        : [];

const leaves = (rule: Rule): readonly Extract<Rule, { kind: string }>[] =>
  'kind' in rule ? [rule] : parts(rule).flatMap(leaves);

/** What the kinds of a rule's leaves say of their parameters. */
export const accounts = <T>(rule: Rule, of: (kind: CriterionKind, params: unknown) => T): readonly T[] =>
  leaves(rule).flatMap(({ kind, params }) => {
    const found = KINDS.get(kind);
    const parsed = found?.params.safeParse(params);
    return found && parsed?.success ? [of(found, parsed.data)] : [];
  });

/** Fields that a rule reads. */
export const fieldsOf = (rule: Rule): readonly string[] => accounts(rule, (kind, params) => kind.fields(params)).flat();
