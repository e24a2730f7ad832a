import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import {
  add,
  compare,
  divide,
  exact,
  greatest,
  HUNDRED,
  multiply,
  subtract,
  toNumber,
  ZERO,
  type Exact,
} from '../exact';
import { defineMethod, type Peer } from './method';
import { rounding, settle, stepMessages, unknown } from './steps';

const params = z.strictObject({
  round: rounding.optional(),
  /** A unit that has no target but delivers: it leaves the denominator, or a person is asked. */
  untargeted: z.enum(['not-assigned', 'ask']).default('not-assigned'),
});

const messages = defineMessages('method-half-scale', {
  'not-assigned': {
    vi: 'Không được giao chỉ tiêu: tiêu chí không tính vào điểm tối đa của đơn vị.',
    en: 'No target was assigned: the criterion leaves the unit’s maximum.',
  },
  untargeted: {
    vi: 'Không được giao chỉ tiêu nhưng có kết quả {actual}: cụm, khối quyết định theo mức độ dẫn đầu.',
    en: 'No target was assigned but there is a result of {actual}: the bloc decides by who leads.',
  },
  below: {
    vi: 'Chưa đạt chỉ tiêu ({actual}/{target}): ½ × {max} × {percent} = {score}.',
    en: 'Under the target ({actual}/{target}): ½ × {max} × {percent} = {score}.',
  },
  reached: {
    vi: 'Đạt đúng chỉ tiêu: ½ × {max} = {score}.',
    en: 'Exactly on target: ½ × {max} = {score}.',
  },
  best: {
    vi: 'Vượt {excess}, cao nhất trong cụm, khối: trọn {max} điểm.',
    en: '{excess} over, the most in the bloc: all {max} points.',
  },
  exceeded: {
    vi: 'Vượt {excess}, đơn vị cao nhất vượt {best}: ½ × {max} + {excess} / {best} × ½ × {max} = {score}.',
    en: '{excess} over, the best unit is {best} over: ½ × {max} + {excess} / {best} × ½ × {max} = {score}.',
  },
  waiting: {
    vi: 'Còn {count} đơn vị chưa có kết quả; điểm này có thể thay đổi.',
    en: '{count} units have no result yet; this score may still change.',
  },
});

const hasTarget = (target: number | null): target is number => target !== null && target > 0;

/** How far a result lies over its target, in per cent points; zero or less when it does not. */
const excessOf = (target: number, actual: number): Exact =>
  multiply(divide(subtract(exact(actual), exact(target)), exact(target)), HUNDRED);

const bestOf = (peers: readonly Peer[]): Exact =>
  peers.reduce(
    (best, { target, actual }) =>
      hasTarget(target) && actual !== null ? greatest(best, excessOf(target, actual)) : best,
    ZERO,
  );

const HALF = exact(0.5);

/**
 * Half of the points for the target, the other half for going beyond it, measured by the unit of the bloc that goes furthest
 * (Điều 6 of the police regulation). One unit's correction changes the scores of others.
 */
export const halfScale = defineMethod<z.infer<typeof params>>({
  id: 'half-scale',
  params,
  messages,
  scope: 'bloc',
  inner: () => [],
  facts: () => ['target', 'actual'],
  limits: (_, max) => ({ low: 0, high: max }),
  monotone: () => ({ fact: 'actual', way: 'up' }),
  evaluate({ round, untargeted }, { max, facts: { target, actual }, peers }) {
    if (!hasTarget(target)) {
      const isAsked = untargeted === 'ask' && actual !== null && actual > 0;
      if (isAsked) return unknown(messages.say('untargeted', { actual }));
      return { outcome: 'not-assigned', steps: [messages.say('not-assigned')] };
    }
    if (actual === null) return unknown(stepMessages.say('no-actual'));
    const limits = { low: 0, high: max };
    const half = multiply(HALF, exact(max));
    const excess = excessOf(target, actual);
    if (excess.n <= 0n) {
      const share = divide(exact(actual), exact(target));
      const score = multiply(half, share);
      const data = {
        actual,
        target,
        max,
        percent: { percent: toNumber(multiply(share, HUNDRED)) },
        score: toNumber(score),
      };
      const said =
        excess.n === 0n ? messages.say('reached', { max, score: toNumber(half) }) : messages.say('below', data);
      return settle(score, limits, [said], round);
    }
    const waiting = peers.filter((peer) => hasTarget(peer.target) && peer.actual === null).length;
    const late = waiting > 0 ? [messages.say('waiting', { count: waiting })] : [];
    const provisional = waiting > 0 ? ({ isProvisional: true } as const) : {};
    const best = greatest(excess, bestOf(peers));
    const shown = { percent: toNumber(excess) };
    if (compare(best, excess) === 0)
      return {
        ...settle(exact(max), limits, [messages.say('best', { excess: shown, max }), ...late], round),
        ...provisional,
      };
    const score = add(half, multiply(divide(excess, best), half));
    const said = messages.say('exceeded', {
      excess: shown,
      best: { percent: toNumber(best) },
      max,
      score: toNumber(score),
    });
    return { ...settle(score, limits, [said, ...late], round), ...provisional };
  },
});
