import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, NOT_APPLICABLE, PASS, type FieldReader, type Judgement, type Scope } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';
import { workReader, type Work } from '../works/read-work';
import { taskState, worksByUnit } from '../works/unit-works';
import { workParams } from '../works/work-params';

const params = z.strictObject({ ...workParams });

const messages = defineMessages('task-instead', {
  'not-said': {
    vi: '{unit} không có công trình, dự án; phần việc "{task}" (ô {cell}) chưa nói rõ vượt mức chỉ tiêu, kế hoạch của đơn vị, cần xem xét.',
    en: '{unit} has no project; whether the task "{task}" (cell {cell}) beats its own targets is not said, a person must see.',
  },
  'not-beaten': {
    vi: '{unit} không có công trình, dự án; phần việc "{task}" (ô {cell}) ghi "{text}", chưa vượt mức chỉ tiêu của đơn vị.',
    en: '{unit} has no project; of the task "{task}" (cell {cell}) it says "{text}", which does not beat its own targets.',
  },
});

interface Prepared {
  readonly scope: Scope;
  readonly work: FieldReader;
  readonly beats: FieldReader;
  readonly byUnit: ReadonlyMap<string, readonly Work[]>;
}

/** A unit without a project has a task that beats its own targets. Asked only of units that have a task and no project. */
export const taskInstead = defineKind<z.infer<typeof params>, Prepared>({
  id: 'task-instead',
  params,
  messages,
  phase: 'first',
  reach: 'workbook',
  fields: ({ fields }) => [fields.work, fields.kind, fields.beats],
  prepare: ({ fields, words }, scope) => ({
    scope,
    work: scope.bind(fields.work),
    beats: scope.bind(fields.beats),
    byUnit: worksByUnit(scope, workReader(scope, fields, words)),
  }),
  evaluate(subject, { scope, work, beats, byUnit }): Judgement {
    if (noneAvailable([work])) return absent(work);
    const works = byUnit.get(scope.unitKey(subject)) ?? [];
    const state = taskState(works);
    if (state === 'none' || works.some(({ kind }) => kind === 'project')) return NOT_APPLICABLE;
    if (state === 'beats') return PASS;
    const task = works.find(({ kind }) => kind === 'task');
    const seen = task?.seen;
    if (!task || !seen) return NOT_APPLICABLE;
    const said = beats.read(task.subject);
    if (state === 'open' && said) return openValue(beats.label, said);
    const data = { unit: subject.record.subject, task: task.text, cell: addressOf(seen) };
    // Whether works under the name of before or after a merger count is asked with the number of works.
    const isShared = scope.kinOf(scope.unitKey(subject)).some(({ key }) => (byUnit.get(key)?.length ?? 0) > 0);
    if (state === 'not-beaten' && isShared) return NOT_APPLICABLE;
    if (state === 'not-beaten' && said)
      return {
        outcome: 'fail',
        message: messages.say('not-beaten', { ...data, text: textOf(said) }),
        cells: [seen, said],
      };
    return { outcome: 'review', message: messages.say('not-said', data), cells: [seen, ...(said ? [said] : [])] };
  },
});
