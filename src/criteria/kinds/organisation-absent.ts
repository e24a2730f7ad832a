import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, PASS, type FieldReader } from '../criterion';

const params = z.strictObject({ ratingField: z.string(), existsField: z.string().optional() });

const messages = defineMessages('organisation-absent', {
  'not-said': { vi: 'Bảng không ghi là chưa có tổ chức.', en: 'The table does not say that there is no organisation.' },
});

const PERIODS = Array.from({ length: 5 }, (_, index) => String(2020 + index));

/** A condition: the record says that it has no such organisation. A blank does not say so. */
export const organisationAbsent = defineKind<
  z.infer<typeof params>,
  { readonly ratings: readonly FieldReader[]; readonly exists: FieldReader | null }
>({
  id: 'organisation-absent',
  params,
  messages,
  phase: 'first',
  fields: ({ ratingField, existsField }) => [ratingField, ...(existsField ? [existsField] : [])],
  prepare: ({ ratingField, existsField }, scope) => ({
    ratings: [scope.bind(ratingField), ...PERIODS.map((period) => scope.bind(ratingField, period))],
    exists: existsField ? scope.bind(existsField) : null,
  }),
  evaluate(subject, { ratings, exists }) {
    const said = exists?.read(subject)?.cell.reading;
    if (said?.kind === 'answer') return said.yes ? notSaid() : PASS;
    const isSaid = ratings.some((reader) => reader.read(subject)?.cell.reading.kind === 'no-organisation');
    return isSaid ? PASS : notSaid();
  },
});

const notSaid = () => ({ outcome: 'fail', message: messages.say('not-said'), cells: [] }) as const;
