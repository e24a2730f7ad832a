import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import type { Reading } from '../../sheet/value';
import { absent, addressOf, isOpen, openValue, textOf } from '../open-value';

const wording = z.strictObject({ vi: z.string(), en: z.string() });
const params = z.strictObject({
  pairs: z.array(z.strictObject({ label: wording, registered: z.string(), baseline: z.string() })).min(1),
});

const messages = defineMessages('not-below', {
  below: {
    vi: 'Đăng ký {label} {registered} (ô {cell}), thấp hơn {field}: {baseline} (ô {baselineCell}).',
    en: 'Registered {label} {registered} (cell {cell}), below {field}: {baseline} (cell {baselineCell}).',
  },
  'other-unit': {
    vi: '{label}: ô {cell} ghi "{text}", ô {otherCell} ghi "{other}"; có thể khác đơn vị tính nên chưa so được.',
    en: '{label}: cell {cell} says "{text}", cell {otherCell} "{other}"; their units may differ, so they were not compared.',
  },
});

type Amount = Extract<Reading, { kind: 'number' }>;

/** Figures without a unit that are so many times apart are more likely of different units than of different years. */
const OFF_BY = 100;

/** Whether two figures cannot be held against each other: only one states its unit, or without one they are far apart. */
function isIncomparable(a: Amount, b: Amount): boolean {
  const isZero = a.value === 0 || b.value === 0;
  if ((a.unit === '%') !== (b.unit === '%')) return true;
  if (isZero) return false;
  if ((a.unit === undefined) !== (b.unit === undefined)) return true;
  const ratio = Math.abs(a.value / b.value);
  return a.unit === undefined && (ratio > OFF_BY || ratio < 1 / OFF_BY);
}

interface Pair {
  readonly label: Wording;
  readonly registered: FieldReader;
  readonly baseline: FieldReader;
}

/** No registered figure below its baseline. Pairs without both columns are left out; none at all is absent. */
export const notBelow = defineKind<z.infer<typeof params>, readonly Pair[]>({
  id: 'not-below',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  reads: ({ pairs }) => pairs.map(({ registered, baseline }) => ({ fields: [registered, baseline], as: ['number'] })),
  fields: ({ pairs }) => pairs.flatMap(({ registered, baseline }) => [registered, baseline]),
  prepare: ({ pairs }, scope) =>
    pairs.map(({ label, registered, baseline }) => ({
      label,
      registered: scope.bind(registered),
      baseline: scope.bind(baseline),
    })),
  evaluate(subject, pairs) {
    let worst: Judgement = PASS;
    let compared = 0;
    for (const { label, registered, baseline } of pairs) {
      const [now, then] = [registered.read(subject), baseline.read(subject)];
      if (!now || !then) continue;
      compared++;
      if (isOpen(now.cell.reading) || now.cell.reading.kind !== 'number') worst = openValue(registered.label, now);
      else if (isOpen(then.cell.reading) || then.cell.reading.kind !== 'number')
        worst = openValue(baseline.label, then);
      else if (isIncomparable(now.cell.reading, then.cell.reading)) {
        const data = {
          label,
          text: textOf(now),
          cell: addressOf(now),
          other: textOf(then),
          otherCell: addressOf(then),
        };
        worst = { outcome: 'unknown', message: messages.say('other-unit', data), cells: [now, then] };
      } else if (now.cell.reading.value < then.cell.reading.value) {
        const data = {
          label,
          field: baseline.label,
          registered: now.cell.reading.value,
          baseline: then.cell.reading.value,
          cell: addressOf(now),
          baselineCell: addressOf(then),
        };
        return { outcome: 'fail', message: messages.say('below', data), cells: [now, then] };
      }
    }
    return compared > 0 ? worst : absent(...pairs.map(({ baseline }) => baseline));
  },
  settled: (pairs) =>
    pairs.some(({ registered, baseline }) => registered.available && baseline.available)
      ? null
      : absent(...pairs.map(({ baseline }) => baseline)),
});
