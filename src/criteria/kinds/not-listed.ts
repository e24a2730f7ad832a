import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import {
  defineKind,
  PASS,
  type FieldReader,
  type Judgement,
  type OfficeList,
  type Scope,
  type Subject,
} from '../criterion';
import { absent, addressOf, isOpen, openValue, textOf } from '../open-value';

const params = z.strictObject({ list: z.string(), field: z.string().optional() });

const messages = defineMessages('not-listed', {
  listed: { vi: 'Có tên trong {source}: "{entry}".', en: 'Stands in {source}: "{entry}".' },
  'predecessor-listed': {
    vi: '{source} có tên "{entry}", là {unit} trước hoặc sau khi sắp xếp từ {since}; cần quyết định có tính cho đơn vị này không.',
    en: '{source} holds "{entry}", which is {unit} before or after its change of {since}; settle whether it counts for this unit.',
  },
  said: { vi: '{field}: ô {cell} ghi "{text}".', en: '{field}: cell {cell} says "{text}".' },
  'no-list': { vi: 'Chưa có danh sách để đối chiếu.', en: 'There is no list to compare with.' },
});

interface Prepared {
  readonly scope: Scope;
  readonly list: string;
  readonly reader: FieldReader | null;
}

/** Not among the names of an office's list, nor said to be in a column of the table. */
export const notListed = defineKind<z.infer<typeof params>, Prepared>({
  id: 'not-listed',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ field }) => (field ? [field] : []),
  names: ({ list }) => ({ lists: [list] }),
  prepare: ({ list, field }, scope) => ({ scope, list, reader: field ? scope.bind(field) : null }),
  evaluate(subject, { scope, list, reader }) {
    const office = scope.list(list);
    const entry = office?.find(scope.unitKey(subject)) ?? null;
    if (office && entry) {
      return {
        outcome: 'fail',
        message: messages.say('listed', { source: office.source, entry: entry.text }),
        cells: entry.cell ? [entry.cell] : [],
      };
    }
    const seen = reader?.read(subject) ?? null;
    if (seen && reader) {
      const { reading } = seen.cell;
      if (reading.kind === 'answer' && reading.yes) {
        return {
          outcome: 'fail',
          message: messages.say('said', { field: reader.label, cell: addressOf(seen), text: textOf(seen) }),
          cells: [seen],
        };
      }
      if (office === null && (isOpen(seen.cell.reading) || reading.kind !== 'answer'))
        return openValue(reader.label, seen);
      return listedAsKin(subject, scope, office) ?? PASS;
    }
    if (office) return listedAsKin(subject, scope, office) ?? PASS;
    return reader ? absent(reader) : { outcome: 'unknown', message: messages.say('no-list'), cells: [] };
  },
  settled: ({ scope, list, reader }) =>
    reader && !reader.available && scope.list(list) === null ? absent(reader) : null,
});

/** The list holds the name that the unit had before a merger, or has after it. */
function listedAsKin(subject: Subject, scope: Scope, office: OfficeList | null): Judgement | null {
  for (const { key, since } of scope.kinOf(scope.unitKey(subject))) {
    const entry = office?.find(key);
    if (!office || !entry) continue;
    const message = messages.say('predecessor-listed', {
      source: office.source,
      entry: entry.text,
      unit: subject.record.subject,
      since: { date: since },
    });
    return { outcome: 'review', message, cells: entry.cell ? [entry.cell] : [] };
  }
  return null;
}
