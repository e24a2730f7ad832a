import { kinshipOf, type Kinship } from '../criteria/kinship';
import type { Wording } from '../i18n/message';
import type { AskedCriterion } from '../plan/asked';
import { vocabularyOf } from '../plan/index';
import type { Plan } from '../plan/plan';
import { canonicalKeys } from '../plan/unit-names';
import type { FieldId, Vocabulary } from '../sheet/field';
import { unitKindReader, type UnitKindReader } from '../sheet/structure/unit-kinds';
import { unitNameKey } from '../sheet/text/abbreviations';
import { askedOfKinds, UNKNOWN_KIND_LABELS, type AskedOfKinds } from './asked-kind';

export type { AskedCriterion };

/** A plan with what checking works out once, not once for every workbook. */
export interface ReadyPlan extends AskedOfKinds {
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
  return {
    plan,
    vocabulary,
    unitKinds: unitKindReader(vocabulary.unitKinds),
    kindLabels: new Map([...vocabulary.unitKinds.map(({ id, label }) => [id, label] as const), ...UNKNOWN_KIND_LABELS]),
    fieldLabels: new Map(vocabulary.fields.map(({ id, label }) => [id, label])),
    places: new Map(plan.criteria.map(({ id }, index) => [id, index])),
    canonical,
    kinship: kinshipOf(plan.predecessors ?? [], (name) => canonical(unitNameKey(name))),
    ...askedOfKinds(plan),
  };
}
