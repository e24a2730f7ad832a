import { kinshipOf, type Kinship } from '../criteria/kinship';
import type { Wording } from '../i18n/message';
import { askedIn, type AskedCriterion } from '../plan/asked';
import { vocabularyOf } from '../plan/index';
import type { Plan } from '../plan/plan';
import { canonicalKeys } from '../plan/unit-names';
import type { FieldId, Vocabulary } from '../sheet/field';
import { unitKindReader, type UnitKindReader } from '../sheet/structure/unit-kinds';
import { unitNameKey } from '../sheet/text/abbreviations';

export type { AskedCriterion };

/** A plan with what checking works out once, not once for every workbook. */
export interface ReadyPlan {
  readonly plan: Plan;
  readonly vocabulary: Vocabulary;
  readonly unitKinds: UnitKindReader;
  readonly kindLabels: ReadonlyMap<string, Wording>;
  readonly fieldLabels: ReadonlyMap<FieldId, Wording>;
  /** Place of a criterion in the plan's order. */
  readonly places: ReadonlyMap<string, number>;
  /** The key that stands for a unit's name: aliases of the plan give that of the name used. */
  canonical(nameKey: string): string;
  /** What units were before, and what came of them; keys are canonical. */
  readonly kinship: Kinship;
  /** What is asked of a kind of unit in a kind of table, in the plan's order. */
  asked(tableKind: string, unitKind: string): readonly AskedCriterion[];
}

const ready = new WeakMap<Plan, ReadyPlan>();

/** The plan made ready; the same plan gives the same. */
export function readyPlan(plan: Plan): ReadyPlan {
  const known = ready.get(plan);
  if (known) return known;
  const made = makeReady(plan);
  ready.set(plan, made);
  return made;
}

function makeReady(plan: Plan): ReadyPlan {
  const vocabulary = vocabularyOf(plan);
  const canonical = canonicalKeys(plan);
  const asked = new Map<string, readonly AskedCriterion[]>();
  return {
    plan,
    vocabulary,
    unitKinds: unitKindReader(vocabulary.unitKinds),
    kindLabels: new Map(vocabulary.unitKinds.map(({ id, label }) => [id, label])),
    fieldLabels: new Map(vocabulary.fields.map(({ id, label }) => [id, label])),
    places: new Map(plan.criteria.map(({ id }, index) => [id, index])),
    canonical,
    kinship: kinshipOf(plan.predecessors ?? [], (name) => canonical(unitNameKey(name))),
    asked(tableKind, unitKind) {
      const id = `${tableKind} ${unitKind}`;
      const found = asked.get(id) ?? askedIn(plan, tableKind, unitKind);
      asked.set(id, found);
      return found;
    },
  };
}
