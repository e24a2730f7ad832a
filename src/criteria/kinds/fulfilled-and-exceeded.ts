import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement, type SeenCell } from '../criterion';
import type { Reading } from '../../sheet/value';
import { absent, addressOf, isOpen, noneAvailable, openValue, textOf } from '../open-value';
import { reaches, spansOf } from '../span';

const params = z.strictObject({ fields: z.array(z.string()).min(1) });

const messages = defineMessages('fulfilled-and-exceeded', {
  below: {
    vi: '{field} ghi "{text}" (ô {cell}): có chỉ tiêu chưa đạt 100 %.',
    en: '{field} says "{text}" (cell {cell}): a target is below 100 %.',
  },
  'not-met': {
    vi: '{field} ghi "{text}" (ô {cell}): chưa hoàn thành.',
    en: '{field} says "{text}" (cell {cell}): not fulfilled.',
  },
  'not-exceeded': {
    vi: '{field} ghi "{text}" (ô {cell}): mới đạt 100 %, chưa vượt mức.',
    en: '{field} says "{text}" (cell {cell}): met at 100 %, not exceeded.',
  },
  'not-clear': {
    vi: '{field} ghi "{text}" (ô {cell}): chưa rõ có đạt 100 % hay không.',
    en: '{field} says "{text}" (cell {cell}): whether it is 100 % is not clear.',
  },
  'exceeding-not-said': {
    vi: '{field} ghi "{text}" (ô {cell}): chưa rõ có vượt mức hay không.',
    en: '{field} says "{text}" (cell {cell}): whether it was exceeded is not said.',
  },
});

/** Every figure at least 100 per cent and one above it, or said to be exceeded. Exactly 100 per cent alone fails. */
export const fulfilledAndExceeded = defineKind<z.infer<typeof params>, readonly FieldReader[]>({
  id: 'fulfilled-and-exceeded',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  reads: ({ fields }) => [{ fields, as: ['fulfilment', 'percent'] }],
  fields: ({ fields }) => fields,
  columns: ({ fields }) => [{ fields }],
  prepare: ({ fields }, scope) => fields.map((field) => scope.bind(field)),
  evaluate(subject, readers) {
    let worst: Judgement = PASS;
    let isPresent = false;
    for (const reader of readers) {
      const reading = reader.reading(subject);
      if (!reading) continue;
      isPresent = true;
      const state = stateOf(reading);
      if (state === 'exceeded') continue;
      const seen = reader.read(subject);
      if (!seen) continue;
      const judged = explain(reader.label, seen, state);
      if (judged.outcome === 'fail') return judged;
      worst = judged;
    }
    return isPresent ? worst : absent(...readers);
  },
  settled: (readers) => (noneAvailable(readers) ? absent(...readers) : null),
});

const OPEN_STATES: ReadonlySet<string> = new Set(['exceeding-not-said', 'not-clear']);

type State = 'exceeded' | 'open' | keyof typeof messages.templates;

/** What a reading says of the targets; `open` when it gives no definite value. */
function stateOf(reading: Reading): State {
  if (isOpen(reading)) return 'open';
  const isFigures = reading.kind === 'fulfilment' || reading.kind === 'percent';
  const spans = isFigures ? spansOf(reading.percents, reading.bound) : [];
  const said = reading.kind === 'fulfilment' ? reading.said : null;
  const met = spans.map((span) => reaches(span, 100, false));
  if (met.includes('no')) return 'below';
  if (said === 'not-met') return 'not-met';
  if (met.includes('open')) return 'not-clear';
  const over = spans.map((span) => reaches(span, 100, true));
  if (said === 'exceeded' || over.includes('yes')) return 'exceeded';
  if (over.includes('open')) return 'exceeding-not-said';
  return said === 'met' || spans.length > 0 ? 'not-exceeded' : 'exceeding-not-said';
}

function explain(field: Wording, seen: SeenCell, state: Exclude<State, 'exceeded'>): Judgement {
  if (state === 'open') return openValue(field, seen);
  const message = messages.say(state, { field, text: textOf(seen), cell: addressOf(seen) });
  return { outcome: OPEN_STATES.has(state) ? 'unknown' : 'fail', message, cells: [seen] };
}
