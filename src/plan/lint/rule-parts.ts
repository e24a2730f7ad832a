import type { CriterionKind } from '../../criteria/criterion';
import { kindRules } from '../../criteria/combine';
import { KINDS } from '../../criteria/index';
import type { Rule } from '../../criteria/rule';

/** What the kinds of a rule's leaves say of their parameters. */
export const accounts = <T>(rule: Rule, of: (kind: CriterionKind, params: unknown) => T): readonly T[] =>
  kindRules(rule).flatMap(({ kind, params }) => {
    const found = KINDS.get(kind);
    const parsed = found?.params.safeParse(params);
    return found && parsed?.success ? [of(found, parsed.data)] : [];
  });

/** Fields that a rule reads. */
export const fieldsOf = (rule: Rule): readonly string[] => accounts(rule, (kind, params) => kind.fields(params)).flat();
