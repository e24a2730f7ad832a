import { parseArea, type Area } from '../sheet/address';
import { MARKER } from './marks';

/** A defined name with what it refers to, without `=`. */
interface NameReference {
  readonly name: string;
  readonly reference: string;
}

/** A defined name of ours that marks an added area. */
export const isOwnName = (name: string): boolean => name.toLowerCase().startsWith(`${MARKER}.`);

/** Kinds of own names: the columns beside a table, the results sheet, what the marks hid, formats of overwritten blanks. */
type OwnNameKind = 'marks' | 'results' | 'memo' | 'blanks';

export const isOwnNameOf = (kind: OwnNameKind, name: string): boolean =>
  name.toLowerCase().startsWith(`${MARKER}.${kind}.`);

/** `thidua.marks.1` and so on; `index` is 0-based. */
export const ownName = (kind: OwnNameKind, index: number): string => `${MARKER}.${kind}.${index + 1}`;

/** Names of made sheets: not marks, so that removing marks leaves them. */
const SUMMARY = `${MARKER}_summary.`;
/** The name over what is ours of a made sheet: which sheet it is, and what was written there, in short. */
export const summaryName = ({ id, print }: SummaryMark): string => `${SUMMARY}${id}.${print}`;
export const isSummaryName = (name: string): boolean => name.toLowerCase().startsWith(SUMMARY);

/** A made sheet as its hidden name tells it. */
interface SummaryMark {
  readonly id: string;
  /** Eight hexadecimal digits, see `fingerprint`. */
  readonly print: string;
}

/** What the hidden name of a made sheet tells, null for any other name. */
export function summaryMark(name: string): SummaryMark | null {
  const match = isSummaryName(name) ? /^([a-z][a-z_0-9]*)\.([0-9a-f]{8})$/.exec(name.slice(SUMMARY.length)) : null;
  return match ? { id: match[1] ?? '', print: match[2] ?? '' } : null;
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
