import fc from 'fast-check';
import { compare, exact } from '../../../src/scoring/exact';
import { checkMethod, limitsOf, METHODS, score } from '../../../src/scoring/methods/index';
import { NO_FACTS, type Facts, type MethodSpec, type Peer } from '../../../src/scoring/methods/method';

const SETTING = { seed: 20250705, numRuns: 300 };
const points = fc.integer({ min: 1, max: 200 }).map((n) => n / 4);
const amount = fc.integer({ min: 0, max: 4_000 }).map((n) => n / 10);
const small = fc.integer({ min: 0, max: 12 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const optional = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));
const merged = (...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

/** Bands that touch without overlap, points rising or falling or neither. */
const bandsOf = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 }),
    fc.array(points, { minLength: 6, maxLength: 6 }),
    fc.constantFrom('up', 'down', 'any'),
    fc.constantFrom('percent', 'actual', 'times'),
  )
  .map(([bounds, all, order, of]) => {
    const sorted = [...bounds].sort((a, b) => a - b);
    const given = all.slice(0, sorted.length + 1);
    if (order !== 'any') given.sort((a, b) => (order === 'up' ? a - b : b - a));
    return {
      of,
      bands: given.map((value, at) => ({
        points: value,
        ...(at > 0 ? { atLeast: sorted[at - 1] } : {}),
        ...(at < sorted.length ? { below: sorted[at] } : {}),
      })),
    };
  });

const round = fc.constantFrom({ step: 0.25 }, { step: 0.5, mode: 'down' }, { step: 1, mode: 'up' });
const label = { vi: 'mức', en: 'level' };
const simple: Readonly<Record<string, fc.Arbitrary<object>>> = {
  'all-or-nothing': fc.constant({}),
  bands: bandsOf,
  'minus-per': merged(fc.record({ per: points }), optional('floor', points)),
  'minus-plus': fc.record({ base: points, per: points, quality: points }),
  ratio: merged(
    optional('round', round),
    optional('zeroBelow', points),
    optional('beyond', fc.record({ per: points, most: points })),
  ),
  count: merged(fc.record({ per: points }), optional('cap', points)),
  direct: optional('per', points),
  'plus-minus': merged(fc.record({ base: points, up: points, down: points }), optional('highest', points)),
  'half-scale': optional('round', round),
  'rank-points': merged(
    fc.record({ points: fc.array(points, { minLength: 1, maxLength: 6 }).map((all) => all.sort((a, b) => b - a)) }),
    optional('round', round),
  ),
  deduct: merged(fc.record({ per: points }), optional('cap', points)),
  'highest-only': fc.array(points, { minLength: 1, maxLength: 4 }).map((all) => ({
    options: all.map((value, at) => ({ id: `o${at}`, label, points: value })),
  })),
};
const specOf = (method: string, params: fc.Arbitrary<object>): fc.Arbitrary<MethodSpec> =>
  params.map((given) => ({ method, params: given }));
const anySimple = fc.oneof(...Object.entries(simple).map(([method, params]) => specOf(method, params)));
const wrapped: Readonly<Record<string, fc.Arbitrary<object>>> = {
  'zero-item': fc.record({ otherwise: anySimple }),
  'not-arisen-full': fc.record({ otherwise: anySimple }),
  'not-assigned': fc.record({ otherwise: anySimple }),
  'no-double-count': fc.record({ elsewhere: fc.constant('VIII'), otherwise: anySimple }),
};
const PARAMS = { ...simple, ...wrapped };

const facts: fc.Arbitrary<Facts> = fc.record({
  target: maybe(amount),
  actual: maybe(amount),
  percent: maybe(amount),
  times: maybe(small),
  met: maybe(fc.boolean()),
  arisen: maybe(fc.boolean()),
  commended: maybe(small),
  criticised: maybe(small),
  places: maybe(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 })),
  attained: maybe(fc.array(fc.constantFrom('o0', 'o1', 'o2'), { maxLength: 3 })),
  elsewhere: maybe(small),
  given: maybe(points),
});
const peers: fc.Arbitrary<Peer[]> = fc.array(fc.record({ target: maybe(amount), actual: maybe(amount) }), {
  maxLength: 6,
});

const accepted = (spec: MethodSpec): MethodSpec => {
  const checked = checkMethod(spec);
  if (!checked.spec) throw new Error(JSON.stringify([spec, checked.faults]));
  return checked.spec;
};

test('every method has parameters to draw', () =>
  expect(Object.keys(PARAMS).sort()).toEqual([...METHODS.keys()].sort()));

describe.each(Object.entries(PARAMS))('%s', (method, params) => {
  test('gives a score within its limits, with steps, or says what is missing', () => {
    let given = 0;
    fc.assert(
      fc.property(specOf(method, params), points, facts, peers, (drawn, max, known, others) => {
        const spec = accepted(drawn);
        const result = score(spec, { max, facts: known, peers: others });
        expect(result.steps.length).toBeGreaterThan(0);
        if (result.outcome !== 'scored') return;
        given++;
        const { low, high } = limitsOf(spec, max);
        if (Number.isFinite(low)) expect(compare(result.score, exact(low))).toBeGreaterThanOrEqual(0);
        expect(compare(result.score, exact(high))).toBeLessThanOrEqual(0);
      }),
      SETTING,
    );
    expect(given).toBeGreaterThan(10);
  });

  test('without facts it never scores', () => {
    fc.assert(
      fc.property(specOf(method, params), points, (drawn, max) => {
        expect(score(accepted(drawn), { max, facts: NO_FACTS, peers: [] }).outcome).not.toBe('scored');
      }),
      SETTING,
    );
  });

  test('is monotone where it says so', () => {
    fc.assert(
      fc.property(
        specOf(method, params),
        points,
        facts,
        peers,
        amount,
        amount,
        (drawn, max, known, others, one, other) => {
          const spec = accepted(drawn);
          const way = METHODS.get(method)?.monotone(spec.params);
          if (!way) return;
          const [low, high] = one <= other ? [one, other] : [other, one];
          const at = (value: number) => {
            // A given percentage or answer would hide the figure that moves.
            const moved = {
              ...known,
              met: null,
              percent: way.fact === 'actual' ? null : known.percent,
              [way.fact]: value,
            };
            const result = score(spec, { max, facts: moved, peers: others });
            return result.outcome === 'scored' ? result.score : null;
          };
          const [first, second] = [at(low), at(high)];
          if (!first || !second) return;
          const order = compare(first, second);
          expect(way.way === 'up' ? order <= 0 : order >= 0).toBe(true);
        },
      ),
      SETTING,
    );
  });
});
