import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { ZERO } from '../exact';
import { innerSpec, type InnerSpec } from './inner-spec';
import { defineMethod } from './method';
import { unknown } from './steps';

interface Params {
  readonly elsewhere: string;
  readonly otherwise: InnerSpec;
}
/** `elsewhere`: path of the criterion where the same work may have been counted. */
const params: z.ZodType<Params> = z.strictObject({ elsewhere: z.string().min(1), otherwise: innerSpec });

const messages = defineMessages('method-no-double-count', {
  counted: {
    vi: 'Đã chấm {points} điểm tại mục {elsewhere}: không tính lại.',
    en: '{points} points were given under {elsewhere}: not counted again.',
  },
  'not-known': {
    vi: 'Chưa biết điểm tại mục {elsewhere} nên chưa tính được điểm.',
    en: 'The points under {elsewhere} are not known, so no score is worked out.',
  },
});

/** Points given under another criterion exclude points here. */
export const noDoubleCount = defineMethod<Params>({
  id: 'no-double-count',
  params,
  messages,
  scope: 'unit',
  inner: ({ otherwise }) => [otherwise],
  facts: () => ['elsewhere'],
  limits({ otherwise }, _, inner) {
    const { low, high } = inner(otherwise);
    return { low: Math.min(0, low), high: Math.max(0, high) };
  },
  monotone: () => null,
  evaluate({ elsewhere, otherwise }, input, apply) {
    const points = input.facts.elsewhere;
    if (points === null) return unknown(messages.say('not-known', { elsewhere }));
    if (points === 0) return apply(otherwise, input);
    return { outcome: 'scored', score: ZERO, steps: [messages.say('counted', { points, elsewhere })] };
  },
});
