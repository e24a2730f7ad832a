import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';
import { reaches, spansOf } from '../span';

const params = z.strictObject({ fields: z.array(z.string()).min(1), threshold: z.number(), strictly: z.boolean() });

const messages = defineMessages('percent-at-least', {
  below: {
    vi: '{field} ghi "{text}" (ô {cell}): thấp nhất {lowest}, cần {bound} {threshold}.',
    en: '{field} says "{text}" (cell {cell}): lowest {lowest}, {bound} {threshold} is needed.',
  },
  open: {
    vi: '{field} ghi "{text}" (ô {cell}), chưa rõ có {bound} {threshold} hay không.',
    en: '{field} says "{text}" (cell {cell}); whether it is {bound} {threshold} is not clear.',
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
  reads: ({ fields }) => [{ fields, as: ['percent'] }],
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
      const spans = reading.kind === 'percent' ? spansOf(reading.percents, reading.bound) : [];
      const reached = spans.map((span) => reaches(span, threshold, strictly));
      if (reached.length > 0 && reached.every((one) => one === 'yes')) continue;
      const seen = reader.read(subject);
      if (!seen) continue;
      if (reading.kind !== 'percent') {
        worst = openValue(reader.label, seen);
        continue;
      }
      const needed = { bound: BOUND[strictly ? 'strictly' : 'from'], threshold: { percent: threshold } };
      const base = { field: reader.label, text: textOf(seen), cell: addressOf(seen), ...needed };
      if (!reached.includes('no')) {
        worst = { outcome: 'unknown', message: messages.say('open', base), cells: [seen] };
        continue;
      }
      const data = { ...base, lowest: { percent: Math.min(...spans.map(({ low }) => low)) } };
      return { outcome: 'fail', message: messages.say('below', data), cells: [seen] };
    }
    return isPresent ? worst : absent(...readers);
  },
  settled: ({ readers }) => (noneAvailable(readers) ? absent(...readers) : null),
});
