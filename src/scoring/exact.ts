/**
 * An exact fraction n/d with d > 0. Scores, weights and percentages are decimals and quotients of decimals; kept exact, a sum is
 * the same whatever the order, and a bound such as "from 85 %" holds at 85 % itself.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Exact = { n: 0n, d: 1n };
export const HUNDRED: Exact = { n: 100n, d: 1n };

/** Digits that a spreadsheet keeps of a number; what a binary sum adds beyond them is drift, not a score. */
const SHEET_DIGITS = 15;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function reduced(n: bigint, d: bigint): Exact {
  const sign = d < 0n ? -1n : 1n;
  const divisor = gcd(n < 0n ? -n : n, d * sign) || 1n;
  return { n: (n * sign) / divisor, d: (d * sign) / divisor };
}

/**
 * The decimal that a number is shown as, with at most 15 significant digits as spreadsheets keep it: 0.1 + 0.2 is 0,3.
 * @throws RangeError on a number that is not finite.
 */
export function exact(value: number): Exact {
  if (!Number.isFinite(value)) throw new RangeError(`No exact value for ${value}`);
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const [mantissa = '0', exponent = '0'] = Number(value.toPrecision(SHEET_DIGITS)).toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0 ? { n: digits * 10n ** BigInt(power), d: 1n } : { n: digits, d: 10n ** BigInt(-power) };
}

/** The nearest number, for showing and for cells. */
export function toNumber({ n, d }: Exact): number {
  if (d === 1n) return Number(n);
  const whole = n / d;
  // Twenty digits after the sign keep the quotient closer than a number can tell.
  const rest = ((n % d) * 10n ** 20n) / d;
  return Number(whole) + Number(rest) / 1e20;
}

export function add(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  return reduced(a.n * b.d + b.n * a.d, a.d * b.d);
}

export const negate = ({ n, d }: Exact): Exact => ({ n: -n, d });
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));
export const multiply = (a: Exact, b: Exact): Exact => reduced(a.n * b.n, a.d * b.d);

/** @throws RangeError when the divisor is zero. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('Division by zero');
  return reduced(a.n * b.d, a.d * b.n);
}

/** Negative when a < b, 0 when they are equal, positive when a > b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isZero = ({ n }: Exact): boolean => n === 0n;
export const isPositive = ({ n }: Exact): boolean => n > 0n;
export const isNegative = ({ n }: Exact): boolean => n < 0n;
export const absolute = (value: Exact): Exact => (value.n < 0n ? negate(value) : value);
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
export const clamp = (value: Exact, low: Exact, high: Exact): Exact => least(greatest(value, low), high);
export const sum = (values: readonly Exact[]): Exact => values.reduce(add, ZERO);

/** `half-up`: halves away from zero, as offices round and as ROUND does; `down` and `up`: toward and away from zero. */
export type RoundingMode = 'half-up' | 'down' | 'up';

/** The nearest multiple of a step (0,25; 0,5; 1). @throws RangeError when the step is not positive. */
export function roundTo(value: Exact, step: Exact, mode: RoundingMode = 'half-up'): Exact {
  if (step.n <= 0n) throw new RangeError('A rounding step is positive');
  const { n, d } = divide(absolute(value), step);
  const whole = n / d;
  const rest = n % d;
  const isUp = mode === 'up' ? rest > 0n : mode === 'half-up' && rest * 2n >= d;
  const steps = multiply({ n: whole + (isUp ? 1n : 0n), d: 1n }, step);
  return value.n < 0n ? negate(steps) : steps;
}
