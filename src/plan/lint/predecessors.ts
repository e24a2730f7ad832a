import { unitKindReader } from '../../sheet/structure/unit-kinds';
import { unitNameKey } from '../../sheet/text/abbreviations';
import { lintFinding, type PlanFinding } from './finding';
import { planMessages } from '../messages';
import type { Plan } from '../plan';
import { canonicalKeys } from '../unit-names';

/**
 * Looks over what units were before: names of no kind of unit that the plan has (mostly misspelt), names that aliases make one unit
 * with their successor, names given twice, and units that lead back to themselves.
 */
export function predecessorFindings(plan: Plan): PlanFinding[] {
  const { predecessors = [], unitKinds } = plan;
  const kinds = unitKindReader(unitKinds);
  const canonical = canonicalKeys(plan);
  const keyOf = (name: string): string => canonical(unitNameKey(name));
  const found = predecessors.flatMap(({ unit, from }, index): PlanFinding[] => {
    const path = `predecessors[${index}]`;
    return [unit, ...from].flatMap((name, at): PlanFinding[] => {
      const isOther = at > 0 && unitNameKey(name) !== unitNameKey(unit);
      const isTwice = from.slice(0, at - 1).some((other) => keyOf(other) === keyOf(name));
      return [
        ...(kinds.fromName(name) === null
          ? [lintFinding('warning', path, planMessages.say('unit-of-no-kind', { path, unit: name }))]
          : []),
        ...(isOther && keyOf(name) === keyOf(unit)
          ? [lintFinding('error', path, planMessages.say('predecessor-is-alias', { path, unit, other: name }))]
          : []),
        ...(at > 0 && isTwice
          ? [lintFinding('warning', path, planMessages.say('predecessor-twice', { path, unit: name }))]
          : []),
      ];
    });
  });
  const circle = circleIn(predecessors, keyOf);
  const path = 'predecessors';
  return circle.length === 0
    ? found
    : [...found, lintFinding('error', path, planMessages.say('circular-units', { path, units: { list: circle } }))];
}

/** Names of units that lead back to the first of them; empty where there is no circle. A unit that kept its name is none. */
function circleIn(successions: NonNullable<Plan['predecessors']>, keyOf: (name: string) => string): readonly string[] {
  const names = new Map<string, string>();
  const before = new Map<string, Set<string>>();
  for (const { unit, from } of successions) {
    const key = keyOf(unit);
    names.set(key, unit);
    const own = before.get(key) ?? new Set<string>();
    before.set(key, own);
    for (const name of from) if (keyOf(name) !== key) own.add(keyOf(name));
  }
  const done = new Set<string>();
  const walk = (key: string, way: readonly string[]): readonly string[] => {
    if (way.includes(key)) return [...way.slice(way.indexOf(key)), key];
    if (done.has(key)) return [];
    for (const other of before.get(key) ?? []) {
      const circle = walk(other, [...way, key]);
      if (circle.length > 0) return circle;
    }
    done.add(key);
    return [];
  };
  for (const key of before.keys()) {
    const circle = walk(key, []);
    if (circle.length > 0) return circle.map((one) => names.get(one) ?? one);
  }
  return [];
}
