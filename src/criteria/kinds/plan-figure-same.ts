import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { defineKind, NOT_APPLICABLE, PASS, type FieldReader, type SeenCell, type Subject } from '../criterion';
import type { Nearest } from '../matching/compare';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';
import type { PlanTarget } from '../plan-facts';
import { figureReader, isFilled, targetReader, type Figure } from '../targets/read-target';
import { targetParams } from '../targets/target-params';
import { figureText } from '../targets/wording';

const params = z.strictObject({ ...targetParams });

const messages = defineMessages('plan-figure-same', {
  differs: {
    vi: '{target}: bảng ghi kế hoạch {text} (ô {cell}), kế hoạch của tỉnh là {figure} (Mục {clause}).',
    en: '{target}: the table gives {text} as planned (cell {cell}), the plan itself {figure} (clause {clause}).',
  },
  unclear: {
    vi: '{target}: ô {cell} ghi "{text}", chưa so được với {figure} của kế hoạch (khác đơn vị tính hoặc không phải số).',
    en: '{target}: cell {cell} says "{text}", which cannot be held against the plan\'s {figure} (another unit, or no figure).',
  },
});

const WITHIN = 1e-6;

interface Prepared {
  readonly plan: FieldReader;
  readonly targetOf: (subject: Subject) => Nearest<PlanTarget> | null;
  readonly figureOf: (subject: Subject, seen: SeenCell, target: PlanTarget) => Figure;
}

/** The planned figure that a table prints is the plan's own. A blank one is no fault: the result is held against the plan's. */
export const planFigureSame = defineKind<z.infer<typeof params>, Prepared>({
  id: 'plan-figure-same',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ fields }) => [fields.plan, fields.unit],
  prepare: ({ fields, ignored }, scope) => ({
    plan: scope.bind(fields.plan),
    targetOf: targetReader(scope, ignored),
    figureOf: figureReader(scope.bind(fields.unit)),
  }),
  evaluate(subject, { plan, targetOf, figureOf }) {
    const near = targetOf(subject);
    if (near?.likeness !== 'match') return NOT_APPLICABLE;
    const { item: target } = near;
    const { figure, upTo = figure } = target;
    const seen = plan.read(subject);
    if (!seen) return absent(plan);
    const { reading } = seen.cell;
    if (figure === undefined || upTo === undefined || !isFilled(reading)) return NOT_APPLICABLE;
    if (reading.kind === 'unreadable' || reading.kind === 'ambiguous') return openValue(plan.label, seen);
    const printed = figureOf(subject, seen, target);
    const data = { target: target.label, text: textOf(seen), cell: addressOf(seen), figure: figureText(target) };
    if (printed.kind !== 'figure') return { outcome: 'unknown', message: messages.say('unclear', data), cells: [seen] };
    const slack = WITHIN * Math.max(1, Math.abs(figure));
    const isSame = printed.low >= figure - slack && printed.high <= upTo + slack;
    return isSame
      ? PASS
      : { outcome: 'fail', message: messages.say('differs', { ...data, clause: target.clause }), cells: [seen] };
  },
  settled: ({ plan }) => (noneAvailable([plan]) ? absent(plan) : null),
});
