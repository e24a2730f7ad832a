import { defineMessages, type Message } from '../../i18n/message';
import { add, clamp, compare, divide, exact, HUNDRED, multiply, roundTo, toNumber, type Exact } from '../exact';
import { z } from 'zod';
import type { Facts, Limits, Scored } from './method';

/** Steps that several methods say. */
export const stepMessages = defineMessages('score-step', {
  'no-percent': {
    vi: 'Chưa có tỷ lệ đạt (hoặc chỉ tiêu và kết quả) nên chưa tính được điểm.',
    en: 'The share reached (or target and result) is not known, so no score is worked out.',
  },
  'no-actual': {
    vi: 'Chưa có kết quả thực hiện nên chưa tính được điểm.',
    en: 'The result is not known, so no score is worked out.',
  },
  'no-times': {
    vi: 'Chưa có số lần nên chưa tính được điểm.',
    en: 'The number of times is not known, so no score is worked out.',
  },
  'no-answer': {
    vi: 'Chưa ghi đạt hay không đạt nên chưa tính được điểm.',
    en: 'It is not said whether it was met, so no score is worked out.',
  },
  share: {
    vi: 'Tỷ lệ đạt: {actual} / {target} = {percent}.',
    en: 'Share reached: {actual} / {target} = {percent}.',
  },
  capped: { vi: 'Không vượt quá {limit} điểm: lấy {limit}.', en: 'No more than {limit} points: {limit} is taken.' },
  floored: { vi: 'Không thấp hơn {limit} điểm: lấy {limit}.', en: 'No fewer than {limit} points: {limit} is taken.' },
  rounded: { vi: 'Làm tròn đến {step} điểm: {score}.', en: 'Rounded to {step} points: {score}.' },
});

/** How a score plan says rounding. */
export const rounding = z.strictObject({
  step: z.number().positive(),
  mode: z.enum(['half-up', 'down', 'up']).default('half-up'),
});
type Rounding = z.infer<typeof rounding>;

export const unknown = (...steps: readonly Message[]): Scored => ({ outcome: 'unknown', steps });

/** The share reached in per cent points, from the given figure or from target and actual; null when neither is there. */
export function shareOf({
  percent,
  target,
  actual,
}: Facts): { readonly share: Exact; readonly steps: Message[] } | null {
  if (percent !== null) return { share: exact(percent), steps: [] };
  if (target === null || target === 0 || actual === null) return null;
  const share = multiply(divide(exact(actual), exact(target)), HUNDRED);
  return {
    share,
    steps: [stepMessages.say('share', { actual, target, percent: { percent: toNumber(share) } })],
  };
}

/** Rounds where asked, then keeps the score within limits; says each thing that changed it. */
export function settle(
  score: Exact,
  { low, high }: Limits,
  steps: readonly Message[],
  round?: Rounding,
): { readonly outcome: 'scored'; readonly score: Exact; readonly steps: readonly Message[] } {
  const said = [...steps];
  let settled = score;
  if (round) {
    settled = roundTo(score, exact(round.step), round.mode);
    if (compare(settled, score) !== 0)
      said.push(stepMessages.say('rounded', { step: round.step, score: toNumber(settled) }));
  }
  const bounded = clamp(settled, exact(low), exact(high));
  const way = compare(bounded, settled);
  if (way < 0) said.push(stepMessages.say('capped', { limit: high }));
  if (way > 0) said.push(stepMessages.say('floored', { limit: low }));
  return { outcome: 'scored', score: bounded, steps: said };
}

/** `a × b` of two numbers of a plan, exactly. */
export const times = (a: number, b: number | Exact): Exact => multiply(exact(a), typeof b === 'number' ? exact(b) : b);

/** `a + b × c`, exactly. */
export const plusTimes = (a: number, b: number, c: number): Exact => add(exact(a), times(b, c));
