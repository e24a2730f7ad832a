import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { add, divide, greatest, HUNDRED, toNumber, ZERO, exact } from '../exact';
import { defineMethod } from './method';
import { plusTimes, settle, stepMessages, times as product, unknown } from './steps';

const params = z.strictObject({
  /** Points for being in time; each time late takes `per` of them. */
  base: z.number().nonnegative(),
  per: z.number().positive(),
  /** Points for quality, given by share. */
  quality: z.number().nonnegative(),
});

const messages = defineMessages('method-minus-plus', {
  minus: {
    vi: '{base} điểm, trừ {per} điểm × {times} lần: còn {left}.',
    en: '{base} points, minus {per} × {times} times: {left} left.',
  },
  plus: {
    vi: 'Cộng điểm chất lượng {quality} × {percent} = {added}.',
    en: 'Plus quality {quality} × {percent} = {added}.',
  },
});

/** Points minus so many for each time, plus a share of the points for quality, no more than the criterion's most. */
export const minusPlus = defineMethod<z.infer<typeof params>>({
  id: 'minus-plus',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['times', 'percent'],
  limits: ({ base, quality }, max) => ({ low: 0, high: Math.min(max, toNumber(add(exact(base), exact(quality)))) }),
  monotone: () => ({ fact: 'times', way: 'down' }),
  evaluate({ base, per, quality }, { max, facts: { times, percent } }) {
    if (times === null) return unknown(stepMessages.say('no-times'));
    if (percent === null) return unknown(stepMessages.say('no-percent'));
    const left = greatest(ZERO, plusTimes(base, -per, times));
    const added = divide(product(quality, percent), HUNDRED);
    const most = { low: 0, high: toNumber(add(exact(base), exact(quality))) };
    const score = settle(add(left, added), { ...most, high: Math.min(max, most.high) }, [
      messages.say('minus', { base, per, times, left: toNumber(left) }),
      messages.say('plus', { quality, percent: { percent }, added: toNumber(added) }),
    ]);
    return score;
  },
});
