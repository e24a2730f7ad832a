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
import { listedKin } from '../listed-kin';
import { absent, addressOf, isOpen, openValue, textOf } from '../open-value';

const params = z.strictObject({ list: z.string(), field: z.string().optional() });

const messages = defineMessages('not-listed', {
  listed: { vi: 'Có tên trong {source}: "{entry}".', en: 'Stands in {source}: "{entry}".' },
  'predecessor-listed': {
    vi: '{source} có tên "{entry}", là {unit} trước hoặc sau khi sắp xếp từ {since}; cần quyết định có tính cho đơn vị này không.',
    en: '{source} holds "{entry}", which is {unit} before or after its change of {since}; settle whether it counts for this unit.',
  },
  said: { vi: '{field}: ô {cell} ghi "{text}".', en: '{field}: cell {cell} says "{text}".' },
  'list-unread': {
    vi: '{source} còn {count} dòng chưa đọc được; các tên ở đó chưa được đối chiếu.',
    en: '{source} has {count} rows that could not be read; the names there were not compared.',
  },
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
      return office ? notFound(subject, scope, office) : PASS;
    }
    if (office) return notFound(subject, scope, office);
    return reader ? absent(reader) : { outcome: 'unknown', message: messages.say('no-list'), cells: [] };
  },
  settled: ({ scope, list, reader }) =>
    reader && !reader.available && scope.list(list) === null ? absent(reader) : null,
});

/** The name is not in the list; the list may hold it under another name, or in a row that was not read. */
function notFound(subject: Subject, scope: Scope, office: OfficeList): Judgement {
  const kin = listedKin(subject, scope, office);
  const { source } = office;
  if (kin) {
    const { entry, since } = kin;
    const data = { source, entry: entry.text, unit: subject.record.subject, since: { date: since } };
    const cells = entry.cell ? [entry.cell] : [];
    return { outcome: 'review', message: messages.say('predecessor-listed', data), cells };
  }
  if (office.unread === 0) return PASS;
  return {
    outcome: 'pass',
    notes: [{ message: messages.say('list-unread', { source, count: office.unread }), cells: [] }],
  };
}
