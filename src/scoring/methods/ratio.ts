import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { add, compare, divide, exact, HUNDRED, least, multiply, subtract, toNumber, ZERO } from '../exact';
import { defineMethod } from './method';
import { rounding, settle, shareOf, stepMessages, unknown } from './steps';

const params = z.strictObject({
  round: rounding.optional(),
  /** Shares under this many per cent earn nothing. */
  zeroBelow: z.number().positive().optional(),
  /** Points for each per cent over 100, up to `most` beyond the criterion's own. */
  beyond: z.strictObject({ per: z.number().positive(), most: z.number().positive() }).optional(),
});
type Params = z.infer<typeof params>;

const messages = defineMessages('method-ratio', {
  share: { vi: '{max} điểm × {percent} = {score}.', en: '{max} points × {percent} = {score}.' },
  full: { vi: 'Đạt từ 100 %: {max} điểm.', en: '100 % or more: {max} points.' },
  beyond: {
    vi: 'Vượt {over}, mỗi 1 % cộng {per} điểm, tối đa {most}: cộng {added}.',
    en: '{over} over, {per} points for each 1 %, at most {most}: {added} more.',
  },
  'too-low': { vi: 'Dưới {bound}: 0 điểm.', en: 'Under {bound}: 0 points.' },
});

const highest = ({ beyond }: Params, max: number): number =>
  beyond ? toNumber(add(exact(max), exact(beyond.most))) : max;

/** The share reached of the points, rounded where the plan says so; more than 100 % counts as 100 % unless points are given for it. */
export const ratio = defineMethod<Params>({
  id: 'ratio',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['percent'],
  limits: (given, max) => ({ low: 0, high: highest(given, max) }),
  monotone: () => ({ fact: 'percent', way: 'up' }),
  evaluate(given, { max, facts }) {
    const reached = shareOf(facts);
    if (!reached) return unknown(stepMessages.say('no-percent'));
    const { round, zeroBelow, beyond } = given;
    const { share } = reached;
    const steps = [...reached.steps];
    if (zeroBelow !== undefined && compare(share, exact(zeroBelow)) < 0) {
      steps.push(messages.say('too-low', { bound: { percent: zeroBelow } }));
      return { outcome: 'scored', score: ZERO, steps };
    }
    const over = subtract(share, HUNDRED);
    if (over.n < 0n) {
      const score = divide(multiply(exact(max), share), HUNDRED);
      steps.push(messages.say('share', { max, percent: { percent: toNumber(share) }, score: toNumber(score) }));
      return settle(score, { low: 0, high: max }, steps, round);
    }
    steps.push(messages.say('full', { max }));
    if (!beyond || over.n === 0n) return settle(exact(max), { low: 0, high: max }, steps);
    const added = least(multiply(exact(beyond.per), over), exact(beyond.most));
    steps.push(messages.say('beyond', { over: { percent: toNumber(over) }, ...beyond, added: toNumber(added) }));
    return settle(add(exact(max), added), { low: 0, high: highest(given, max) }, steps, round);
  },
});
