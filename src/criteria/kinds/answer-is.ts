import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  answers: z.array(z.strictObject({ fields: z.array(z.string()).min(1), expected: z.boolean() })).min(1),
  /** A table with none of the columns is not checked: told once, whatever the plan says of absent columns. */
  noneIsNoted: z.boolean().optional(),
});

const messages = defineMessages('answer-is', {
  wrong: { vi: '{field}: ô {cell} ghi "{text}".', en: '{field}: cell {cell} says "{text}".' },
  'none-here': {
    vi: 'Không kiểm tra được ở bảng này: không có cột nào trong các cột {fields}.',
    en: 'Not checked in this table: it has none of the columns {fields}.',
  },
});

interface Entry {
  readonly readers: readonly FieldReader[];
  readonly expected: boolean;
}

interface Prepared {
  readonly entries: readonly Entry[];
  /** What holds where the table has none of the columns; null where it has one. */
  readonly none: Judgement | null;
}

/** Each entry is answered by the first of its fields that the record has, and the answer is the expected one. */
export const answerIs = defineKind<z.infer<typeof params>, Prepared>({
  id: 'answer-is',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  reads: ({ answers }) => answers.map(({ fields }) => ({ fields, as: ['answer'] })),
  fields: ({ answers }) => answers.flatMap(({ fields }) => fields),
  columns: ({ answers }) => answers.map(({ fields }) => ({ fields })),
  prepare({ answers, noneIsNoted }, scope) {
    const entries = answers.map(({ fields, expected }) => ({
      readers: fields.map((field) => scope.bind(field)),
      expected,
    }));
    const firsts = entries.flatMap(({ readers }) => readers.slice(0, 1));
    const isNone = entries.every(({ readers }) => noneAvailable(readers));
    return { entries, none: isNone ? (noneIsNoted ? noted(firsts) : absent(...firsts)) : null };
  },
  evaluate(subject, { entries, none }) {
    if (none) return none;
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
  settled: ({ none }) => none,
});

const noted = (readers: readonly FieldReader[]): Judgement => {
  const message = messages.say('none-here', { fields: { list: readers.map(({ label }) => label) } });
  return { outcome: 'pass', notes: [{ message, cells: [] }] };
};
