import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { ZERO } from '../exact';
import { defineMethod } from './method';
import { innerSpec, type InnerSpec } from './inner-spec';
import { stepMessages, unknown } from './steps';

interface Params {
  readonly otherwise: InnerSpec;
}
const params: z.ZodType<Params> = z.strictObject({ otherwise: innerSpec });

const messages = defineMessages('method-zero-item', {
  zero: {
    vi: 'Không đạt điều kiện bắt buộc: toàn bộ tiêu chí cấp trên 0 điểm.',
    en: 'A condition that must hold does not: the whole criterion above earns 0 points.',
  },
});

/** Not met zeroes the whole criterion above; met is scored by another method. */
export const zeroItem = defineMethod<Params>({
  id: 'zero-item',
  params,
  messages,
  scope: 'unit',
  inner: ({ otherwise }) => [otherwise],
  facts: () => ['met'],
  limits({ otherwise }, _, inner) {
    const { low, high } = inner(otherwise);
    return { low: Math.min(0, low), high: Math.max(0, high) };
  },
  monotone: () => null,
  evaluate({ otherwise }, input, apply) {
    const { met } = input.facts;
    if (met === null) return unknown(stepMessages.say('no-answer'));
    if (met) return apply(otherwise, input);
    return { outcome: 'scored', score: ZERO, steps: [messages.say('zero')], zeroesParent: true };
  },
});
