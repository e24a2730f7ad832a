import { planById, shippedPlans } from '../../plan/index';
import { canTake, OVERLAY_SIGN } from '../../plan/overlay';
import type { PlanChoice } from './protocol';

/** The plans that come with the product, each followed by itself with a letter of its authority that it can take along. */
export const planChoices = (): PlanChoice[] => {
  const plans = shippedPlans();
  return plans
    .flatMap((plan) => [
      plan,
      ...plans.flatMap((letter) =>
        canTake(plan, letter) ? (planById(`${plan.id}${OVERLAY_SIGN}${letter.id}`) ?? []) : [],
      ),
    ])
    .map(({ id, title, instrument, authority }) => ({ id, title, number: instrument.number ?? authority, authority }));
};
