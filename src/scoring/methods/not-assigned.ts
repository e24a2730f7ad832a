import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { innerSpec, type InnerSpec } from './inner-spec';
import { defineMethod } from './method';

interface Params {
  readonly otherwise: InnerSpec;
}
const params: z.ZodType<Params> = z.strictObject({ otherwise: innerSpec });

const messages = defineMessages('method-not-assigned', {
  left: {
    vi: 'Không được giao chỉ tiêu: bớt {max} điểm khỏi điểm tối đa của đơn vị.',
    en: 'No target was assigned: {max} points leave the unit’s maximum.',
  },
});

/** Without a target (blank or 0) the criterion leaves the unit's denominator; with one it is scored by another method. */
export const notAssigned = defineMethod<Params>({
  id: 'not-assigned',
  params,
  messages,
  scope: 'unit',
  inner: ({ otherwise }) => [otherwise],
  facts: () => ['target'],
  limits: ({ otherwise }, _, inner) => inner(otherwise),
  monotone: () => null,
  evaluate({ otherwise }, input, apply) {
    const { target } = input.facts;
    if (target !== null && target !== 0) return apply(otherwise, input);
    return { outcome: 'not-assigned', steps: [messages.say('left', { max: input.max })] };
  },
});
