import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { containsWords, fold, startsWithWords } from '../../sheet/text/fold';
import { defineKind, PASS, type FieldReader, type Judgement } from '../criterion';
import { addressOf, openValue, textOf } from '../open-value';

const wording = z.strictObject({ vi: z.string(), en: z.string() });
const params = z.strictObject({
  field: z.string(),
  /** Words that name the right place, and the wrong one. */
  through: z.array(z.string()).min(1),
  notThrough: z.array(z.string()),
  /** What a person has to see where nothing is said. */
  note: wording,
  /** Where nothing is said it is told once for the table, and nobody has to see. */
  toldOnce: z.boolean().optional(),
});

const messages = defineMessages('registered-through', {
  'not-said': { vi: '{note}', en: '{note}' },
  other: {
    vi: '{field} ghi "{text}" (ô {cell}). {note}',
    en: '{field} says "{text}" (cell {cell}). {note}',
  },
});

/** "Chưa đăng ký với Ban Thi đua" names the place, and says that it was not done. */
const DENIALS = ['chưa', 'không'].map(fold);

interface Prepared {
  readonly reader: FieldReader;
  readonly through: readonly string[];
  readonly notThrough: readonly string[];
  readonly note: z.infer<typeof wording>;
  readonly notSaid: Judgement | null;
}

/** Registered with the right place: said so passes, another place fails, and where nothing is said a person must see or it is told once. */
export const registeredThrough = defineKind<z.infer<typeof params>, Prepared>({
  id: 'registered-through',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ field }) => [field],
  note: ({ note }) => note,
  prepare: ({ field, through, notThrough, note, toldOnce }, scope) => ({
    reader: scope.bind(field),
    through: through.map(fold),
    notThrough: notThrough.map(fold),
    note,
    notSaid: toldOnce ? { outcome: 'pass', notes: [{ message: messages.say('not-said', { note }), cells: [] }] } : null,
  }),
  evaluate(subject, { reader, through, notThrough, note, notSaid }) {
    const seen = reader.read(subject);
    if (!seen || seen.cell.reading.kind === 'blank')
      return notSaid ?? { outcome: 'review', message: messages.say('not-said', { note }), cells: seen ? [seen] : [] };
    if (seen.cell.reading.kind === 'unreadable') return openValue(reader.label, seen);
    const text = fold(textOf(seen));
    const isDenied = DENIALS.some((word) => startsWithWords(text, word));
    if (!isDenied && through.some((words) => containsWords(text, words))) return PASS;
    const data = { field: reader.label, text: textOf(seen), cell: addressOf(seen), note };
    const isOther = !isDenied && notThrough.some((words) => containsWords(text, words));
    return { outcome: isOther ? 'fail' : 'review', message: messages.say('other', data), cells: [seen] };
  },
});
