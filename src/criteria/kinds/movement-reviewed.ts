import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { containsWords, fold } from '../../sheet/text/fold';
import { defineKind, NOT_APPLICABLE, PASS, type FieldReader, type SeenCell } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  /** Fields that may name the movement, and the words that name it. */
  fields: z.array(z.string()).min(1),
  words: z.array(z.string()).min(1),
  /** A yes/no column: the movement has been concluded. */
  reviewed: z.string(),
});

const messages = defineMessages('movement-reviewed', {
  'not-said': {
    vi: 'Ô {cell} nêu phong trào "{text}"; phong trào này phải được tổng kết, cần xem đã tổng kết chưa.',
    en: 'Cell {cell} names the movement "{text}", which is to be concluded; see whether it has been.',
  },
  open: {
    vi: 'Ô {cell} nêu phong trào "{text}", nhưng ô {said} ghi chưa tổng kết.',
    en: 'Cell {cell} names the movement "{text}", but cell {said} says that it is not concluded.',
  },
});

interface Prepared {
  readonly readers: readonly FieldReader[];
  readonly words: readonly string[];
  readonly reviewed: FieldReader;
}

/** A movement that is to be concluded has been, where a record names it; other records are not asked. */
export const movementReviewed = defineKind<z.infer<typeof params>, Prepared>({
  id: 'movement-reviewed',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ fields, reviewed }) => [...fields, reviewed],
  prepare: ({ fields, words, reviewed }, scope) => ({
    readers: fields.map((field) => scope.bind(field)),
    words: words.map(fold),
    reviewed: scope.bind(reviewed),
  }),
  evaluate(subject, { readers, words, reviewed }) {
    const names = (seen: SeenCell | null): boolean =>
      seen !== null && words.some((key) => containsWords(fold(textOf(seen)), key));
    const seen = readers.map((reader) => reader.read(subject)).find(names) ?? null;
    if (!seen) return noneAvailable(readers) ? absent(...readers.slice(0, 1)) : NOT_APPLICABLE;
    const data = { cell: addressOf(seen), text: textOf(seen) };
    const said = reviewed.read(subject);
    if (!said) return { outcome: 'review', message: messages.say('not-said', data), cells: [seen], about: 'table' };
    const { reading } = said.cell;
    if (reading.kind !== 'answer') return openValue(reviewed.label, said);
    if (reading.yes) return PASS;
    return {
      outcome: 'fail',
      message: messages.say('open', { ...data, said: addressOf(said) }),
      cells: [seen, said],
      about: 'table',
    };
  },
  settled: ({ readers }) => (noneAvailable(readers) ? absent(...readers.slice(0, 1)) : null),
});
