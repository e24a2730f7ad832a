import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, NOT_APPLICABLE, PASS, type FieldReader, type Subject } from '../criterion';
import { absent, addressOf, noneAvailable, openValue } from '../open-value';
import { workReader, type Work } from '../works/read-work';
import { workParams } from '../works/work-params';

const params = z.strictObject({ ...workParams });

const messages = defineMessages('not-own-work', {
  same: {
    vi: '"{text}" (ô {cell}) trùng công trình của tỉnh: "{own}".',
    en: '"{text}" (cell {cell}) is a work of the province: "{own}".',
  },
  near: {
    vi: '"{text}" (ô {cell}) gần giống công trình của tỉnh: "{own}"; cần xem có phải là một.',
    en: '"{text}" (cell {cell}) is near to a work of the province: "{own}"; a person must see whether they are one.',
  },
});

interface Prepared {
  readonly work: FieldReader;
  readonly read: (subject: Subject) => readonly Work[];
}

/** The work is none of the authority's own; the same work in other words fails, a near one is left to people with both texts. */
export const notOwnWork = defineKind<z.infer<typeof params>, Prepared>({
  id: 'not-own-work',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  restsOn: 'works',
  fields: ({ fields }) => [fields.work, fields.kind],
  prepare: ({ fields, words }, scope) => ({ work: scope.bind(fields.work), read: workReader(scope, fields, words) }),
  evaluate(subject, { work: reader, read }) {
    const works = read(subject);
    const near = works.filter(({ own, kind }) => own !== null && kind !== 'none');
    const [worst] = [...near.filter(({ own }) => own?.likeness === 'match'), ...near, ...works];
    if (!worst) return NOT_APPLICABLE;
    const { text, seen, own, kind } = worst;
    if (!seen) return absent(reader);
    if (text === '') return openValue(reader.label, seen);
    if (kind === 'none') return NOT_APPLICABLE;
    if (!own) return PASS;
    const data = { text, cell: addressOf(seen), own: own.item.label };
    return own.likeness === 'match'
      ? { outcome: 'fail', message: messages.say('same', data), cells: [seen] }
      : { outcome: 'review', message: messages.say('near', data), cells: [seen] };
  },
  settled: ({ work }) => (noneAvailable([work]) ? absent(work) : null),
});
