import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { awardsAsked, awardsInTitle } from '../award-cells';
import { defineKind, PASS, type Judgement, type Scope } from '../criterion';
import { absent, openValue } from '../open-value';

const params = z.strictObject({ field: z.string(), awards: z.array(z.string()).min(1) });

const messages = defineMessages('award-asked', {
  other: { vi: 'Đề nghị hình thức khen thưởng khác.', en: 'Another award is asked for.' },
});

interface Prepared {
  readonly field: string;
  readonly awards: ReadonlySet<string>;
  readonly scope: Scope;
  readonly byTitle: readonly string[];
}

const OTHER: Judgement = { outcome: 'fail', message: messages.say('other'), cells: [] };

/** A condition: one of some awards is asked for the record, in its award columns or, where there are none, in the table's title. */
export const awardAsked = defineKind<z.infer<typeof params>, Prepared>({
  id: 'award-asked',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ field }) => [field],
  prepare: ({ field, awards }, scope) => ({
    field,
    awards: new Set(awards),
    scope,
    byTitle: awardsInTitle(scope.table),
  }),
  evaluate(subject, { field, awards, scope, byTitle }) {
    const { named, open, isAbsent } = awardsAsked(subject, field, scope);
    if (isAbsent) {
      if (byTitle.length === 0) return absent(scope.bind(field));
      return byTitle.some((id) => awards.has(id)) ? PASS : OTHER;
    }
    if (named.some((cell) => cell.awards.some((id) => awards.has(id)))) return PASS;
    return open ? openValue(scope.bind(field).label, open) : OTHER;
  },
});
