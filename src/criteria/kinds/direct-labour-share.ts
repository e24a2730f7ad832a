import { z } from 'zod';
import { defineMessages, type Message } from '../../i18n/message';
import { containsWords, fold, startsWithWords } from '../../sheet/text/fold';
import { PERSON } from '../../sheet/structure/unit-kinds';
import { defineKind, PASS, type Judgement, type Note, type Scope, type Subject } from '../criterion';
import { absent, noneAvailable, openValue, textOf } from '../open-value';

const wordings = z.array(z.string()).min(1);
const params = z.strictObject({
  /** Fields that tell what a person does, best first. */
  fields: wordings,
  /** Words that tell a direct worker, and words that tell a leader or manager. */
  direct: wordings,
  managers: wordings,
  /** First words of the name of a small collective. */
  smallCollectives: wordings,
});

const messages = defineMessages('direct-labour-share', {
  persons: {
    vi: 'Người trực tiếp lao động: {direct}/{persons} cá nhân ({share}); chưa rõ {open}. Tập thể nhỏ: {small}/{collectives} tập thể.',
    en: 'Direct workers: {direct} of {persons} persons ({share}); {open} not told. Small collectives: {small} of {collectives}.',
  },
  collectives: {
    vi: 'Tập thể nhỏ: {small}/{collectives} tập thể ({share}).',
    en: 'Small collectives: {small} of {collectives} ({share}).',
  },
  none: {
    vi: 'Danh sách có {persons} cá nhân nhưng không có người trực tiếp lao động nào.',
    en: 'The list has {persons} persons but no direct worker.',
  },
});

type Work = 'direct' | 'other' | 'open';

interface Prepared {
  readonly workOf: (subject: Subject) => Work;
  readonly note: Note;
  /** Said of a list of persons without any direct worker; null when it has one, or it cannot be told. */
  readonly none: Judgement | null;
  readonly readers: readonly ReturnType<Scope['bind']>[];
}

const percentOf = (part: number, whole: number) => ({
  percent: whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10,
});

/** Counts direct workers and small collectives of the table; told once, never held against anyone. */
export const directLabourShare = defineKind<z.infer<typeof params>, Prepared>({
  id: 'direct-labour-share',
  params,
  messages,
  phase: 'first',
  reach: 'workbook',
  fields: ({ fields }) => fields,
  columns: ({ fields }) => [{ fields }],
  prepare(given, scope) {
    const readers = given.fields.map((field) => scope.bind(field));
    const workOf = workReader(given, readers);
    const small = given.smallCollectives.map(fold);
    const own = scope.subjects.filter(({ table }) => table === scope.table);
    const people = own.filter(({ record }) => record.unitKind === PERSON || record.unitKind === 'household');
    const collectives = own.filter(({ record }) => record.unitKind !== PERSON && record.unitKind !== 'household');
    const works = people.map(workOf);
    const count = (work: Work) => works.filter((one) => one === work).length;
    const smallCount = collectives.filter(({ record }) =>
      small.some((words) => startsWithWords(fold(record.subject), words)),
    ).length;
    const [direct, open] = [count('direct'), count('open')];
    const data = { small: smallCount, collectives: collectives.length };
    const message =
      people.length > 0
        ? messages.say('persons', {
            ...data,
            direct,
            open,
            persons: people.length,
            share: percentOf(direct, people.length),
          })
        : messages.say('collectives', { ...data, share: percentOf(smallCount, collectives.length) });
    const note = { message, cells: [] };
    const none: Judgement = {
      outcome: 'fail',
      message: messages.say('none', { persons: people.length }),
      cells: [],
      notes: [note],
      about: 'table',
    };
    return { workOf, note, none: people.length > 0 && direct === 0 && open === 0 ? none : null, readers };
  },
  evaluate(subject, { workOf, note, none, readers }): Judgement {
    const notes = [note];
    if (subject.record.unitKind !== PERSON) return { outcome: 'pass', notes };
    if (none) return none;
    if (workOf(subject) !== 'open') return { outcome: 'pass', notes };
    if (noneAvailable(readers)) return absent(...readers.slice(0, 1));
    for (const reader of readers) {
      const seen = reader.read(subject);
      if (seen) return { ...openValue(reader.label, seen), notes } as Judgement;
    }
    return PASS;
  },
});

/** Tells direct workers by what the first filled field says; a leader's or manager's words come first. Households work themselves. */
function workReader(given: z.infer<typeof params>, readers: Prepared['readers']): (subject: Subject) => Work {
  const [direct, managers] = [given.direct.map(fold), given.managers.map(fold)];
  return (subject) => {
    if (subject.record.unitKind === 'household') return 'direct';
    let isTold = false;
    for (const reader of readers) {
      const seen = reader.read(subject);
      if (!seen || seen.cell.reading.kind === 'blank' || seen.cell.reading.kind === 'unreadable') continue;
      isTold = true;
      const text = fold(textOf(seen));
      if (managers.some((words) => startsWithWords(text, words))) return 'other';
      if (direct.some((words) => containsWords(text, words))) return 'direct';
    }
    return isTold ? 'other' : 'open';
  };
}

/** What one table's note says: persons and collectives, and how many of them are direct workers and small collectives. */
export interface LabourShare {
  readonly persons: number;
  readonly direct: number;
  /** Persons of whom nothing tells what they do. */
  readonly open: number;
  readonly collectives: number;
  readonly small: number;
}

/** The figures of a note of this kind; null for any other message. */
export function labourShareOf({ id, data }: Message): LabourShare | null {
  const figure = (name: keyof LabourShare): number => (typeof data[name] === 'number' ? data[name] : 0);
  const isNote = id === `${messages.owner}/persons` || id === `${messages.owner}/collectives`;
  return isNote
    ? {
        persons: figure('persons'),
        direct: figure('direct'),
        open: figure('open'),
        collectives: figure('collectives'),
        small: figure('small'),
      }
    : null;
}
