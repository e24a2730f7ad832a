import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { absent, addressOf, isOpen, openValue } from '../open-value';

const wording = z.strictObject({ vi: z.string(), en: z.string() });
const params = z.strictObject({
  pairs: z.array(z.strictObject({ label: wording, registered: z.string(), baseline: z.string() })).min(1),
});

const messages = defineMessages('not-below', {
  below: {
    vi: 'Đăng ký {label} {registered} (ô {cell}) thấp hơn kết quả năm 2020 là {baseline} (ô {baselineCell}).',
    en: 'Registered {label} {registered} (cell {cell}) is below the 2020 result {baseline} (cell {baselineCell}).',
  },
});

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
      else if (now.cell.reading.value < then.cell.reading.value) {
        const data = {
          label,
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
