import { exact } from '../../../src/scoring/exact';
import { allowed, overQuota, type QuotaRule } from '../../../src/scoring/quotas/quota';
import { rank } from '../../../src/scoring/ranking/rank';

const placesOf = (...units: readonly (readonly number[])[]) =>
  rank(units.map((keys) => keys.map(exact))).map(({ place }) => place);

test('the most points come first; equal units share a place', () => {
  expect(placesOf([904.59], [931.49], [836.03], [919.43], [783.56], [878.98])).toEqual([3, 1, 5, 2, 6, 4]);
  expect(placesOf([91], [91], [90], [89])).toEqual([1, 1, 3, 4]);
});

test('ties are broken by the keys that follow, in order, and it is told that they were', () => {
  const units = [
    [91, 5, 10],
    [91, 7, 9],
    [91, 5, 12],
    [91, 5, 12],
    [80, 9, 9],
  ].map((keys) => keys.map(exact));
  expect(rank(units).map(({ place }) => place)).toEqual([4, 1, 2, 2, 5]);
  expect(rank(units).map(({ tieBreaks }) => tieBreaks)).toEqual([2, 1, 2, 2, 0]);
  expect(rank(units).map(({ shared }) => shared)).toEqual([1, 1, 2, 2, 1]);
});

test('sums that differ only by binary drift are equal', () => expect(placesOf([0.1 + 0.2], [0.3])).toEqual([1, 1]));

const share = (rounding: 'down' | 'half-up' | 'up', atLeast?: number): QuotaRule => ({
  kind: 'share',
  percent: 25,
  rounding,
  atLeast,
});
test.each([
  [share('down'), 3, 0],
  [share('down'), 7, 1],
  [share('down'), 8, 2],
  [share('half-up'), 6, 2],
  [share('half-up'), 5, 1],
  [share('up'), 5, 2],
  [share('down', 1), 3, 1],
  [share('down', 1), 0, 0],
  [{ kind: 'count', count: 4 } as const, 9, 4],
  [{ kind: 'places', from: 2, to: 3 } as const, 9, 2],
  [{ kind: 'places', from: 2, to: 3 } as const, 2, 1],
  [{ kind: 'places', from: 2, to: 3 } as const, 1, 0],
])('%j of %d units is %d', (rule, units, expected) => expect(allowed(rule, units)).toBe(expected));

test('proposals beyond a number are those with the last places', () => {
  const proposals = [3, 1, 2].map((place, unit) => ({ unit, place }));
  const result = overQuota({ kind: 'count', count: 2 }, proposals, 6);
  expect(result.beyond.map(({ unit }) => unit)).toEqual([0]);
  expect(result.isTied).toBe(false);
  expect(overQuota({ kind: 'count', count: 3 }, proposals, 6).beyond).toEqual([]);
});

test('a tie across the bound is told', () => {
  const proposals = [1, 2, 2].map((place, unit) => ({ unit, place }));
  expect(overQuota({ kind: 'count', count: 2 }, proposals, 6).isTied).toBe(true);
});

test('an award by place goes to those places only, to all who share one', () => {
  const proposals = [1, 2, 2, 4, null].map((place, unit) => ({ unit, place }));
  expect(overQuota({ kind: 'places', from: 1, to: 1 }, proposals, 6).beyond.map(({ unit }) => unit)).toEqual([
    1, 2, 3, 4,
  ]);
  expect(overQuota({ kind: 'places', from: 2, to: 3 }, proposals, 6).within.map(({ unit }) => unit)).toEqual([1, 2]);
});
