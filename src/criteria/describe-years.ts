import type { Wording } from '../i18n/message';
import { RATING_LABEL, type Period, type Reading } from '../sheet/value';
import { readingKey } from '../sheet/values/reading-key';
import type { SeenCell } from './criterion';
import { isBlank } from '../sheet/values/cell-text';
import { addressOf, isOpen, textOf } from './open-value';

/** A year with the cell that says how it was rated; null where the table has no column of it. */
export interface YearSeen {
  readonly period: Period;
  readonly seen: SeenCell | null;
}

const isSame = ({ seen: one }: YearSeen, { seen: other }: YearSeen): boolean =>
  one !== null &&
  other !== null &&
  one.table === other.table &&
  addressOf(one) === addressOf(other) &&
  readingKey(one.cell.reading) === readingKey(other.cell.reading);

/** Years with their ratings and cells; years of which one cell says the same stand together. */
export function describeYears(years: readonly YearSeen[]): readonly Wording[] {
  const groups: YearSeen[][] = [];
  for (const year of years) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, year));
    if (group) group.push(year);
    else groups.push([year]);
  }
  return groups.flatMap(([first, ...others]) =>
    first ? [describe([first, ...others].map(({ period }) => period).join(', '), first.seen)] : [],
  );
}

/** Of a text for several years only the rating of the asked ones is told. */
function describe(periods: string, seen: SeenCell | null): Wording {
  if (!seen) return { vi: `${periods} không có cột`, en: `${periods} has no column` };
  const { reading } = seen.cell;
  const cell = addressOf(seen);
  if (reading.kind === 'blank' && !isBlank(seen.cell.raw))
    return { vi: `${periods} không được nêu (ô ${cell})`, en: `${periods} is not named (cell ${cell})` };
  if (reading.kind === 'blank')
    return { vi: `${periods} còn trống (ô ${cell})`, en: `${periods} is blank (cell ${cell})` };
  if (isOpen(reading))
    return {
      vi: `${periods} ghi "${textOf(seen)}" (ô ${cell})`,
      en: `${periods} says "${textOf(seen)}" (cell ${cell})`,
    };
  const { vi, en } = /\d/.test(textOf(seen)) ? ofOneYear(seen) : { vi: textOf(seen), en: textOf(seen) };
  return { vi: `${periods} xếp loại ${vi} (ô ${cell})`, en: `${periods} rated ${en} (cell ${cell})` };
}

const UNION_LABEL: Readonly<Partial<Record<Reading['kind'], Wording>>> = {
  'union-strong-excellent': { vi: 'VMXS', en: 'VMXS' },
  'union-other': { vi: 'dưới VMXS', en: 'below VMXS' },
};

/** The rating of one year in a text for several. */
function ofOneYear(seen: SeenCell): Wording {
  const { reading } = seen.cell;
  const plain = { vi: textOf(seen), en: textOf(seen) };
  return (reading.kind === 'rating' ? RATING_LABEL[reading.rating] : UNION_LABEL[reading.kind]) ?? plain;
}
