import { parseArea, type Area } from '../sheet/address';
import { MARKER } from './marks';

/** A defined name with what it refers to, without `=`. */
export interface NameReference {
  readonly name: string;
  readonly reference: string;
}

/** A defined name of ours that marks an added area. */
export const isOwnName = (name: string): boolean => name.toLowerCase().startsWith(`${MARKER}.`);

/** Kinds of own names: the columns beside a table, the results sheet, what the marks hid, formats of overwritten blanks. */
export type OwnNameKind = 'marks' | 'results' | 'memo' | 'blanks';

export const isOwnNameOf = (kind: OwnNameKind, name: string): boolean =>
  name.toLowerCase().startsWith(`${MARKER}.${kind}.`);

/** `thidua.marks.1` and so on; `index` is 0-based. */
export const ownName = (kind: OwnNameKind, index: number): string => `${MARKER}.${kind}.${index + 1}`;

/** Names of made sheets: not marks, so that removing marks leaves them. */
const SUMMARY = `${MARKER}_summary.`;
/** Holds what was written into made sheets, in short. */
export const SUMMARY_FINGERPRINT = `${SUMMARY}fingerprint`;
export const summaryName = (index: number): string => `${SUMMARY}${index + 1}`;
export const isSummaryName = (name: string): boolean => name.toLowerCase().startsWith(SUMMARY);
/** The 0-based number of a made sheet's name, null for any other name. */
export function summaryNumber(name: string): number | null {
  const digits = isSummaryName(name) ? /^\d+$/.exec(name.slice(SUMMARY.length)) : null;
  return digits ? Number(digits[0]) - 1 : null;
}

/** Sheet and area of a plain reference such as `'Sheet 1'!$M$5:$N$40`; null for anything else. */
export function parseReference(reference: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]+\$?\d+(?::\$?[A-Za-z]+\$?\d+)?)$/.exec(reference.trim());
  const area = match?.[3] ? parseArea(match[3]) : null;
  return match && area ? { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area } : null;
}

/** The areas of a reference to several; pieces that are no plain area (`#REF!`) are left out. */
export const splitReferences = (reference: string): { readonly sheet: string; readonly area: Area }[] =>
  (reference.match(/(?:'(?:[^']|'')+'|[^'!,]+)![^,]+/g) ?? []).flatMap((piece) => parseReference(piece) ?? []);

/** Areas of each sheet that the product added itself. */
export function ownAreas(names: readonly NameReference[]): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  for (const { name, reference } of names) {
    const target = isOwnName(name) || isSummaryName(name) ? parseReference(reference) : null;
    if (target) areas.set(target.sheet, [...(areas.get(target.sheet) ?? []), target.area]);
  }
  return areas;
}
