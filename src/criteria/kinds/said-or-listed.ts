import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement, type OfficeList, type Scope } from '../criterion';
import { listedKin } from '../listed-kin';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  /** A column that answers for the unit. */
  field: z.string(),
  /** The office's list of the units of which it holds. */
  list: z.string(),
});

const messages = defineMessages('said-or-listed', {
  'not-so': { vi: 'Không thuộc diện này.', en: 'It does not hold of the unit.' },
  'listed-but-denied': {
    vi: '{field}: ô {cell} ghi "{text}", nhưng {source} có tên "{entry}"; cần xác định bên nào đúng.',
    en: '{field}: cell {cell} says "{text}", but {source} holds "{entry}"; settle which is right.',
  },
  'said-but-not-listed': {
    vi: '{field}: ô {cell} ghi "{text}", nhưng {source} không có tên {unit}; cần xác định bên nào đúng.',
    en: '{field}: cell {cell} says "{text}", but {source} does not hold {unit}; settle which is right.',
  },
  'predecessor-listed': {
    vi: '{source} có tên "{entry}", là {unit} trước hoặc sau khi sắp xếp từ {since}; cần quyết định có tính cho đơn vị này không.',
    en: '{source} holds "{entry}", which is {unit} before or after its change of {since}; settle whether it counts for this unit.',
  },
  'list-unread': {
    vi: '{source} chưa thấy tên {unit}, nhưng còn {count} dòng chưa đọc được nên chưa biết.',
    en: '{source} does not show {unit}, but {count} rows of it could not be read, so it is not known.',
  },
});

interface Prepared {
  readonly reader: FieldReader;
  readonly office: OfficeList | null;
  readonly scope: Scope;
}

/** A condition: said in a column, or the unit stands in an office's list. Where both speak they must agree. */
export const saidOrListed = defineKind<z.infer<typeof params>, Prepared>({
  id: 'said-or-listed',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ field }) => [field],
  names: ({ list }) => ({ lists: [list] }),
  prepare: ({ field, list }, scope) => ({ reader: scope.bind(field), office: scope.list(list), scope }),
  evaluate(subject, { reader, office, scope }): Judgement {
    const seen = reader.read(subject);
    const reading = seen?.cell.reading;
    const said = reading?.kind === 'answer' ? reading.yes : null;
    if (!office) {
      if (!seen) return absent(reader);
      if (said === null) return openValue(reader.label, seen);
      return said ? PASS : NOT_SO;
    }
    const cells = seen ? [seen] : [];
    const words = seen ? { field: reader.label, cell: addressOf(seen), text: textOf(seen) } : null;
    const { source } = office;
    const entry = office.find(scope.unitKey(subject));
    if (entry) {
      if (said !== false || !words) return PASS;
      const message = messages.say('listed-but-denied', { ...words, source, entry: entry.text });
      return { outcome: 'review', message, cells: [...cells, ...(entry.cell ? [entry.cell] : [])] };
    }
    const unit = subject.record.subject;
    const kin = listedKin(subject, scope, office);
    if (kin) {
      const named = { source, entry: kin.entry.text, unit, since: { date: kin.since } };
      const message = messages.say('predecessor-listed', named);
      return { outcome: 'review', message, cells: kin.entry.cell ? [kin.entry.cell] : [] };
    }
    if (said && words) {
      const message = messages.say('said-but-not-listed', { ...words, source, unit });
      return { outcome: 'review', message, cells };
    }
    if (said === null && seen && reading?.kind !== 'blank') return openValue(reader.label, seen);
    if (said === null && office.unread > 0) {
      const message = messages.say('list-unread', { source, unit, count: office.unread });
      return { outcome: 'unknown', message, cells };
    }
    return NOT_SO;
  },
  settled: ({ reader, office }) => (!office && noneAvailable([reader]) ? absent(reader) : null),
});

const NOT_SO: Judgement = { outcome: 'fail', message: messages.say('not-so'), cells: [] };
