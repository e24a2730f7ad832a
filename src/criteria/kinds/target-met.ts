import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { containsWords, fold } from '../../sheet/text/fold';
import type { Nearest } from '../matching/compare';
import {
  defineKind,
  NOT_APPLICABLE,
  PASS,
  type FieldReader,
  type Judgement,
  type SeenCell,
  type Subject,
} from '../criterion';
import { nameCell } from '../name-cell';
import { absent, addressOf, isOpen, noneAvailable, openValue, textOf } from '../open-value';
import type { PlanTarget } from '../plan-facts';
import { isThousandOff, standing } from '../targets/hold';
import { figureReader, targetReader, type Figure } from '../targets/read-target';
import { targetParams } from '../targets/target-params';
import { amount, BOUND, figureText } from '../targets/wording';

const params = z.strictObject({
  ...targetParams,
  /** Better than the figure, not just up to it: asked only of results that meet the figure or may do so. */
  strictly: z.boolean(),
  /** A blank result is only told up to this day. */
  until: z.iso.date(),
});

const messages = defineMessages('target-met', {
  below: {
    vi: '{target}: thực hiện {text} (ô {cell}), kế hoạch cần {bound} {figure} (Mục {clause}).',
    en: '{target}: the result is {text} (cell {cell}), the plan asks {bound} {figure} (clause {clause}).',
  },
  'not-better': {
    vi: '{target}: thực hiện {text} (ô {cell}), chưa vượt mức {figure} của kế hoạch (Mục {clause}).',
    en: "{target}: the result is {text} (cell {cell}), not better than the plan's {figure} (clause {clause}).",
  },
  'off-share': {
    vi: '{target}: thực hiện {text} (ô {cell}), lệch so với {figure} của kế hoạch hơn {tolerance}; cần xem xét (Mục {clause}).',
    en: "{target}: the result is {text} (cell {cell}), off the plan's {figure} by more than {tolerance}; a person must see (clause {clause}).",
  },
  span: {
    vi: '{target}: ô {cell} ghi "{text}", chưa đủ rõ để so với {figure} (Mục {clause}).',
    en: '{target}: cell {cell} says "{text}", not clear enough to hold against {figure} (clause {clause}).',
  },
  'other-unit': {
    vi: '{target}: ô {cell} ghi "{text}", có thể khác đơn vị tính của kế hoạch ({figure}).',
    en: '{target}: cell {cell} says "{text}", which may be in another unit than the plan\'s ({figure}).',
  },
  'thousand-off': {
    vi: '{target}: thực hiện {text} (ô {cell}), lệch khoảng nghìn lần so với {figure} của kế hoạch; có thể nhầm dấu chấm, dấu phẩy hoặc đơn vị tính, cần xem lại (Mục {clause}).',
    en: "{target}: the result is {text} (cell {cell}), about a thousand times off the plan's {figure}; the decimal sign or the unit may be mistaken, a person must see (clause {clause}).",
  },
  'no-last-year': {
    vi: '{target}: cần số của năm trước để so với {text} (ô {cell}).',
    en: '{target}: the figure of the year before is needed to hold {text} (cell {cell}) against.',
  },
  'not-lower': {
    vi: '{target}: thực hiện {text} (ô {cell}), không thấp hơn năm trước ({last}) (Mục {clause}).',
    en: '{target}: the result is {text} (cell {cell}), not below the year before ({last}) (clause {clause}).',
  },
  near: {
    vi: 'Dòng "{row}" gần giống chỉ tiêu "{target}" của kế hoạch; cần xem có phải là một.',
    en: 'The row "{row}" is near to the plan\'s target "{target}"; a person must see whether they are one.',
  },
  'not-of-plan': {
    vi: '"{row}" không phải chỉ tiêu của kế hoạch nên không so.',
    en: '"{row}" is no target of the plan and was not held against it.',
  },
  'not-yet-due': {
    vi: 'Chỉ tiêu chưa có kết quả: chưa đến hạn.',
    en: 'Targets without a result: not yet due.',
  },
});

/** Words of a result that has to be lower than the year before; one count that rose is enough to fail. */
const NOT_FELL = /(?<!không )(?<!\p{L})tăng(?! cường)|không giảm|chưa giảm|bằng (?:năm|cùng kì)/u;
const FELL = /(?<!\p{L})giảm(?!\p{L})/u;
const MET = ['đạt', 'hoàn thành', 'vượt', 'đã đạt', 'đảm bảo'].map(fold);
const NOT_EXCEEDED = ['không vượt', 'chưa vượt'].map(fold);
const NOT_MET = ['không đạt', 'chưa đạt', 'không hoàn thành', 'chưa hoàn thành'].map(fold);

interface Prepared {
  readonly result: FieldReader;
  readonly lastYear: FieldReader;
  readonly targetOf: (subject: Subject) => Nearest<PlanTarget> | null;
  readonly figureOf: (subject: Subject, seen: SeenCell, target: PlanTarget) => Figure;
  readonly strictly: boolean;
  readonly notYetDue: Judgement | null;
}

