import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { add, toNumber } from '../exact';
import { defineMethod } from './method';
import { plusTimes, settle, times, unknown } from './steps';

const params = z
  .strictObject({
    /** Points before anything is added or taken away. */
    base: z.number().default(0),
    /** Points for each commendation and each criticism. */
    up: z.number().nonnegative(),
    down: z.number().nonnegative(),
    lowest: z.number().optional(),
    highest: z.number().optional(),
  })
  .refine(({ lowest = -Infinity, highest = Infinity }) => lowest <= highest, { path: ['lowest'] });
type Params = z.infer<typeof params>;

const messages = defineMessages('method-plus-minus', {
  score: {
    vi: '{base} điểm, cộng {up} × {commended} lần biểu dương, trừ {down} × {criticised} lần phê bình = {score}.',
    en: '{base} points, plus {up} × {commended} commendations, minus {down} × {criticised} criticisms = {score}.',
  },
  'no-counts': {
    vi: 'Chưa có số lần biểu dương và số lần phê bình nên chưa tính được điểm.',
    en: 'The numbers of commendations and criticisms are not known, so no score is worked out.',
  },
});

const limitsOf = ({ lowest, highest }: Params, max: number) => ({
  low: Math.min(lowest ?? 0, highest ?? max),
  high: highest ?? Math.max(max, lowest ?? max),
});

/** Points that go up with each commendation and down with each criticism, kept between bounds (0 and the most where none are given). */
export const plusMinus = defineMethod<Params>({
  id: 'plus-minus',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['commended', 'criticised'],
  limits: limitsOf,
  monotone: () => null,
  evaluate(given, { max, facts: { commended, criticised } }) {
    if (commended === null || criticised === null) return unknown(messages.say('no-counts'));
    const { base, up, down } = given;
    const score = add(plusTimes(base, up, commended), times(-down, criticised));
    const said = messages.say('score', { base, up, commended, down, criticised, score: toNumber(score) });
    return settle(score, limitsOf(given, max), [said]);
  },
});
