import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({ fields: z.array(z.string()).min(1), threshold: z.number(), strictly: z.boolean() });

const messages = defineMessages('percent-at-least', {
  below: {
    vi: '{field} ghi "{text}" (ô {cell}): thấp nhất {lowest}, cần {bound} {threshold}.',
    en: '{field} says "{text}" (cell {cell}): lowest {lowest}, {bound} {threshold} is needed.',
  },
});

const BOUND = { strictly: { vi: 'trên', en: 'more than' }, from: { vi: 'từ', en: 'at least' } } as const;

interface Prepared {
  readonly readers: readonly FieldReader[];
  readonly threshold: number;
  readonly strictly: boolean;
}

/** Every figure of every cell above (`strictly`) or at least the threshold, in per cent. */
export const percentAtLeast = defineKind<z.infer<typeof params>, Prepared>({
  id: 'percent-at-least',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ fields }) => fields,
  columns: ({ fields }) => [{ fields }],
  prepare: ({ fields, threshold, strictly }, scope) => ({
    readers: fields.map((field) => scope.bind(field)),
    threshold,
    strictly,
  }),
  evaluate(subject, { readers, threshold, strictly }) {
    let worst: Judgement = PASS;
    let isPresent = false;
    for (const reader of readers) {
      const reading = reader.reading(subject);
      if (!reading) continue;
      isPresent = true;
      let lowest = Infinity;
      for (const percent of reading.kind === 'percent' ? reading.percents : []) lowest = Math.min(lowest, percent);
      if (reading.kind === 'percent' && lowest > threshold) continue;
      const seen = reader.read(subject);
      if (!seen) continue;
      if (reading.kind !== 'percent') {
        worst = openValue(reader.label, seen);
        continue;
      }
      // "trên 70 %" is itself above 70.
      if (lowest === threshold && (!strictly || reading.isAbove === true)) continue;
      const data = {
        field: reader.label,
        text: textOf(seen),
        cell: addressOf(seen),
        lowest: { percent: lowest },
        bound: BOUND[strictly ? 'strictly' : 'from'],
        threshold: { percent: threshold },
      };
      return { outcome: 'fail', message: messages.say('below', data), cells: [seen] };
    }
    return isPresent ? worst : absent(...readers);
  },
  settled: ({ readers }) => (noneAvailable(readers) ? absent(...readers) : null),
});
