import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import {
  defineKind,
  NOT_APPLICABLE,
  PASS,
  type FieldReader,
  type Judgement,
  type SeenCell,
  type Subject,
} from '../criterion';
import type { Nearest } from '../matching/compare';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';
import type { PlanTarget } from '../plan-facts';
import { figureReader, isFilled, targetReader, type Figure } from '../targets/read-target';
import { targetParams } from '../targets/target-params';

const params = z.strictObject({ ...targetParams });

const messages = defineMessages('percent-consistent', {
  differs: {
    vi: 'Tỷ lệ ghi {text} (ô {cell}), nhưng {result} so với {plan} là {percent}.',
    en: 'The percentage says {text} (cell {cell}), but {result} of {plan} is {percent}.',
  },
  'over-only': {
    vi: 'Tỷ lệ ghi {text} (ô {cell}); {result} so với {plan} là {percent}: có thể chỉ ghi phần vượt, cần xem xét.',
    en: 'The percentage says {text} (cell {cell}); {result} of {plan} is {percent}: it may be the excess alone, a person must see.',
  },
  'not-computed': {
    vi: 'Tỷ lệ ghi {text} (ô {cell}) nhưng chưa đủ số kế hoạch, thực hiện để tính lại.',
    en: 'The percentage says {text} (cell {cell}), but plan or result is missing to work it out again.',
  },
});

/** Half of the last decimal place that a percentage is printed with. */
function rounding(percent: number): number {
  const decimals = /\.(\d+)$/.exec(String(Math.round(percent * 1e6) / 1e6))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-6;
}

/** A target that stands for a row of no target of the plan: its units are the table's own. */
const ANY: PlanTarget = {
  id: 'any',
  label: { vi: '', en: '' },
  names: [],
  direction: 'at-least',
  unit: '',
  clause: '',
};

/** A figure that stands for itself alone: a result that is a range or a bound gives no percentage to compare. */
const exact = (figure: Figure): number | null =>
  figure.kind === 'figure' && figure.bound === null && figure.low === figure.high ? figure.low : null;

/** What a result may be divided by: the planned figure, of a range either end. None for a bound ("trên 97"). */
const divisors = (figure: Figure | null, { figure: own, upTo }: PlanTarget): readonly number[] => {
  const ends =
    figure === null
      ? [own, upTo].filter((one) => one !== undefined)
      : figure.kind === 'figure' && figure.bound === null
        ? [figure.low, figure.high]
        : [];
  return [...new Set(ends)].filter((one) => one !== 0);
};

interface Prepared {
  readonly percent: FieldReader;
  readonly result: FieldReader;
  readonly plan: FieldReader;
  readonly targetOf: (subject: Subject) => Nearest<PlanTarget> | null;
  readonly figureOf: (subject: Subject, seen: SeenCell, target: PlanTarget) => Figure;
}

/** The printed percentage is result by plan, up to its own rounding. The table's planned figure counts; the plan's own where it has none. */
export const percentConsistent = defineKind<z.infer<typeof params>, Prepared>({
  id: 'percent-consistent',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ fields }) => [fields.percent, fields.result, fields.plan, fields.unit],
  prepare: ({ fields, ignored }, scope) => ({
    percent: scope.bind(fields.percent),
    result: scope.bind(fields.result),
    plan: scope.bind(fields.plan),
    targetOf: targetReader(scope, ignored),
    figureOf: figureReader(scope.bind(fields.unit)),
  }),
  evaluate(subject, { percent, result, plan, targetOf, figureOf }): Judgement {
    const seen = percent.read(subject);
    if (!seen) return absent(percent);
    const { reading } = seen.cell;
    if (reading.kind === 'blank') return NOT_APPLICABLE;
    const [printed, second] = reading.kind === 'percent' ? reading.percents : [];
    if (reading.kind !== 'percent' || printed === undefined) return openValue(percent.label, seen);
    const near = targetOf(subject);
    const target = near?.likeness === 'match' ? near.item : ANY;
    if (target.direction === 'below-last-year') return NOT_APPLICABLE;
    const [made, planned] = [result.read(subject), plan.read(subject)];
    const numerator = made && isFilled(made.cell.reading) ? figureOf(subject, made, target) : null;
    const own = planned && isFilled(planned.cell.reading) ? figureOf(subject, planned, target) : null;
    const planFigures = divisors(own, target);
    const [lowest] = planFigures;
    const reached = numerator && exact(numerator);
    const base = { text: textOf(seen), cell: addressOf(seen) };
    const isPlain = reading.bound === undefined && second === undefined;
    if (!isPlain || reached === null || lowest === undefined || !made)
      return { outcome: 'unknown', message: messages.say('not-computed', base), cells: [seen] };
    const slack = rounding(printed);
    if (planFigures.some((figure) => Math.abs((reached / figure) * 100 - printed) <= slack)) return PASS;
    const expected = (reached / lowest) * 100;
    const data = {
      ...base,
      result: textOf(made),
      plan: planned && own?.kind === 'figure' ? textOf(planned) : lowest,
      percent: { percent: Math.round(expected * 100) / 100 },
    };
    const cells = [seen, made, ...(planned && own ? [planned] : [])];
    return Math.abs(expected - 100 - printed) <= slack
      ? { outcome: 'review', message: messages.say('over-only', data), cells }
      : { outcome: 'fail', message: messages.say('differs', data), cells };
  },
  settled: ({ percent }) => (noneAvailable([percent]) ? absent(percent) : null),
});
