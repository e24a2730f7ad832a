import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  answers: z.array(z.strictObject({ fields: z.array(z.string()).min(1), expected: z.boolean() })).min(1),
});

const messages = defineMessages('answer-is', {
  wrong: { vi: '{field}: ô {cell} ghi "{text}".', en: '{field}: cell {cell} says "{text}".' },
});

interface Entry {
  readonly readers: readonly FieldReader[];
  readonly expected: boolean;
}

/** Each entry is answered by the first of its fields that the record has, and the answer is the expected one. */
export const answerIs = defineKind<z.infer<typeof params>, readonly Entry[]>({
  id: 'answer-is',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ answers }) => answers.flatMap(({ fields }) => fields),
  prepare: ({ answers }, scope) =>
    answers.map(({ fields, expected }) => ({ readers: fields.map((field) => scope.bind(field)), expected })),
  evaluate(subject, entries) {
    let worst: Judgement = PASS;
    const missing: FieldReader[] = [];
    for (const { readers, expected } of entries) {
      const from = readers.find((reader) => reader.reading(subject) !== null);
      const reading = from?.reading(subject);
      if (!from || !reading) {
        missing.push(...readers.slice(0, 1));
        continue;
      }
      if (reading.kind === 'answer' && reading.yes === expected) continue;
      const seen = from.read(subject);
      if (!seen) continue;
      if (reading.kind === 'answer') {
        const data = { field: from.label, cell: addressOf(seen), text: textOf(seen) };
        return { outcome: 'fail', message: messages.say('wrong', data), cells: [seen] };
      }
      worst = openValue(from.label, seen);
    }
    if (missing.length === 0) return worst;
    return worst === PASS || missing.length === entries.length ? absent(...missing) : worst;
  },
  settled: (entries) =>
    entries.every(({ readers }) => noneAvailable(readers))
      ? absent(...entries.flatMap(({ readers }) => readers.slice(0, 1)))
      : null,
});
