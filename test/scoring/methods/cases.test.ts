import type { Facts, Peer } from '../../../src/scoring/methods/method';
import { METHODS } from '../../../src/scoring/methods/index';
import { scoreOf } from './score-of';

type Case = readonly [
  params: unknown,
  max: number,
  facts: Partial<Facts>,
  score: number | string,
  peers?: readonly Peer[],
];

const SHARE_OF_TIME = {
  bands: [
    { atLeast: 40, points: 2 },
    { atLeast: 30, below: 40, points: 1 },
    { below: 30, points: 0 },
  ],
};
const FOLLOWED = {
  bands: [
    { atLeast: 85, points: 2 },
    { atLeast: 70, below: 85, points: 1.25 },
    { atLeast: 50, below: 70, points: 0.5 },
    { below: 50, points: 0 },
  ],
};
const ANNULLED = {
  of: 'times',
  bands: [
    { atMost: 0, points: 5 },
    { above: 0, below: 2, points: 2 },
    { atLeast: 2, points: 0 },
  ],
};
const FULL = { method: 'all-or-nothing', params: {} };
const QUARTERS = { round: { step: 0.25 } };
const PLACES = { points: [60, 45, 30, 15, 0] };
const BLOC: readonly Peer[] = [
  { target: 10, actual: 20 },
  { target: 10, actual: 8 },
];
const FLAGS = {
  options: [
    { id: 'state', label: { vi: 'Cờ Chính phủ', en: 'Government flag' }, points: 15 },
    { id: 'city', label: { vi: 'Cờ Thành phố', en: 'City flag' }, points: 10 },
  ],
};

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'all-or-nothing': [
    [{}, 10, { met: true }, 10],
    [{}, 10, { met: false }, 0],
    [{}, 10, { percent: 100 }, 10],
    [{}, 10, { percent: 99.99 }, 0],
    [{}, 10, { target: 3, actual: 3 }, 10],
    [{}, 10, { target: 3, actual: 2 }, 0],
    [{}, 10, {}, 'unknown'],
  ],
  bands: [
    [SHARE_OF_TIME, 2, { percent: 40 }, 2],
    [SHARE_OF_TIME, 2, { percent: 39.99 }, 1],
    [SHARE_OF_TIME, 2, { percent: 30 }, 1],
    [SHARE_OF_TIME, 2, { percent: 29.99 }, 0],
    [FOLLOWED, 2, { percent: 85 }, 2],
    [FOLLOWED, 2, { percent: 84.99 }, 1.25],
    [FOLLOWED, 2, { percent: 70 }, 1.25],
    [FOLLOWED, 2, { percent: 69.99 }, 0.5],
    [FOLLOWED, 2, { percent: 50 }, 0.5],
    [FOLLOWED, 2, { percent: 49.99 }, 0],
    [FOLLOWED, 2, { target: 20, actual: 17 }, 2],
    [FOLLOWED, 1.5, { percent: 85 }, 1.5],
    [FOLLOWED, 2, {}, 'unknown'],
    [ANNULLED, 5, { times: 0 }, 5],
    [ANNULLED, 5, { times: 1 }, 2],
    [ANNULLED, 5, { times: 2 }, 0],
    [{ of: 'actual', bands: [{ above: 5, points: 1 }] }, 1, { actual: 5 }, 'unknown'],
    [{ of: 'actual', bands: [{ above: 5, points: 1 }] }, 1, { actual: 5.01 }, 1],
  ],
  'minus-per': [
    [{ per: 0.5 }, 1.5, { times: 0 }, 1.5],
    [{ per: 0.5 }, 1.5, { times: 2 }, 0.5],
    [{ per: 0.5 }, 1.5, { times: 3 }, 0],
    [{ per: 0.5 }, 1.5, { times: 4 }, 0],
    [{ per: 0.1 }, 1, { times: 3 }, 0.7],
    [{ per: 0.5, floor: 1 }, 2, { times: 9 }, 1],
    [{ per: 0.5 }, 1.5, {}, 'unknown'],
  ],
  'minus-plus': [
    [{ base: 1.5, per: 0.5, quality: 1.5 }, 3, { times: 1, percent: 80 }, 2.2],
    [{ base: 1.5, per: 0.5, quality: 1.5 }, 3, { times: 9, percent: 100 }, 1.5],
    [{ base: 2, per: 0.5, quality: 2 }, 3, { times: 0, percent: 100 }, 3],
    [{ base: 2, per: 0.5, quality: 2 }, 3, { times: 0 }, 'unknown'],
    [{ base: 2, per: 0.5, quality: 2 }, 3, { percent: 10 }, 'unknown'],
  ],
  ratio: [
    [QUARTERS, 6, { percent: 100 }, 6],
    [QUARTERS, 6, { percent: 80 }, 4.75],
    [QUARTERS, 6, { percent: 81.25 }, 5],
    [QUARTERS, 6, { percent: 0 }, 0],
    [{}, 6, { percent: 81 }, 4.86],
    [{}, 6, { target: 3, actual: 1 }, 2],
    [{}, 6, { percent: 120 }, 6],
    [{ zeroBelow: 50 }, 10, { percent: 50 }, 5],
    [{ zeroBelow: 50 }, 10, { percent: 49.99 }, 0],
    [{ beyond: { per: 0.5, most: 2 } }, 10, { percent: 103 }, 11.5],
    [{ beyond: { per: 0.5, most: 2 } }, 10, { percent: 104 }, 12],
    [{ beyond: { per: 0.5, most: 2 } }, 10, { percent: 150 }, 12],
    [{}, 6, { target: 0, actual: 5 }, 'unknown'],
    [{}, 6, { target: 5 }, 'unknown'],
  ],
  count: [
    [{ per: 2.5 }, 5, { times: 1 }, 2.5],
    [{ per: 2.5 }, 5, { times: 2 }, 5],
    [{ per: 2.5 }, 5, { times: 3 }, 5],
    [{ per: 2.5, cap: 2.5 }, 5, { times: 3 }, 2.5],
    [{ per: 2.5 }, 5, {}, 'unknown'],
  ],
  direct: [
    [{}, 5, { given: 0 }, 0],
    [{}, 5, { given: 5 }, 5],
    [{}, 5, { given: 5.01 }, 'unknown'],
    [{}, 5, { given: -0.01 }, 'unknown'],
    [{}, 5, {}, 'unknown'],
    [{ per: 2 }, 5, { times: 2 }, 4],
    [{ per: 2 }, 5, { times: 3 }, 5],
    [{ per: 2 }, 5, { given: 3 }, 'unknown'],
  ],
  'plus-minus': [
    [{ up: 3, down: 3, lowest: -9, highest: 9 }, 9, { commended: 1, criticised: 2 }, -3],
    [{ up: 3, down: 3, lowest: -9, highest: 9 }, 9, { commended: 4, criticised: 0 }, 9],
    [{ up: 3, down: 3, lowest: -9, highest: 9 }, 9, { commended: 0, criticised: 4 }, -9],
    [{ base: 5, up: 3, down: 3 }, 10, { commended: 0, criticised: 2 }, 0],
    [{ base: 5, up: 3, down: 3 }, 10, { commended: 2, criticised: 0 }, 10],
    [{ base: 5, up: 3, down: 3 }, 10, { commended: 2 }, 'unknown'],
  ],
  // The worked examples of the police regulation: most points 5, target 10.
  'half-scale': [
    [{}, 5, { target: 10, actual: 8 }, 2, BLOC],
    [{}, 5, { target: 10, actual: 10 }, 2.5, BLOC],
    [{}, 5, { target: 10, actual: 20 }, 5, BLOC],
    [{}, 5, { target: 10, actual: 15 }, 3.75, BLOC],
    [{}, 5, { target: 10, actual: 15 }, 5, [{ target: 10, actual: 14 }]],
    [{}, 5, { target: 10, actual: 15 }, 5, []],
    [{}, 5, { target: 10, actual: 0 }, 0, BLOC],
    [{}, 5, { target: 0, actual: 3 }, 'not-assigned', BLOC],
    [{}, 5, {}, 'not-assigned', BLOC],
    [{ untargeted: 'ask' }, 5, { actual: 3 }, 'unknown', BLOC],
    [{}, 5, { target: 10 }, 'unknown', BLOC],
    [{ round: { step: 0.25 } }, 5, { target: 9, actual: 7 }, 2, BLOC],
  ],
  'rank-points': [
    [PLACES, 60, { places: [1] }, 60],
    [PLACES, 60, { places: [2] }, 45],
    [PLACES, 60, { places: [5] }, 0],
    [PLACES, 60, { places: [6] }, 0],
    [PLACES, 60, { places: [1, 2] }, 52.5],
    [PLACES, 60, { places: [1, 3, 3] }, 40],
    [PLACES, 50, { places: [1] }, 50],
    [PLACES, 60, { places: [] }, 'unknown'],
    [PLACES, 60, { places: [0] }, 'unknown'],
  ],
  deduct: [
    [{ per: 1, cap: 5 }, 20, { times: 0 }, 0],
    [{ per: 1, cap: 5 }, 20, { times: 4 }, -4],
    [{ per: 1, cap: 5 }, 20, { times: 5 }, -5],
    [{ per: 1, cap: 5 }, 20, { times: 6 }, -5],
    [{ per: 5 }, -10, { times: 3 }, -10],
    [{ per: 5 }, 0, { times: 3 }, -15],
    [{ per: 5 }, 20, {}, 'unknown'],
  ],
  'zero-item': [
    [{ otherwise: FULL }, 1, { met: true }, 1],
    [{ otherwise: FULL }, 1, { met: false }, 0],
    [{ otherwise: FULL }, 1, {}, 'unknown'],
  ],
  'not-arisen-full': [
    [{ otherwise: FULL }, 2, { arisen: false }, 2],
    [{ otherwise: FULL }, 2, { arisen: true, met: false }, 0],
    [{ otherwise: FULL }, 2, { met: true }, 2],
    [{ otherwise: FULL }, 2, {}, 'unknown'],
  ],
  'not-assigned': [
    [{ otherwise: { method: 'ratio', params: {} } }, 10, { target: 0, actual: 4 }, 'not-assigned'],
    [{ otherwise: { method: 'ratio', params: {} } }, 10, {}, 'not-assigned'],
    [{ otherwise: { method: 'ratio', params: {} } }, 10, { target: 5, actual: 4 }, 8],
  ],
  'highest-only': [
    [FLAGS, 15, { attained: ['city', 'state', 'city'] }, 15],
    [FLAGS, 15, { attained: ['city', 'city'] }, 10],
    [FLAGS, 12, { attained: ['state'] }, 12],
    [FLAGS, 15, { attained: [] }, 0],
    [FLAGS, 15, { attained: ['medal'] }, 'unknown'],
    [FLAGS, 15, {}, 'unknown'],
  ],
  'no-double-count': [
    [{ elsewhere: 'VIII/1', otherwise: FULL }, 3, { elsewhere: 0, met: true }, 3],
    [{ elsewhere: 'VIII/1', otherwise: FULL }, 3, { elsewhere: 2, met: true }, 0],
    [{ elsewhere: 'VIII/1', otherwise: FULL }, 3, { met: true }, 'unknown'],
  ],
};

test('every method has its table', () => expect(Object.keys(CASES).sort()).toEqual([...METHODS.keys()].sort()));

describe.each(Object.entries(CASES))('%s', (method, cases) => {
  test.each(cases.map((one) => [JSON.stringify([one[0], one[1], one[2]]), ...one] as const))(
    '%s',
    (_, params, max, facts, expected, peers = []) => expect(scoreOf(method, params, max, facts, peers)).toBe(expected),
  );
});
