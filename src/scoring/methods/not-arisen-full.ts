import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { exact } from '../exact';
import { innerSpec, type InnerSpec } from './inner-spec';
import { defineMethod } from './method';

interface Params {
  readonly otherwise: InnerSpec;
}
const params: z.ZodType<Params> = z.strictObject({ otherwise: innerSpec });

const messages = defineMessages('method-not-arisen-full', {
  full: { vi: 'Trong năm không phát sinh: tính đủ {max} điểm.', en: 'Nothing arose in the year: all {max} points.' },
});

/** Where nothing of the kind arose in the year, all points; else another method. */
export const notArisenFull = defineMethod<Params>({
  id: 'not-arisen-full',
  params,
  messages,
  scope: 'unit',
  inner: ({ otherwise }) => [otherwise],
  facts: () => ['arisen'],
  limits({ otherwise }, max, inner) {
    const { low, high } = inner(otherwise);
    return { low: Math.min(low, max), high: Math.max(high, max) };
  },
  monotone: () => null,
  evaluate({ otherwise }, input, apply) {
    if (input.facts.arisen !== false) return apply(otherwise, input);
    return { outcome: 'scored', score: exact(input.max), steps: [messages.say('full', { max: input.max })] };
  },
});
