import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { toNumber } from '../exact';
import { plusTimes, settle, stepMessages, unknown } from './steps';
import { defineMethod } from './method';

const params = z.strictObject({ per: z.number().positive(), floor: z.number().nonnegative().default(0) });

const messages = defineMessages('method-minus-per', {
  minus: {
    vi: '{max} điểm, trừ {per} điểm × {times} lần = {score}.',
    en: '{max} points, minus {per} × {times} times = {score}.',
  },
});

/** Most points minus so many for each time, never below the floor. */
export const minusPer = defineMethod<z.infer<typeof params>>({
  id: 'minus-per',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['times'],
  limits: ({ floor }, max) => ({ low: Math.min(floor, max), high: max }),
  monotone: () => ({ fact: 'times', way: 'down' }),
  evaluate({ per, floor }, { max, facts: { times } }) {
    if (times === null) return unknown(stepMessages.say('no-times'));
    const score = plusTimes(max, -per, times);
    const said = messages.say('minus', { max, per, times, score: toNumber(score) });
    return settle(score, { low: Math.min(floor, max), high: max }, [said]);
  },
});
