import { MARKER } from '../../marks/marks';
import { parseArea, type Area } from '../../sheet/address';
import type { DefinedName } from './workbook-part';

/** A defined name of ours that marks an added area. */
export const isOwnName = (name: string): boolean => name.toLowerCase().startsWith(`${MARKER}.`);

/** Sheet and area of a plain reference such as `'Sheet 1'!$M$5:$N$40`; null for anything else. */
export function parseReference(reference: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]+\$?\d+(?::\$?[A-Za-z]+\$?\d+)?)$/.exec(reference.trim());
  const area = match?.[3] ? parseArea(match[3]) : null;
  return match && area ? { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area } : null;
}

/** Areas of each sheet that the product added itself. */
export function ownAreas(names: readonly DefinedName[]): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  for (const { name, reference } of names) {
    const target = isOwnName(name) ? parseReference(reference) : null;
    if (target) areas.set(target.sheet, [...(areas.get(target.sheet) ?? []), target.area]);
  }
  return areas;
}
