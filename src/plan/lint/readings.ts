import type { CriterionKind } from '../../criteria/criterion';
import type { FieldSpec } from '../../sheet/field';
import { baseFields } from '../base-fields';
import { planMessages } from '../messages';
import type { Plan } from '../plan';
import { lintFinding, type PlanFinding } from './finding';
import { accounts } from './rule-parts';

/** Criteria that could never judge: fields that are read in a way they do not understand, rounds or targets that the plan lacks. */
export function readingFindings(plan: Plan): PlanFinding[] {
  const fields = new Map([...baseFields(), ...plan.fields].map((field) => [field.id, field]));
  const ofKind = (path: string, kind: CriterionKind, params: unknown): PlanFinding[] => {
    const { id, restsOn } = kind;
    const isLacking = restsOn !== undefined && (plan[restsOn] ?? []).length === 0;
    return [
      ...(isLacking
        ? [lintFinding('warning', path, planMessages.say('fact-missing', { path, kind: id, part: restsOn }))]
        : []),
      ...(kind.reads?.(params) ?? []).flatMap(({ fields: names, as, byPeriod }) =>
        names.flatMap((name) => {
          const field = fields.get(name);
          return field ? misread(field, { path, kind: id, as, byPeriod: byPeriod ?? false }) : [];
        }),
      ),
    ];
  };
  return plan.criteria.flatMap(({ variants }, index) =>
    variants.flatMap(({ rule }, at) => {
      const path = `criteria[${index}].variants[${at}].rule`;
      return accounts(rule, (kind, params) => ofKind(path, kind, params)).flat();
    }),
  );
}

interface Asked {
  readonly path: string;
  readonly kind: string;
  readonly as: readonly FieldSpec['value'][];
  readonly byPeriod: boolean;
}

function misread(field: FieldSpec, { path, kind, as, byPeriod }: Asked): PlanFinding[] {
  if (!as.includes(field.value)) {
    const data = { path, kind, field: field.id, value: field.value, allowed: { list: as } };
    return [lintFinding('warning', path, planMessages.say('other-value-kind', data))];
  }
  return byPeriod && field.periods === undefined
    ? [lintFinding('warning', path, planMessages.say('no-periods', { path, kind, field: field.id }))]
    : [];
}
