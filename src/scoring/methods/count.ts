import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { toNumber } from '../exact';
import { defineMethod } from './method';
import { settle, stepMessages, times as product, unknown } from './steps';

const params = z.strictObject({ per: z.number().positive(), cap: z.number().positive().optional() });

const messages = defineMessages('method-count', {
  count: { vi: '{per} điểm × {times} = {score}.', en: '{per} points × {times} = {score}.' },
});

/** So many points for each one, up to a cap (the criterion's most where none is given). */
export const count = defineMethod<z.infer<typeof params>>({
  id: 'count',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['times'],
  limits: ({ cap }, max) => ({ low: 0, high: Math.min(max, cap ?? max) }),
  monotone: () => ({ fact: 'times', way: 'up' }),
  evaluate({ per, cap }, { max, facts: { times } }) {
    if (times === null) return unknown(stepMessages.say('no-times'));
    const score = product(per, times);
    const said = messages.say('count', { per, times, score: toNumber(score) });
    return settle(score, { low: 0, high: Math.min(max, cap ?? max) }, [said]);
  },
});
