import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement, type SeenCell } from '../criterion';
import { absent, addressOf, isOpen, openValue, textOf } from '../open-value';

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
  fields: ({ fields }) => fields,
  prepare: ({ fields }, scope) => fields.map((field) => scope.bind(field)),
  evaluate(subject, readers) {
    let worst: Judgement = PASS;
    let isPresent = false;
    for (const reader of readers) {
      const seen = reader.read(subject);
      if (!seen) continue;
      isPresent = true;
      const judged = judge(reader.label, seen);
      if (judged.outcome === 'fail') return judged;
      if (judged !== PASS) worst = judged;
    }
    return isPresent ? worst : absent(...readers);
  },
});

function judge(field: Wording, seen: SeenCell): Judgement {
  if (isOpen(seen)) return openValue(field, seen);
  const { reading } = seen.cell;
  const say = (name: keyof typeof messages.templates) =>
    messages.say(name, { field, text: textOf(seen), cell: addressOf(seen) });
  const fail = (name: keyof typeof messages.templates): Judgement => ({
    outcome: 'fail',
    message: say(name),
    cells: [seen],
  });
  const [percents, said] =
    reading.kind === 'fulfilment'
      ? [reading.percents, reading.said]
      : reading.kind === 'percent'
        ? [reading.percents, null]
        : [[], null];
  if (percents.some((percent) => percent < 100)) return fail('below');
  if (said === 'not-met') return fail('not-met');
  if (said === 'exceeded' || percents.some((percent) => percent > 100)) return PASS;
  if (said === 'met' || percents.length > 0) return fail('not-exceeded');
  return { outcome: 'unknown', message: say('exceeding-not-said'), cells: [seen] };
}