/** The result of a row against the plan's own figure and direction. Rows that are none of the plan's targets are only told. */
export const targetMet = defineKind<z.infer<typeof params>, Prepared>({
  id: 'target-met',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  restsOn: 'targets',
  fields: ({ fields }) => [fields.result, fields.lastYear, fields.unit],
  prepare: ({ fields, ignored, strictly, until }, scope) => ({
    result: scope.bind(fields.result),
    lastYear: scope.bind(fields.lastYear),
    targetOf: targetReader(scope, ignored),
    figureOf: figureReader(scope.bind(fields.unit)),
    strictly,
    notYetDue:
      scope.asOf <= until ? { outcome: 'pass', notes: [{ message: messages.say('not-yet-due'), cells: [] }] } : null,
  }),
  evaluate(subject, prepared): Judgement {
    const { result, targetOf, strictly, notYetDue } = prepared;
    const near = targetOf(subject);
    const row = subject.record.subject;
    const name = nameCell(subject);
    if (!near) {
      if (strictly) return NOT_APPLICABLE;
      return { outcome: 'pass', notes: [{ message: messages.say('not-of-plan', { row }), cells: name }] };
    }
    const target = near.item;
    if (near.likeness === 'review') {
      if (strictly) return NOT_APPLICABLE;
      return { outcome: 'review', message: messages.say('near', { row, target: target.label }), cells: name };
    }
    const seen = result.read(subject);
    if (!seen) return absent(result);
    if (strictly && (isOpen(seen.cell.reading) || target.direction === 'below-last-year')) return NOT_APPLICABLE;
    if (seen.cell.reading.kind === 'blank' && notYetDue) return notYetDue;
    if (isOpen(seen.cell.reading)) return openValue(result.label, seen);
    return target.direction === 'below-last-year'
      ? held(subject, seen, target, prepared)
      : judge(subject, seen, target, prepared);
  },
  settled: ({ result }) => (noneAvailable([result]) ? absent(result) : null),
});

function judge(subject: Subject, seen: SeenCell, target: PlanTarget, { figureOf, strictly }: Prepared): Judgement {
  const figure = figureOf(subject, seen, target);
  const data = {
    target: target.label,
    text: textOf(seen),
    cell: addressOf(seen),
    figure: figureText(target),
    clause: target.clause,
  };
  const { target: label, text, cell, figure: planned } = data;
  const unclear = (): Judgement => ({ outcome: 'unknown', message: messages.say('span', data), cells: [seen] });
  const fail = (): Judgement => ({
    outcome: 'fail',
    message: strictly
      ? messages.say('not-better', data)
      : messages.say('below', { ...data, bound: BOUND[target.direction] }),
    cells: [seen],
  });
  if (figure.kind === 'words') return wordsJudgement(figure.text, strictly, unclear, fail);
  if (figure.kind === 'open') return unclear();
  if (figure.kind === 'other-unit') {
    const message = messages.say('other-unit', { target: label, text, cell, figure: planned });
    return { outcome: 'unknown', message, cells: [seen] };
  }
  if (isThousandOff(figure, target))
    return strictly
      ? NOT_APPLICABLE
      : { outcome: 'review', message: messages.say('thousand-off', data), cells: [seen] };
  const isMissed = strictly && standing(figure, target, false) === 'not-met';
  if (strictly && (target.direction === 'about' || isMissed)) return NOT_APPLICABLE;
  switch (standing(figure, target, strictly)) {
    case 'met':
      return PASS;
    case 'not-met':
      return fail();
    case 'review':
      return {
        outcome: 'review',
        message: messages.say('off-share', { ...data, tolerance: amount(target.tolerance ?? 0, 'điểm %') }),
        cells: [seen],
      };
    default:
      return unclear();
  }
}

/** "Đạt" meets a target and does not say that it was exceeded; "vượt" says both. */
function wordsJudgement(text: string, strictly: boolean, unclear: () => Judgement, fail: () => Judgement): Judgement {
  const key = fold(text);
  if (NOT_MET.some((words) => containsWords(key, words))) return strictly ? NOT_APPLICABLE : fail();
  // Words with a figure among them ("đạt 2/3 chỉ tiêu") say more than the words.
  if (/\d/.test(key)) return unclear();
  if (NOT_EXCEEDED.some((words) => containsWords(key, words))) return strictly ? fail() : unclear();
  if (containsWords(key, fold('vượt'))) return PASS;
  return MET.some((words) => containsWords(key, words)) && !strictly ? PASS : unclear();
}

/** Below the result of the year before. */
function held(subject: Subject, seen: SeenCell, target: PlanTarget, { lastYear, figureOf }: Prepared): Judgement {
  const figure = figureOf(subject, seen, target);
  const data = { target: target.label, text: textOf(seen), cell: addressOf(seen) };
  const key = fold(data.text);
  const last = lastYear.read(subject);
  const lastFigure = last && figureOf(subject, last, target);
  const fail = (): Judgement => ({
    outcome: 'fail',
    message: messages.say('not-lower', { ...data, last: last ? textOf(last) : '', clause: target.clause }),
    cells: [seen, ...(last ? [last] : [])],
  });
  if (NOT_FELL.test(key)) return fail();
  if (FELL.test(key)) return PASS;
  if (figure.kind === 'figure' && lastFigure?.kind === 'figure') {
    const { low, high, bound } = lastFigure;
    const isOpenBelow = bound !== null && bound !== 'over' && bound !== 'at-least';
    const isOpenAbove = bound !== null && bound !== 'under' && bound !== 'at-most';
    if (!isOpenBelow && standing(figure, { direction: 'under', figure: low }, false) === 'met') return PASS;
    if (!isOpenAbove && standing(figure, { direction: 'under', figure: high }, false) === 'not-met') return fail();
    return unknown();
  }
  return unknown();

  function unknown(): Judgement {
    return { outcome: 'unknown', message: messages.say('no-last-year', data), cells: [seen] };
  }
}
