import fc from 'fast-check';
import { add, compare, divide, exact, multiply, roundTo, subtract, sum, toNumber, ZERO } from '../../src/scoring/exact';

const SETTING = { seed: 7, numRuns: 1_000 };
const decimal = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);

test.each([0, 0.1, 904.58, -25.67, 1e-7, 1e21, 123456789.125, 12.99])('%d comes back as it went in', (value) => {
  expect(toNumber(exact(value))).toBe(value);
});

test('binary drift is not taken for a score', () => {
  expect(toNumber(exact(0.1 + 0.2))).toBe(0.3);
  expect(toNumber(sum(Array.from({ length: 10 }, () => exact(0.1))))).toBe(1);
});

test('what is no number is refused', () => {
  expect(() => exact(NaN)).toThrow(RangeError);
  expect(() => exact(Infinity)).toThrow(RangeError);
  expect(() => divide(exact(1), ZERO)).toThrow(RangeError);
  expect(() => roundTo(exact(1), ZERO)).toThrow(RangeError);
});

test.each([
  [4.8, 0.25, 'half-up', 4.75],
  [4.875, 0.25, 'half-up', 5],
  [4.9, 0.25, 'down', 4.75],
  [4.76, 0.25, 'up', 5],
  [-0.5, 1, 'half-up', -1],
  [2.5, 1, 'half-up', 3],
  [1.005, 0.01, 'half-up', 1.01],
] as const)('%d to %d %s is %d', (value, step, mode, expected) => {
  expect(toNumber(roundTo(exact(value), exact(step), mode))).toBe(expected);
});

test('adding and taking away, multiplying and dividing undo each other, order never matters', () => {
  fc.assert(
    fc.property(decimal, decimal, decimal, (a, b, c) => {
      const [x, y, z] = [exact(a), exact(b), exact(c)];
      expect(compare(subtract(add(x, y), y), x)).toBe(0);
      expect(compare(add(add(x, y), z), add(x, add(z, y)))).toBe(0);
      if (b !== 0) expect(compare(multiply(divide(x, y), y), x)).toBe(0);
    }),
    SETTING,
  );
});
