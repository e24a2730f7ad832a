import type { Wording } from '../i18n/message';
import { askedIn, type AskedCriterion } from '../plan/asked';
import type { Plan } from '../plan/plan';
import { PERSON } from '../sheet/structure/unit-kinds';
import type { TableRecord } from '../sheet/table';

/** A kind of unit, or what stands for one that is not known. */
export type AskedKind = string;

/** Stand for the kind of a collective, or of anyone, that could not be told; no kind of a plan can be called so. */
const SOME_COLLECTIVE = '(collective)';
const SOMEONE = '(anyone)';

const UNKNOWN: Wording = { vi: 'chưa rõ loại', en: 'of unknown kind' };

/** How kinds that are not known are called. */
export const UNKNOWN_KIND_LABELS: readonly (readonly [AskedKind, Wording])[] = [SOMEONE, SOME_COLLECTIVE].map((id) => [
  id,
  UNKNOWN,
]);

/** By what kind the criteria of a record are chosen. */
export const askedKind = ({ unitKind, isCollective }: TableRecord): AskedKind =>
  unitKind ?? (isCollective ? SOME_COLLECTIVE : SOMEONE);

/** What a plan asks of kinds of units. */
export interface AskedOfKinds {
  /** What is asked of a kind of unit in a kind of table, in the plan's order; of a kind not known, what is asked of every kind that it may be. */
  asked(tableKind: string, unitKind: AskedKind): readonly AskedCriterion[];
  /** Whether more is asked of some kinds that a record of no known kind may be, and of others not. */
  isKindNeeded(tableKind: string, unitKind: AskedKind): boolean;
}

/** What a plan asks, each kind of unit and table worked out once. */
export function askedOfKinds(plan: Plan): AskedOfKinds {
  const known = new Map<string, readonly AskedCriterion[]>();
  const rowless = new Set(plan.tables.flatMap(({ recordKind }) => recordKind ?? []));
  const usual = plan.unitKinds.filter(({ id, alwaysSaid }) => !alwaysSaid && !rowless.has(id)).map(({ id }) => id);
  const candidates = new Map([
    [SOMEONE, usual],
    [SOME_COLLECTIVE, usual.filter((id) => id !== PERSON)],
  ]);
  const asked = (tableKind: string, unitKind: AskedKind): readonly AskedCriterion[] => {
    const key = `${tableKind} ${unitKind}`;
    const before = known.get(key);
    if (before) return before;
    const [first, ...others] = candidates.get(unitKind) ?? [];
    const found =
      first === undefined
        ? askedIn(plan, tableKind, unitKind)
        : asked(tableKind, first).filter(({ rule }) =>
            others.every((kind) => asked(tableKind, kind).some((other) => other.rule === rule)),
          );
    known.set(key, found);
    return found;
  };
  return {
    asked,
    isKindNeeded(tableKind, unitKind) {
      const shared = new Set(asked(tableKind, unitKind).map(({ criterion }) => criterion));
      return (candidates.get(unitKind) ?? []).some((kind) =>
        asked(tableKind, kind).some(({ criterion }) => criterion.severity !== 'info' && !shared.has(criterion)),
      );
    },
  };
}
