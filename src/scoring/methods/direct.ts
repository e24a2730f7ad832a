import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { exact, isNegative, compare, toNumber } from '../exact';
import { defineMethod } from './method';
import { settle, stepMessages, times as product, unknown } from './steps';

const params = z.strictObject({
  /** Points for each time; without it the points are given by a person. */
  per: z.number().positive().optional(),
});

const messages = defineMessages('method-direct', {
  given: {
    vi: 'Chấm thẳng: {score} điểm (trong khoảng 0 đến {max}).',
    en: 'Given directly: {score} points (0 to {max}).',
  },
  'not-given': {
    vi: 'Tiêu chí chấm thẳng: người chấm cho điểm từ 0 đến {max}.',
    en: 'Points are given directly by a person, from 0 to {max}.',
  },
  outside: {
    vi: 'Điểm đã cho {score} nằm ngoài khoảng 0 đến {max}.',
    en: 'The points given, {score}, lie outside 0 to {max}.',
  },
  count: { vi: '{per} điểm × {times} lần = {score}.', en: '{per} points × {times} times = {score}.' },
});

/** Any points up to the most, given by a person, or points for each time with the most as a cap. */
export const direct = defineMethod<z.infer<typeof params>>({
  id: 'direct',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: ({ per }) => [per === undefined ? 'given' : 'times'],
  limits: (_, max) => ({ low: 0, high: max }),
  monotone: ({ per }) => (per === undefined ? null : { fact: 'times', way: 'up' }),
  evaluate({ per }, { max, facts: { given, times } }) {
    if (per !== undefined) {
      if (times === null) return unknown(stepMessages.say('no-times'));
      const score = product(per, times);
      return settle(score, { low: 0, high: max }, [messages.say('count', { per, times, score: toNumber(score) })]);
    }
    if (given === null) return unknown(messages.say('not-given', { max }));
    const score = exact(given);
    if (isNegative(score) || compare(score, exact(max)) > 0)
      return unknown(messages.say('outside', { score: given, max }));
    return { outcome: 'scored', score, steps: [messages.say('given', { score: given, max })] };
  },
});
