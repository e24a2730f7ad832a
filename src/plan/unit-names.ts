import { unitNameKey } from '../sheet/text/abbreviations';
import type { Plan } from './plan';

/** The key that stands for a unit's name: aliases of the plan give that of the name used. Takes and gives comparison keys. */
export function canonicalKeys({ aliases }: Pick<Plan, 'aliases'>): (nameKey: string) => string {
  const keys = new Map(
    aliases.flatMap(([name = '', ...others]) =>
      others.map((other) => [unitNameKey(other), unitNameKey(name)] as const),
    ),
  );
  return keys.size === 0 ? (key) => key : (key) => keys.get(key) ?? key;
}
