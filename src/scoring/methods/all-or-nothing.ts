import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { exact, ZERO } from '../exact';
import { defineMethod } from './method';
import { shareOf, stepMessages, unknown } from './steps';

const params = z.strictObject({});

const messages = defineMessages('method-all-or-nothing', {
  met: { vi: 'Đạt: được trọn {max} điểm.', en: 'Met: all {max} points.' },
  missed: { vi: 'Không đạt: 0 điểm.', en: 'Not met: 0 points.' },
});

/** Met gives all points, not met gives none; a share from 100 % on is met. */
export const allOrNothing = defineMethod<z.infer<typeof params>>({
  id: 'all-or-nothing',
  params,
  messages,
  scope: 'unit',
  inner: () => [],
  facts: () => ['met', 'percent'],
  limits: (_, max) => ({ low: 0, high: max }),
  monotone: () => ({ fact: 'percent', way: 'up' }),
  evaluate(_, { max, facts }) {
    const reached = facts.met === null ? shareOf(facts) : null;
    const isMet = facts.met ?? (reached && reached.share.n >= 100n * reached.share.d);
    if (isMet === null) return unknown(stepMessages.say('no-answer'));
    const steps = reached?.steps ?? [];
    return isMet
      ? { outcome: 'scored', score: exact(max), steps: [...steps, messages.say('met', { max })] }
      : { outcome: 'scored', score: ZERO, steps: [...steps, messages.say('missed')] };
  },
});
