import { z } from 'zod';
import { defineMessages, formatDate } from '../../i18n/message';
import { fold } from '../../sheet/text/fold';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';
import type { Round } from '../plan-facts';

const params = z.strictObject({ field: z.string() });

const messages = defineMessages('date-in-rounds', {
  outside: {
    vi: '{field} ghi "{text}" (ô {cell}), ngoài các đợt: {rounds}.',
    en: '{field} says "{text}" (cell {cell}), outside the rounds: {rounds}.',
  },
  straddles: {
    vi: '{field} ghi "{text}" (ô {cell}), chưa rõ có nằm trong các đợt hay không: {rounds}.',
    en: '{field} says "{text}" (cell {cell}); whether it is inside the rounds is not clear: {rounds}.',
  },
  'not-yet-due': {
    vi: '{field} còn trống; các đợt chưa kết thúc.',
    en: '{field} is blank; the rounds are not over yet.',
  },
});

interface Prepared {
  readonly reader: FieldReader;
  /** Spans that rounds following each other without a gap make up. */
  readonly spans: readonly Pick<Round, 'from' | 'to'>[];
  readonly rounds: readonly Round[];
  /** What a blank says while a round is still to end; null after that. */
  readonly notYetDue: Judgement | null;
}

const DAY = 86_400_000;
const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Rounds that follow on one another make one span: a quarter over both is inside them. */
function joined(rounds: readonly Round[]): Pick<Round, 'from' | 'to'>[] {
  const spans: { from: string; to: string }[] = [];
  for (const { from, to } of [...rounds].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1);
    if (last && from <= nextDay(last.to)) last.to = to > last.to ? to : last.to;
    else spans.push({ from, to });
  }
  return spans;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v'];
/** Words that may stand before the name of a round. */
const BEFORE = new RegExp(`^(?:(?:${['trong', 'thuộc', 'hoàn thành', 'của'].map(fold).join('|')}) )+`, 'u');

/** Whether a text is the name of a round and nothing else: "Đợt 1", "trong đợt II". */
function namesRound(text: string, rounds: readonly Round[]): boolean {
  const name = fold(text)
    .replace(BEFORE, '')
    .replace(/(?<= )(?:i{1,3}|iv|v)$/u, (roman) => String(ROMAN.indexOf(roman)));
  return rounds.some(({ label }) => fold(label.vi) === name);
}

/** A date inside a round of the plan, or the name of one. A month or quarter is inside when all of it is; partly inside stays open. */
export const dateInRounds = defineKind<z.infer<typeof params>, Prepared>({
  id: 'date-in-rounds',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  restsOn: 'rounds',
  reads: ({ field }) => [{ fields: [field], as: ['date'] }],
  fields: ({ field }) => [field],
  prepare({ field }, scope) {
    const reader = scope.bind(field);
    const { rounds } = scope.facts;
    const message = messages.say('not-yet-due', { field: reader.label });
    const isAhead = rounds.some(({ to }) => scope.asOf <= to);
    return {
      reader,
      rounds,
      spans: joined(rounds),
      notYetDue: isAhead ? { outcome: 'pass', notes: [{ message, cells: [] }] } : null,
    };
  },
  evaluate(subject, { reader, rounds, spans, notYetDue }) {
    const seen = reader.read(subject);
    if (!seen) return absent(reader);
    const { reading } = seen.cell;
    if (reading.kind === 'blank' && notYetDue) return notYetDue;
    if (reading.kind !== 'date') return namesRound(textOf(seen), rounds) ? PASS : openValue(reader.label, seen);
    const { from, to, orEarlier } = reading;
    if (spans.some((span) => from >= span.from && to <= span.to)) return PASS;
    const data = {
      field: reader.label,
      text: textOf(seen),
      cell: addressOf(seen),
      rounds: {
        list: rounds.map(({ label, from: first, to: last }) => {
          const days = `(${formatDate(first)} - ${formatDate(last)})`;
          return { vi: `${label.vi} ${days}`, en: `${label.en} ${days}` };
        }),
      },
    };
    // "Trước 31/12" may be a day of a round that is over by then.
    const isOutside = spans.every((span) => to < span.from || (from > span.to && !orEarlier));
    return isOutside
      ? { outcome: 'fail', message: messages.say('outside', data), cells: [seen] }
      : { outcome: 'unknown', message: messages.say('straddles', data), cells: [seen] };
  },
  settled: ({ reader }) => (noneAvailable([reader]) ? absent(reader) : null),
});
