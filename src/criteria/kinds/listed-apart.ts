import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { containsWords, fold } from '../../sheet/text/fold';
import {
  defineKind,
  PASS,
  type FieldReader,
  type Judgement,
  type Note,
  type SeenCell,
  type Subject,
} from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  /** A choice that tells the sort of a record, and the choice that is to stand apart. */
  sort: z.string(),
  apart: z.string(),
  /** Fields whose texts tell it where there is no such column, and the words that do. */
  fields: z.array(z.string()),
  words: z.array(z.string()).min(1),
});

const messages = defineMessages('listed-apart', {
  rows: {
    vi: '{field} {sort} ở các dòng: {rows}.',
    en: '{field} "{sort}" is in rows: {rows}.',
  },
  mixed: {
    vi: 'Ô {cell} ghi "{text}": {field} {sort} nên để thành nhóm hoặc danh sách riêng.',
    en: 'Cell {cell} says "{text}": {field} "{sort}" is better in a group or list of its own.',
  },
});

interface Prepared {
  readonly sort: FieldReader;
  readonly readers: readonly FieldReader[];
  readonly find: (subject: Subject) => SeenCell | null;
  readonly isApart: (subject: Subject) => boolean;
  readonly note: Note | null;
  /** How the sort is called. */
  readonly called: { readonly field: Wording; readonly sort: Wording };
}

/** Records of one sort stand in a group or list of their own; which rows they are is told once. */
export const listedApart = defineKind<z.infer<typeof params>, Prepared>({
  id: 'listed-apart',
  params,
  messages,
  phase: 'first',
  reach: 'workbook',
  reads: ({ sort }) => [{ fields: [sort], as: ['choice'] }],
  names: ({ sort, apart }) => ({ choices: [{ field: sort, choice: apart }] }),
  fields: ({ sort, fields }) => [sort, ...fields],
  prepare({ sort: field, apart, fields, words }, scope) {
    const sort = scope.bind(field);
    const readers = fields.map((id) => scope.bind(id));
    const called = { field: sort.label, sort: scope.choiceLabel(field, apart) };
    const keys = words.map(fold);
    const says = (text: string) => keys.some((key) => containsWords(fold(text), key));
    const find = finder(sort, apart, readers, says);
    const isApart = ({ table, record }: Subject) => [...record.groups, ...table.title, table.sheet].some(says);
    const rows = scope.subjects
      .filter((subject) => subject.table === scope.table && find(subject) !== null)
      .map(({ record }) => String(record.row + 1));
    const note =
      rows.length > 0 ? { message: messages.say('rows', { ...called, rows: { list: rows } }), cells: [] } : null;
    return { sort, readers, find, isApart, note, called };
  },
  evaluate(subject, { sort, readers, find, isApart, note, called }): Judgement {
    if (noneAvailable([sort, ...readers])) return absent(sort);
    const notes = note ? [note] : [];
    const seen = find(subject);
    if (seen && !isApart(subject)) {
      const message = messages.say('mixed', { ...called, cell: addressOf(seen), text: textOf(seen) });
      return { outcome: 'fail', message, cells: [seen], notes, about: 'table' };
    }
    const told = sort.read(subject);
    if (!seen && told && told.cell.reading.kind !== 'choice') return openValue(sort.label, told);
    return notes.length > 0 ? { outcome: 'pass', notes } : PASS;
  },
});

/** Finds the cell that says that a record is of the sort: the column for it, else a text that names it. */
const finder =
  (
    sort: FieldReader,
    apart: string,
    readers: readonly FieldReader[],
    says: (text: string) => boolean,
  ): Prepared['find'] =>
  (subject) => {
    const told = sort.read(subject);
    if (told?.cell.reading.kind === 'choice') return told.cell.reading.choice === apart ? told : null;
    const seen = readers.map((reader) => reader.read(subject));
    return seen.find((one) => one !== null && one.cell.reading.kind !== 'blank' && says(textOf(one))) ?? null;
  };
