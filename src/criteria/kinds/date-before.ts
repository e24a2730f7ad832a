import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import type { IsoDate } from '../../sheet/value';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  field: z.string(),
  deadline: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** The day itself is in time: "by" and not "before". */
  dayPasses: z.boolean().optional(),
});

const messages = defineMessages('date-before', {
  late: {
    vi: '{field} {date} (ô {cell}), sau hạn trước ngày {deadline}.',
    en: '{field} {date} (cell {cell}), after the deadline: before {deadline}.',
  },
  'late-by': {
    vi: '{field} {date} (ô {cell}), sau hạn ngày {deadline}.',
    en: '{field} {date} (cell {cell}), after the deadline of {deadline}.',
  },
  'on-the-day': {
    vi: '{field} đúng ngày {deadline} (ô {cell}); hạn là trước ngày này, cần Hội đồng xem.',
    en: '{field} on {deadline} itself (cell {cell}); the deadline is before that day, the council decides.',
  },
  straddles: {
    vi: '{field} ghi "{text}" (ô {cell}), chưa rõ trước hay sau ngày {deadline}.',
    en: '{field} says "{text}" (cell {cell}); whether it is before {deadline} is not clear.',
  },
  'not-done': {
    vi: '{field}: ô {cell} ghi "{text}", đã quá hạn {deadline}.',
    en: '{field}: cell {cell} says "{text}", and the deadline of {deadline} has passed.',
  },
  'not-done-yet': {
    vi: '{field}: ô {cell} ghi "{text}"; hạn là {deadline}.',
    en: '{field}: cell {cell} says "{text}"; the deadline is {deadline}.',
  },
  'not-yet-due': {
    vi: '{field} còn trống, chưa đến hạn (trước ngày {deadline}).',
    en: '{field} is blank, not yet due (before {deadline}).',
  },
});

interface Prepared {
  readonly reader: FieldReader;
  readonly deadline: IsoDate;
  readonly dayPasses: boolean;
  /** What a blank says before the deadline; null after it. */
  readonly notYetDue: Judgement | null;
  /** The deadline lies behind. */
  readonly isPast: boolean;
}

/** A date before a deadline. The day itself is for people to decide; a blank before the deadline is only told. */
export const dateBefore = defineKind<z.infer<typeof params>, Prepared>({
  id: 'date-before',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  reads: ({ field }) => [{ fields: [field], as: ['date'] }],
  fields: ({ field }) => [field],
  prepare({ field, deadline, dayPasses = false }, scope) {
    const reader = scope.bind(field);
    const message = messages.say('not-yet-due', { field: reader.label, deadline: { date: deadline } });
    const notYetDue: Judgement | null =
      scope.asOf < deadline || (dayPasses && scope.asOf === deadline)
        ? { outcome: 'pass', notes: [{ message, cells: [] }] }
        : null;
    return { reader, deadline, dayPasses, notYetDue, isPast: scope.asOf > deadline };
  },
  evaluate(subject, { reader, deadline, dayPasses, notYetDue, isPast }) {
    const reading = reader.reading(subject);
    if (reading?.kind === 'date' && (reading.to < deadline || (dayPasses && reading.to === deadline))) return PASS;
    if (reading?.kind === 'blank' && notYetDue) return notYetDue;
    const seen = reader.read(subject);
    if (!reading || !seen) return absent(reader);
    const base = { field: reader.label, cell: addressOf(seen), deadline: { date: deadline } };
    if (reading.kind === 'answer' && !reading.yes) {
      const said = { ...base, text: textOf(seen) };
      return isPast
        ? { outcome: 'fail', message: messages.say('not-done', said), cells: [seen] }
        : { outcome: 'pass', notes: [{ message: messages.say('not-done-yet', said), cells: [seen] }] };
    }
    if (reading.kind !== 'date') return openValue(reader.label, seen);
    if (reading.from > deadline && !reading.orEarlier) {
      return {
        outcome: 'fail',
        message: messages.say(dayPasses ? 'late-by' : 'late', {
          ...base,
          date: reading.from === reading.to ? { date: reading.from } : textOf(seen),
        }),
        cells: [seen],
      };
    }
    return reading.from === deadline && reading.to === deadline && !reading.orEarlier
      ? { outcome: 'review', message: messages.say('on-the-day', base), cells: [seen] }
      : { outcome: 'unknown', message: messages.say('straddles', { ...base, text: textOf(seen) }), cells: [seen] };
  },
  settled: ({ reader }) => (noneAvailable([reader]) ? absent(reader) : null),
});
