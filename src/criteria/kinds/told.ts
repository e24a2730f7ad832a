import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, type Judgement } from '../criterion';

const params = z.strictObject({ note: z.strictObject({ vi: z.string(), en: z.string() }) });

const messages = defineMessages('told', { note: { vi: '{note}', en: '{note}' } });

/** Passes with a note: what is left to people is told once and never counted. */
export const told = defineKind<z.infer<typeof params>, Judgement>({
  id: 'told',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: () => [],
  note: ({ note }) => note,
  prepare: ({ note }) => ({ outcome: 'pass', notes: [{ message: messages.say('note', { note }), cells: [] }] }),
  evaluate: (_subject, judgement) => judgement,
});
