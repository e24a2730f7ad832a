import { createRenderer, defineMessages, type Message, type Wording } from '../../../i18n/message';
import { shippedIds } from '../../../plan/index';
import { planMessages } from '../../../plan/messages';
import { loadOwnPlan } from '../../../plan/own-plan';
import { scorePlanMessages } from '../../../scoring/score-plan/messages';
import type { PlanFile } from '../protocol';

export const ownPlanMessages = defineMessages('own-plan', {
  'shipped-id': {
    vi: 'id: mã "{id}" là của một kế hoạch có sẵn. Đặt mã khác cho kế hoạch của đơn vị.',
    en: 'id: "{id}" is the id of a shipped plan. Give the plan of your office another.',
  },
});

const render = createRenderer([ownPlanMessages, planMessages, scorePlanMessages]);
const worded = (message: Message): Wording => ({ vi: render(message, 'vi'), en: render(message, 'en') });

/**
 * Reads a file as a plan document, which may build on a shipped plan. Refused with every problem when it cannot be read, when its lint
 * finds errors, or when its id is that of a shipped plan. Never throws.
 */
export function readPlanFile(bytes: Uint8Array): PlanFile {
  const text = new TextDecoder().decode(bytes);
  const read = loadOwnPlan(text);
  if (!read.ok) return refused(read.problems);
  const { plan } = read;
  if (shippedIds().includes(plan.id))
    return refused([{ code: 'shipped-id', message: ownPlanMessages.say('shipped-id', { id: plan.id }) }]);
  return { ok: true, id: plan.id, text };
}

const refused = (problems: readonly { readonly code: string; readonly message: Message }[]): PlanFile => ({
  ok: false,
  problems: problems.map(({ code, message }) => ({ code, message: worded(message) })),
});
