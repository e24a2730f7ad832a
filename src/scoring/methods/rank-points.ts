import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { divide, exact, sum, toNumber } from '../exact';
import { defineMethod } from './method';
import { rounding, settle, unknown } from './steps';

const params = z.strictObject({
  /** Points of the first place, the second, ...; never more for a later place. */
  points: z
    .array(z.number().nonnegative())
    .min(1)
    .max(200)
    .refine((points) => points.every((value, at) => at === 0 || value <= (points[at - 1] ?? 0))),
  /** Points of places after the last one listed. */
  beyond: z.number().nonnegative().default(0),
  round: rounding.optional(),
});

const messages = defineMessages('method-rank-points', {
  place: { vi: 'Hạng {place}: {points} điểm.', en: 'Place {place}: {points} points.' },
  average: { vi: 'Trung bình của {count} lần xếp hạng: {score}.', en: 'Average of {count} rankings: {score}.' },
  'no-place': {
    vi: 'Chưa có thứ hạng nên chưa tính được điểm.',
    en: 'The place is not known, so no score is worked out.',
  },
});

/** Points by place; several rankings give their average. */
export const rankPoints = defineMethod<z.infer<typeof params>>({
  id: 'rank-points',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['places'],
  limits: ({ points, beyond }, max) => ({ low: 0, high: Math.min(max, Math.max(beyond, ...points)) }),
  monotone: () => null,
  evaluate({ points, beyond, round }, { max, facts: { places } }) {
    if (!places || places.length === 0 || places.some((place) => !Number.isInteger(place) || place < 1))
      return unknown(messages.say('no-place'));
    const given = places.map((place) => points[place - 1] ?? beyond);
    const score = divide(sum(given.map(exact)), exact(given.length));
    const steps = places.map((place, at) => messages.say('place', { place, points: given[at] ?? beyond }));
    if (places.length > 1) steps.push(messages.say('average', { count: places.length, score: toNumber(score) }));
    return settle(score, { low: 0, high: max }, steps, round);
  },
});
