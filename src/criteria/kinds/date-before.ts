import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import type { IsoDate } from '../../sheet/value';
import { defineKind, PASS, type FieldReader } from '../criterion';
import { absent, addressOf, isOpen, openValue, textOf } from '../open-value';

const params = z.strictObject({ field: z.string(), deadline: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) });

const messages = defineMessages('date-before', {
  late: {
    vi: '{field} {date} (ô {cell}), sau hạn trước ngày {deadline}.',
    en: '{field} {date} (cell {cell}), after the deadline: before {deadline}.',
  },
  'on-the-day': {
    vi: '{field} đúng ngày {deadline} (ô {cell}); hạn là trước ngày này, cần Hội đồng xem.',
    en: '{field} on {deadline} itself (cell {cell}); the deadline is before that day, the council decides.',
  },
  straddles: {
    vi: '{field} ghi "{text}" (ô {cell}), chưa rõ trước hay sau ngày {deadline}.',
    en: '{field} says "{text}" (cell {cell}); whether it is before {deadline} is not clear.',
  },
  'not-yet-due': {
    vi: '{field} còn trống, chưa đến hạn (trước ngày {deadline}).',
    en: '{field} is blank, not yet due (before {deadline}).',
  },
});

interface Prepared {
  readonly reader: FieldReader;
  readonly deadline: IsoDate;
  readonly isAhead: boolean;
}

/** A date before a deadline. The day itself is for people to decide; a blank before the deadline is only told. */
export const dateBefore = defineKind<z.infer<typeof params>, Prepared>({
  id: 'date-before',
  params,
  messages,
  phase: 'first',
  fields: ({ field }) => [field],
  prepare: ({ field, deadline }, scope) => ({ reader: scope.bind(field), deadline, isAhead: scope.asOf < deadline }),
  evaluate(subject, { reader, deadline, isAhead }) {
    const seen = reader.read(subject);
    if (!seen) return absent(reader);
    const { reading } = seen.cell;
    const due = { date: deadline };
    if (reading.kind === 'blank' && isAhead) {
      return {
        outcome: 'pass',
        notes: [{ message: messages.say('not-yet-due', { field: reader.label, deadline: due }), cells: [] }],
      };
    }
    if (isOpen(seen) || reading.kind !== 'date') return openValue(reader.label, seen);
    if (reading.to < deadline) return PASS;
    const base = { field: reader.label, cell: addressOf(seen), deadline: due };
    if (reading.from > deadline) {
      return {
        outcome: 'fail',
        message: messages.say('late', {
          ...base,
          date: reading.from === reading.to ? { date: reading.from } : textOf(seen),
        }),
        cells: [seen],
      };
    }
    return reading.from === deadline && reading.to === deadline
      ? { outcome: 'review', message: messages.say('on-the-day', base), cells: [seen] }
      : { outcome: 'unknown', message: messages.say('straddles', { ...base, text: textOf(seen) }), cells: [seen] };
  },
});
