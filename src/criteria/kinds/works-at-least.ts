import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import {
  defineKind,
  NOT_APPLICABLE,
  PASS,
  type FieldReader,
  type Judgement,
  type Scope,
  type SeenCell,
} from '../criterion';
import { absent, addressOf, noneAvailable } from '../open-value';
import { workReader, type Work } from '../works/read-work';
import { taskState, worksByUnit } from '../works/unit-works';
import { workFields, workParams } from '../works/work-params';

const params = z.strictObject({
  ...workParams,
  minimum: z.int().positive(),
  /** Works managed by someone else do not count. */
  ownOnly: z.boolean(),
  /** A task that beats the unit's own targets stands in for the projects. */
  taskInstead: z.boolean(),
});

const messages = defineMessages('works-at-least', {
  'too-few': {
    vi: '{unit} có {count} công trình, dự án được tính, cần ít nhất {minimum}.',
    en: '{unit} has {count} works that count, at least {minimum} are needed.',
  },
  'left-out': {
    vi: '{unit} có {count} công trình, dự án được tính, cần ít nhất {minimum}. Không tính: {left}.',
    en: '{unit} has {count} works that count, at least {minimum} are needed. Not counted: {left}.',
  },
  unread: {
    vi: '{unit} mới thấy {count} công trình, dự án, cần ít nhất {minimum}; bảng còn dòng chưa đọc được ({rows}) có thể là công trình của đơn vị.',
    en: '{unit} has {count} works so far, at least {minimum} are needed; rows that could not be read ({rows}) may be works of it.',
  },
  open: {
    vi: '{unit} mới có chắc {count} công trình, dự án, cần ít nhất {minimum}; chưa rõ: {open}.',
    en: '{unit} has {count} works for certain, at least {minimum} are needed; open: {open}.',
  },
  'with-predecessor': {
    vi: '{unit} có {count} công trình, dự án được tính, cần ít nhất {minimum}; {others}, tên trước hoặc sau khi sắp xếp từ {since}, cũng có công trình trong bảng. Cần quyết định có tính chung không.',
    en: '{unit} has {count} works that count, at least {minimum} are needed; {others}, its name before or after the change of {since}, has works in the table too. Settle whether they count together.',
  },
  lines: {
    vi: '{unit} có chắc {count} công trình, dự án, cần ít nhất {minimum}; {open} ghi nhiều dòng chữ, có thể là nhiều công trình hoặc một công trình, cần xem.',
    en: '{unit} has {count} works for certain, at least {minimum} are needed; {open} has several lines, which may be several works or one, for people to see.',
  },
  'near-own': {
    vi: '{unit} có chắc {count} công trình, dự án, cần ít nhất {minimum}; có công trình gần giống công trình của tỉnh cần xem: {open}.',
    en: '{unit} has {count} works for certain, at least {minimum} are needed; near to works of the province, for people to see: {open}.',
  },
});

const LEFT_OUT = {
  task: { vi: 'phần việc', en: 'a task' },
  own: { vi: 'trùng công trình của tỉnh', en: 'a work of the province' },
  managed: { vi: 'do nơi khác quản lý', en: 'managed by someone else' },
} as const;

interface Prepared {
  readonly scope: Scope;
  readonly work: FieldReader;
  readonly byUnit: ReadonlyMap<string, readonly Work[]>;
  readonly given: z.infer<typeof params>;
}

/** A unit's works are enough: those that count are its own, are projects, and are none of the authority's. Told on each of its rows. */
export const worksAtLeast = defineKind<z.infer<typeof params>, Prepared>({
  id: 'works-at-least',
  params,
  messages,
  phase: 'first',
  reach: 'workbook',
  fields: ({ fields }) => workFields(fields),
  prepare: (given, scope) => ({
    scope,
    given,
    work: scope.bind(given.fields.work),
    byUnit: worksByUnit(scope, workReader(scope, given.fields, given.words)),
  }),
  evaluate(subject, { scope, given, work, byUnit }): Judgement {
    if (noneAvailable([work])) return absent(work);
    const works = byUnit.get(scope.unitKey(subject)) ?? [];
    const projects = works.filter(({ kind }) => kind === 'project');
    const isOwn = ({ own }: Work) => own?.likeness === 'match';
    const isManaged = ({ manager }: Work) => given.ownOnly && manager.who === 'other';
    const counting = projects.filter((one) => !isOwn(one) && !isManaged(one));
    const near = counting.filter(({ own }) => own !== null);
    const lines = counting.filter(({ own, isSure }) => own === null && !isSure);
    const blank = works.filter(({ kind }) => kind === 'open');
    const sure = counting.length - near.length - lines.length;
    const { minimum } = given;
    if (sure >= minimum) return PASS;
    const data = { unit: subject.record.subject, count: sure, minimum };
    const cellsOf = (items: readonly Work[]): SeenCell[] => items.flatMap(({ seen }) => seen ?? []);
    const tell = (items: readonly Work[]) => ({
      list: cellsOf(items).map((seen) => ({ vi: `ô ${addressOf(seen)}`, en: `cell ${addressOf(seen)}` })),
    });
    if (given.taskInstead && projects.length === 0) {
      const state = taskState(works);
      if (state === 'beats') return PASS;
      // Whether the task stands in is judged by a criterion of its own.
      if (state === 'open' || state === 'not-said') return NOT_APPLICABLE;
    }
    if (counting.length >= minimum) {
      const [name, open] = near.length > 0 ? (['near-own', near] as const) : (['lines', lines] as const);
      return { outcome: 'review', message: messages.say(name, { ...data, open: tell(open) }), cells: cellsOf(open) };
    }
    if (counting.length + blank.length >= minimum) {
      const open = [...near, ...lines, ...blank];
      return { outcome: 'unknown', message: messages.say('open', { ...data, open: tell(open) }), cells: cellsOf(open) };
    }
    const left = [
      ...projects.filter(isOwn).map((one) => because(one, 'own')),
      ...projects.filter((one) => !isOwn(one) && isManaged(one)).map((one) => because(one, 'managed')),
      ...works.filter(({ kind }) => kind === 'task').map((one) => because(one, 'task')),
    ];
    const cells = cellsOf(works);
    const { unread } = subject.table;
    // A row that was not understood may hold the work that is missing: nobody is refused over it.
    if (unread.length > 0) {
      const rows = { list: unread.map(({ row }) => String(row + 1)) };
      return { outcome: 'unknown', message: messages.say('unread', { ...data, rows }), cells };
    }
    const kin = scope.kinOf(scope.unitKey(subject)).filter(({ key }) => (byUnit.get(key)?.length ?? 0) > 0);
    const [first] = kin;
    if (first) {
      const others = { list: kin.map(({ name }) => name) };
      const said = { ...data, others, since: { date: first.since } };
      return { outcome: 'review', message: messages.say('with-predecessor', said), cells };
    }
    return left.length > 0
      ? { outcome: 'fail', message: messages.say('left-out', { ...data, left: { list: left } }), cells }
      : { outcome: 'fail', message: messages.say('too-few', data), cells };
  },
});

const because = ({ text, seen }: Work, why: keyof typeof LEFT_OUT) => {
  const where = seen ? addressOf(seen) : '';
  return { vi: `"${text}" (ô ${where}, ${LEFT_OUT[why].vi})`, en: `"${text}" (cell ${where}, ${LEFT_OUT[why].en})` };
};
