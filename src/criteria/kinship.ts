import type { IsoDate } from '../sheet/value';

/** A unit that others were made into by a merger, a split or a new name. */
export interface Succession {
  /** The unit as it is called from that day on. */
  readonly unit: string;
  /** What it was before. A unit that kept its name may stand here too. */
  readonly from: readonly string[];
  /** The first day of the unit. */
  readonly since: IsoDate;
}

/** Another name under which a unit stood before, or stands now. Never the same unit without a person saying so. */
export interface Kin {
  readonly key: string;
  readonly name: string;
  /** What the other is to the unit that was asked about. */
  readonly is: 'predecessor' | 'successor';
  /** The first day of the later of the two. */
  readonly since: IsoDate;
}

export interface Kinship {
  /** Predecessors and successors of a unit, over any number of changes, the nearest first; units of the same merger are no kin. */
  of(unitKey: string): readonly Kin[];
  readonly isEmpty: boolean;
}

interface Named {
  readonly key: string;
  readonly name: string;
}

interface Step {
  readonly before: Named;
  readonly after: Named;
  readonly since: IsoDate;
}

const NONE: readonly Kin[] = [];

/**
 * Who came of whom.
 * @param keyOf comparison key of a name, aliases resolved.
 */
export function kinshipOf(successions: readonly Succession[], keyOf: (name: string) => string): Kinship {
  const named = (name: string): Named => ({ key: keyOf(name), name });
  const steps = successions.flatMap(({ unit, from, since }): Step[] => {
    const after = named(unit);
    // A unit that kept its name cannot be told from its former self by name.
    return from.map((name) => ({ before: named(name), after, since })).filter(({ before }) => before.key !== after.key);
  });
  const known = new Map<string, readonly Kin[]>();
  return {
    isEmpty: steps.length === 0,
    of(unitKey) {
      if (steps.length === 0 || unitKey === '') return NONE;
      const found = known.get(unitKey) ?? kinIn(steps, unitKey);
      known.set(unitKey, found);
      return found;
    },
  };
}

function kinIn(steps: readonly Step[], unitKey: string): readonly Kin[] {
  const kin = new Map<string, Kin>();
  const take = ({ key, name }: Named, is: Kin['is'], since: IsoDate): boolean => {
    if (key === unitKey || kin.has(key)) return false;
    kin.set(key, { key, name, is, since });
    return true;
  };
  // What came of a unit is there since its own last change; a unit is there since the change that made it.
  const forward = [unitKey];
  for (const key of forward)
    for (const { before, after, since } of steps)
      if (before.key === key && take(after, 'successor', since)) forward.push(after.key);
  const backward = [unitKey];
  const made = new Map<string, IsoDate>();
  for (const key of backward)
    for (const { before, after, since } of steps) {
      const day = made.get(key) ?? since;
      if (after.key !== key || !take(before, 'predecessor', day)) continue;
      made.set(before.key, day);
      backward.push(before.key);
    }
  return kin.size === 0 ? NONE : [...kin.values()];
}
