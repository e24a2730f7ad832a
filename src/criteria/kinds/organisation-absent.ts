import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import type { Period } from '../../sheet/value';
import { defineKind, PASS, type FieldReader, type Judgement, type Scope } from '../criterion';
import { noneAvailable } from '../open-value';

const params = z.strictObject({ ratingField: z.string(), existsField: z.string().optional() });

const messages = defineMessages('organisation-absent', {
  'not-said': { vi: 'Bảng không ghi là chưa có tổ chức.', en: 'The table does not say that there is no organisation.' },
});

/** The years for which some table of the workbook has the field. */
function periodsOf(field: string, { subjects }: Scope): readonly Period[] {
  const tables = new Set(subjects.map(({ table }) => table));
  const columns = [...tables].flatMap((table) => table.columns);
  return [
    ...new Set(columns.flatMap(({ match }) => (match.kind === 'field' && match.field === field ? match.periods : []))),
  ];
}

/** A condition: the record says that it has no such organisation. A blank does not say so. */
export const organisationAbsent = defineKind<
  z.infer<typeof params>,
  { readonly ratings: readonly FieldReader[]; readonly exists: FieldReader | null }
>({
  id: 'organisation-absent',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ ratingField, existsField }) => [ratingField, ...(existsField ? [existsField] : [])],
  columns: ({ ratingField, existsField }) => [{ fields: [existsField ?? ratingField] }],
  prepare: ({ ratingField, existsField }, scope) => ({
    ratings: [
      scope.bind(ratingField),
      ...periodsOf(ratingField, scope).map((period) => scope.bind(ratingField, period)),
    ],
    exists: existsField ? scope.bind(existsField) : null,
  }),
  evaluate(subject, { ratings, exists }) {
    const said = exists?.reading(subject);
    if (said?.kind === 'answer') return said.yes ? NOT_SAID : PASS;
    const isSaid = ratings.some((reader) => reader.reading(subject)?.kind === 'no-organisation');
    return isSaid ? PASS : NOT_SAID;
  },
  settled: ({ ratings, exists }) => (noneAvailable(exists ? [exists, ...ratings] : ratings) ? NOT_SAID : null),
});

const NOT_SAID: Judgement = { outcome: 'fail', message: messages.say('not-said'), cells: [] };
