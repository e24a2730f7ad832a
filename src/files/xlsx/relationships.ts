import type { ZipPackage } from '../zip/zip-package';
import { attribute, scanXml } from '../xml/scan';

export interface Relationship {
  readonly id: string;
  /** The whole type address; compare its last segment, strict and transitional differ before it. */
  readonly type: string;
  /** Part name for internal targets, the address as written for external ones. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Part name that a target points to, seen from the part that holds the relationship. */
function resolveTarget(base: string, target: string): string {
  const even = target.replaceAll('\\', '/');
  if (even.startsWith('/')) return even.slice(1);
  const segments = base.split('/').slice(0, -1);
  for (const segment of even.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** Name of the part that holds the relationships of a part (`''` for the package's own). */
export const relationshipsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** Relationships of a part, empty when it has none. */
export function readRelationships(zip: ZipPackage, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!zip.has(name)) return [];
  const found: Relationship[] = [];
  scanXml(zip.text(name), (kind, tag, attributes) => {
    if (kind !== 'open' || tag !== 'Relationship') return;
    const isExternal = attribute(attributes, 'TargetMode') === 'External';
    const target = attribute(attributes, 'Target') ?? '';
    found.push({
      id: attribute(attributes, 'Id') ?? '',
      type: attribute(attributes, 'Type') ?? '',
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    });
  });
  return found;
}

/** The first relationship whose type ends with a segment such as `/styles`. */
export const findByType = (relationships: readonly Relationship[], segment: string): Relationship | undefined =>
  relationships.find(({ type, isExternal }) => !isExternal && type.endsWith(`/${segment}`));
