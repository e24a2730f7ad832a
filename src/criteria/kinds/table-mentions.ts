import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import type { Table } from '../../sheet/table';
import { containsWords, fold } from '../../sheet/text/fold';
import { defineKind, PASS, type Judgement } from '../criterion';

/** The id of the kind, for those who look for its criteria in a plan. */
export const MENTIONS_KIND = 'table-mentions';

export const mentionsParams = z.strictObject({
  /** Field whose texts are looked at; the record's own name is looked at as well. */
  field: z.string(),
  /** A text with one of these says it, a text with one of the others may. */
  words: z.array(z.string()).min(1),
  maybe: z.array(z.string()),
});

const messages = defineMessages('table-mentions', {
  none: {
    vi: 'Bảng không có dòng nào nêu nội dung này.',
    en: 'No row of the table says this.',
  },
  maybe: {
    vi: 'Bảng có dòng gần với nội dung này ("{text}"), cần xem có phải hay không.',
    en: 'A row of the table comes near to this ("{text}"); a person must see.',
  },
  unread: {
    vi: 'Chưa thấy dòng nào nêu nội dung này, nhưng bảng còn {count} dòng chưa đọc được.',
    en: 'No row says this so far, but {count} rows of the table could not be read.',
  },
});

/** Texts of a table's records in one field, and their names. */
function textsOf(table: Table, field: string): readonly string[] {
  const columns = table.columns.flatMap(({ match }, at) =>
    match.kind === 'field' && match.field === field ? [at] : [],
  );
  return table.records.flatMap((record) => [
    record.subject,
    ...record.groups,
    ...columns.flatMap((at) => {
      const raw = record.cells[at]?.raw;
      return typeof raw === 'string' ? [raw] : [];
    }),
  ]);
}

/**
 * Whether one of some texts says what is asked; told of the table as a whole, no record is touched.
 * @param unread how many rows of the table were not understood.
 */
export function mentionIn(
  texts: readonly string[],
  unread: number,
  { words, maybe }: Pick<z.infer<typeof mentionsParams>, 'words' | 'maybe'>,
): Judgement {
  const find = (wordings: readonly string[]) => {
    const keys = wordings.map(fold);
    return texts.find((text) => keys.some((key) => containsWords(fold(text), key)));
  };
  if (find(words) !== undefined) return PASS;
  const told = (outcome: 'fail' | 'unknown' | 'review', message: ReturnType<typeof messages.say>): Judgement => ({
    outcome,
    message,
    cells: [],
    about: 'table',
  });
  const near = find(maybe);
  if (near !== undefined) return told('review', messages.say('maybe', { text: near }));
  return unread > 0 ? told('unknown', messages.say('unread', { count: unread })) : told('fail', messages.say('none'));
}

/** A row of the table says something. A score table is judged by its criteria as the reader of scores finds them. */
export const tableMentions = defineKind<z.infer<typeof mentionsParams>, Judgement>({
  id: MENTIONS_KIND,
  params: mentionsParams,
  messages,
  phase: 'first',
  reach: 'workbook',
  fields: ({ field }) => [field],
  prepare: (given, { table }) => mentionIn(textsOf(table, given.field), table.unread.length, given),
  evaluate: (_subject, judgement) => judgement,
});
