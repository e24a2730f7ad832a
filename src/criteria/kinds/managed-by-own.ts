import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, NOT_APPLICABLE, PASS, type FieldReader, type Subject } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';
import { workReader, type Work } from '../works/read-work';
import { workParams } from '../works/work-params';

const params = z.strictObject({ ...workParams });

const messages = defineMessages('managed-by-own', {
  other: {
    vi: '{field} ghi "{text}" (ô {cell}): không phải do {unit} quản lý.',
    en: '{field} says "{text}" (cell {cell}): not managed by {unit}.',
  },
  unclear: {
    vi: '{field} ghi "{text}" (ô {cell}): chưa rõ có phải do {unit} quản lý, cần xem xét.',
    en: '{field} says "{text}" (cell {cell}): whether {unit} manages it is for people to see.',
  },
});

interface Prepared {
  readonly manager: FieldReader;
  readonly read: (subject: Subject) => readonly Work[];
}

/** The work is managed by the unit itself. */
export const managedByOwn = defineKind<z.infer<typeof params>, Prepared>({
  id: 'managed-by-own',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ fields }) => [fields.work, fields.kind, fields.manager],
  prepare: ({ fields, words }, scope) => ({
    manager: scope.bind(fields.manager),
    read: workReader(scope, fields, words),
  }),
  evaluate(subject, { manager: reader, read }) {
    const works = read(subject).filter(({ kind }) => kind !== 'task' && kind !== 'none');
    const [first] = works;
    if (!first) return NOT_APPLICABLE;
    const { manager } = first;
    if (manager.who === 'own') return PASS;
    const { seen } = manager;
    if (!seen) return absent(reader);
    if (manager.who === 'not-said') return openValue(reader.label, seen);
    const data = { field: reader.label, text: textOf(seen), cell: addressOf(seen), unit: subject.record.subject };
    return manager.who === 'other'
      ? { outcome: 'fail', message: messages.say('other', data), cells: [seen] }
      : { outcome: 'review', message: messages.say('unclear', data), cells: [seen] };
  },
  settled: ({ manager }) => (noneAvailable([manager]) ? absent(manager) : null),
});
