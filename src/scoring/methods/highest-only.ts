import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { exact, ZERO } from '../exact';
import { defineMethod } from './method';
import { settle, unknown } from './steps';

const wording = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const params = z.strictObject({
  options: z
    .array(z.strictObject({ id: z.string().min(1), label: wording, points: z.number().nonnegative() }))
    .min(1)
    .max(100)
    .refine((options) => new Set(options.map(({ id }) => id)).size === options.length),
});

const messages = defineMessages('method-highest-only', {
  best: {
    vi: 'Chỉ tính mức cao nhất, một lần: {label}, {points} điểm.',
    en: 'Only the highest level counts, once: {label}, {points} points.',
  },
  none: { vi: 'Không đạt mức nào: 0 điểm.', en: 'No level was reached: 0 points.' },
  'not-known': {
    vi: 'Chưa ghi mức đạt được nên chưa tính được điểm.',
    en: 'The level reached is not known, so no score is worked out.',
  },
  'not-listed': {
    vi: 'Mức "{option}" không có trong cách chấm: chưa tính được điểm.',
    en: 'The method has no level "{option}": no score is worked out.',
  },
});

/** Of several levels reached only the best counts, and only once. */
export const highestOnly = defineMethod<z.infer<typeof params>>({
  id: 'highest-only',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['attained'],
  limits: ({ options }, max) => ({ low: 0, high: Math.min(max, Math.max(...options.map(({ points }) => points))) }),
  monotone: () => null,
  evaluate({ options }, { max, facts: { attained } }) {
    if (!attained) return unknown(messages.say('not-known'));
    const foreign = attained.find((id) => !options.some((option) => option.id === id));
    if (foreign !== undefined) return unknown(messages.say('not-listed', { option: foreign }));
    const [best] = options.filter(({ id }) => attained.includes(id)).sort((a, b) => b.points - a.points);
    if (!best) return { outcome: 'scored', score: ZERO, steps: [messages.say('none')] };
    const { label, points } = best;
    return settle(exact(points), { low: 0, high: max }, [messages.say('best', { label, points })]);
  },
});
