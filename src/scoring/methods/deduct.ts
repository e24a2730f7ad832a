import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { toNumber, ZERO } from '../exact';
import { defineMethod } from './method';
import { settle, stepMessages, times as product, unknown } from './steps';

const params = z.strictObject({
  per: z.number().positive(),
  /** Most points that are taken. */
  cap: z.number().positive().optional(),
  /** What the grade loses as soon as it happened once. */
  sanction: z
    .union([z.strictObject({ ceiling: z.string() }), z.strictObject({ lower: z.int().positive() })])
    .optional(),
});

const messages = defineMessages('method-deduct', {
  none: { vi: 'Không có lần nào: không trừ điểm.', en: 'It never happened: nothing is taken.' },
  deduct: { vi: 'Trừ {per} điểm × {times} lần = {score}.', en: '{per} points × {times} times taken = {score}.' },
  sanction: { vi: 'Kèm chế tài về xếp loại.', en: 'The grade is limited as well.' },
});

/** Takes so many points for each time, up to a cap, as a negative score; it may carry a limit on the grade. */
export const deduct = defineMethod<z.infer<typeof params>>({
  id: 'deduct',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['times'],
  // The most of a deduction row is written as 20 or as -20; either says how much can be taken.
  limits: ({ cap }, max) => ({ low: -Math.min(cap ?? Infinity, max === 0 ? Infinity : Math.abs(max)), high: 0 }),
  monotone: () => ({ fact: 'times', way: 'down' }),
  evaluate({ per, cap, sanction }, { max, facts: { times } }) {
    if (times === null) return unknown(stepMessages.say('no-times'));
    if (times <= 0) return { outcome: 'scored', score: ZERO, steps: [messages.say('none')] };
    const score = product(-per, times);
    const most = Math.min(cap ?? Infinity, max === 0 ? Infinity : Math.abs(max));
    const low = Number.isFinite(most) ? -most : toNumber(score);
    const steps = [
      messages.say('deduct', { per, times, score: toNumber(score) }),
      ...(sanction ? [messages.say('sanction')] : []),
    ];
    return { ...settle(score, { low, high: 0 }, steps), ...(sanction ? { sanction } : {}) };
  },
});
