import { z } from 'zod';
import { defineMessages, type MessageValue } from '../../i18n/message';
import { compare, exact, toNumber, type Exact } from '../exact';
import { defineMethod } from './method';
import { settle, shareOf, stepMessages, unknown } from './steps';

const band = z
  .strictObject({
    /** `atLeast` includes its bound, `above` does not; a band has one of them or none. */
    atLeast: z.number().optional(),
    above: z.number().optional(),
    /** `below` leaves its bound out, `atMost` includes it; a band has one of them or none. */
    below: z.number().optional(),
    atMost: z.number().optional(),
    points: z.number(),
  })
  .refine(({ atLeast, above }) => atLeast === undefined || above === undefined, { path: ['above'] })
  .refine(({ below, atMost }) => below === undefined || atMost === undefined, { path: ['atMost'] });
type Band = z.infer<typeof band>;

const bottom = ({ atLeast, above }: Band): number => atLeast ?? above ?? -Infinity;
const top = ({ below, atMost }: Band): number => below ?? atMost ?? Infinity;

/** Whether two bands share a value. */
function overlaps(a: Band, b: Band): boolean {
  const [low, high] = bottom(a) <= bottom(b) ? [a, b] : [b, a];
  if (bottom(low) === bottom(high) && top(low) > bottom(low) && top(high) > bottom(high)) return true;
  return (
    top(low) > bottom(high) || (top(low) === bottom(high) && low.atMost !== undefined && high.atLeast !== undefined)
  );
}

const params = z.strictObject({
  /** `percent`: the share reached; `actual`: the figure itself; `times`: a count. */
  of: z.enum(['percent', 'actual', 'times']).default('percent'),
  bands: z
    .array(band)
    .min(1)
    .max(50)
    .refine((bands) => !bands.some((one, at) => bands.slice(at + 1).some((other) => overlaps(one, other)))),
});
type Params = z.infer<typeof params>;

const messages = defineMessages('method-bands', {
  in: { vi: '{value} thuộc mức {band}: {points} điểm.', en: '{value} lies in the band {band}: {points} points.' },
  outside: {
    vi: '{value} không thuộc mức nào của cách chấm: chưa tính được điểm.',
    en: '{value} lies in no band of the method: no score is worked out.',
  },
});

const holds = (value: Exact, { atLeast, above, below, atMost }: Band): boolean =>
  (atLeast === undefined || compare(value, exact(atLeast)) >= 0) &&
  (above === undefined || compare(value, exact(above)) > 0) &&
  (below === undefined || compare(value, exact(below)) < 0) &&
  (atMost === undefined || compare(value, exact(atMost)) <= 0);

/** A band as people write it: "từ 70 % đến dưới 85 %". */
function wordBand({ atLeast, above, below, atMost }: Band, unit: string): MessageValue {
  const number = (value: number, comma: boolean): string => {
    const text = String(value);
    return (comma ? text.replace('.', ',') : text) + unit;
  };
  const word = (comma: boolean, from: string, over: string, under: string, upTo: string, any: string): string =>
    [
      ...(atLeast === undefined ? [] : [`${from} ${number(atLeast, comma)}`]),
      ...(above === undefined ? [] : [`${over} ${number(above, comma)}`]),
      ...(below === undefined ? [] : [`${under} ${number(below, comma)}`]),
      ...(atMost === undefined ? [] : [`${upTo} ${number(atMost, comma)}`]),
    ].join(comma ? ' đến ' : ' to ') || any;
  return {
    vi: word(true, 'từ', 'trên', 'dưới', 'tối đa', 'mọi giá trị'),
    en: word(false, 'from', 'above', 'below', 'at most', 'any value'),
  };
}

const isUp = (bands: readonly Band[]): boolean => {
  const sorted = [...bands].sort((a, b) => bottom(a) - bottom(b));
  return sorted.every((one, at) => at === 0 || one.points >= (sorted[at - 1]?.points ?? 0));
};
const isDown = (bands: readonly Band[]): boolean => isUp(bands.map((one) => ({ ...one, points: -one.points })));

/** Picks the band in which a value lies. Bands may not overlap; a value that lies in none is unknown, not zero. */
export const bands = defineMethod<Params>({
  id: 'bands',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: ({ of }) => [of],
  limits: (given, max) => ({
    low: Math.min(0, ...given.bands.map(({ points }) => points)),
    high: Math.min(max, Math.max(...given.bands.map(({ points }) => points))),
  }),
  monotone: ({ of, bands: all }) =>
    isUp(all) ? { fact: of, way: 'up' } : isDown(all) ? { fact: of, way: 'down' } : null,
  evaluate({ of, bands: all }, { max, facts }) {
    const figure = of === 'percent' ? null : facts[of];
    const reached = of === 'percent' ? shareOf(facts) : figure === null ? null : { share: exact(figure), steps: [] };
    if (!reached) return unknown(stepMessages.say(`no-${of}`));
    const { share, steps } = reached;
    const shown = toNumber(share);
    const value = of === 'percent' ? { percent: shown } : shown;
    const found = all.find((one) => holds(share, one));
    if (!found) return unknown(...steps, messages.say('outside', { value }));
    const { points } = found;
    const said = messages.say('in', { value, band: wordBand(found, of === 'percent' ? ' %' : ''), points });
    return settle(exact(points), { low: Math.min(0, points), high: max }, [...steps, said]);
  },
});
