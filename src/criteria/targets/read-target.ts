import { expandAbbreviations } from '../../sheet/text/abbreviations';
import { fold } from '../../sheet/text/fold';
import { isBlank } from '../../sheet/values/cell-text';
import type { Reading } from '../../sheet/value';
import type { FieldReader, Scope, SeenCell, Subject } from '../criterion';
import type { Span } from '../span';
import { nearestOf, type Nearest } from '../matching/compare';
import { textOf } from '../open-value';
import type { PlanTarget } from '../plan-facts';

/** A figure is not taken for another unit's when it is off by more than this many times. */
const OFF_BY = 20;

/** Makes a finder of the plan's target that a row is about. */
export function targetReader(
  scope: Scope,
  ignored: readonly string[],
): (subject: Subject) => Nearest<PlanTarget> | null {
  const nearest = nearestOf(scope.facts.targets, ignored);
  return ({ record: { subject, groups } }) => {
    if (subject === '') return null;
    const own = nearest(subject);
    const heading = groups.at(-1);
    if (own?.likeness === 'match' || heading === undefined) return own;
    // "- Số vụ" under "Tai nạn giao thông" is named by both.
    const whole = nearest(`${heading} ${subject}`);
    return whole?.likeness === 'match' ? whole : own;
  };
}

/** A cell's figure in the unit of the target. */
export type Figure =
  | ({ readonly kind: 'figure' } & Span)
  /** Words without a figure ("Đạt", "Giảm cả 3 tiêu chí"). */
  | { readonly kind: 'words'; readonly text: string }
  /** A unit that cannot be brought to the target's, or a figure so far off that its unit is in doubt. */
  | { readonly kind: 'other-unit' }
  | { readonly kind: 'open' };

const unitKey = (text: string): string => expandAbbreviations(fold(text));

/** Turns figures of a row into the unit of its target. */
export function figureReader(
  unitColumn: FieldReader,
): (subject: Subject, seen: SeenCell, target: PlanTarget) => Figure {
  return (subject, seen, target) => {
    const { reading } = seen.cell;
    if (reading.kind === 'text') return { kind: 'words', text: textOf(seen) };
    if (reading.kind !== 'measure') return { kind: 'open' };
    const own = reading.unit ?? columnUnit(unitColumn.read(subject));
    const factor = factorOf(own, target);
    if (factor === null) return { kind: 'other-unit' };
    const sign = reading.falls && !target.isCut ? -1 : 1;
    const [low, high] = [reading.low * factor * sign, reading.high * factor * sign];
    const isDoubted =
      target.figure !== undefined && target.figure !== 0 && low !== 0 && isFarOff(Math.abs(low / target.figure));
    // A stated unit is believed; without one a figure far off is more likely of another unit.
    if (own === null && isDoubted) return { kind: 'other-unit' };
    if (own !== null && target.unit === '%' && reading.unit === null && isDoubted) return { kind: 'other-unit' };
    return { kind: 'figure', low: Math.min(low, high), high: Math.max(low, high), bound: reading.bound };
  };
}

const isFarOff = (ratio: number): boolean => ratio > OFF_BY || ratio < 1 / OFF_BY;

function columnUnit(seen: SeenCell | null): string | null {
  if (!seen || isBlank(seen.cell.raw)) return null;
  const text = textOf(seen).trim();
  return text.startsWith('%') ? '%' : unitKey(text);
}

/** What one of a stated unit is in the target's unit; null when it cannot be told. A row without a unit is in the target's. */
function factorOf(unit: string | null, target: PlanTarget): number | null {
  if (unit === null || target.unit === '' || unit === target.unit || unitKey(unit) === unitKey(target.unit)) return 1;
  for (const [other, factor] of Object.entries(target.otherUnits ?? {}))
    if (unit === other || unitKey(unit) === unitKey(other)) return factor;
  return null;
}

/** Whether a reading holds anything at all. */
export const isFilled = (reading: Reading | null): boolean => reading !== null && reading.kind !== 'blank';
