import { limitGrades } from '../../../src/scoring/grades/ceilings';
import type { GradeCeiling } from '../../../src/scoring/grades/grade';

const share = (percent: number, more: Partial<GradeCeiling> = {}): GradeCeiling =>
  ({ kind: 'share', percent, rounding: 'down', of: [], ...more }) as GradeCeiling;
const plan = (first: GradeCeiling, second?: GradeCeiling) => [
  { id: 'best', ceiling: first },
  { id: 'good', ceiling: second },
  { id: 'fair' },
];
const after = (...args: Parameters<typeof limitGrades>) => limitGrades(...args).grades;

test('units beyond a ceiling go one lower in order of places, a shared place goes whole', () => {
  expect(after([0, 0, 0, 1], [1, 2, 3, 4], plan(share(25)))).toEqual([0, 1, 1, 1]);
  expect(after([0, 0, 1, 1], [1, 1, 3, 4], plan(share(25)))).toEqual([1, 1, 1, 1]);
  expect(after([0, 0, 0, 0], [1, 2, 3, 4], plan(share(25), { kind: 'count', count: 1, of: [] }))).toEqual([0, 1, 2, 2]);
});

test('a quarter of three units is none of them, unless there is one at least', () => {
  expect(after([0, 0, 1], [1, 2, 3], plan(share(25)))).toEqual([1, 1, 1]);
  expect(after([0, 0, 1], [1, 2, 3], plan(share(25, { atLeast: 1 })))).toEqual([0, 1, 1]);
});

test('units without a known place go first, those under every grade stay so', () =>
  expect(after([0, 0, -1, -1], [null, 1, 2, 3], plan(share(25)))).toEqual([1, 0, -1, -1]));

test('under the last grade there is none', () =>
  expect(after([0, 0], [1, 2], [{ id: 'only', ceiling: share(50) }])).toEqual([0, -1]));

test('a share of those with the next grade is taken once the units beyond have come down to it', () => {
  // Six excellent and four good: with one excellent there are nine good, and a fifth of nine is one.
  const graded = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
  const places = graded.map((_, unit) => unit + 1);
  const { grades, held } = limitGrades(graded, places, plan(share(20, { of: ['good'] })));
  expect(grades).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(held).toEqual([{ grade: 0, holders: [0, 1, 2, 3, 4, 5], allowed: 1, beyond: [1, 2, 3, 4, 5] }]);
  // Both grades together are the same ten however many come down.
  expect(after(graded, places, plan(share(20, { of: ['best', 'good'] })))).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
});
