import { planById, shippedPlans, type Plan } from '../../plan/index';
import { canTake, OVERLAY_SIGN } from '../../plan/overlay';
import type { PlanChoice } from './protocol';

/** The plans that come with the product, each followed by itself with a letter of its authority that it can take along; then the office's own. */
export const planChoices = (own: readonly Plan[]): PlanChoice[] => {
  const plans = shippedPlans();
  const shipped = plans.flatMap((plan) => [
    plan,
    ...plans.flatMap((letter) =>
      canTake(plan, letter) ? (planById(`${plan.id}${OVERLAY_SIGN}${letter.id}`) ?? []) : [],
    ),
  ]);
  return [...shipped.map((plan) => choiceOf(plan, false)), ...own.map((plan) => choiceOf(plan, true))];
};

const choiceOf = ({ id, title, instrument, authority }: Plan, isOwn: boolean): PlanChoice => ({
  id,
  title,
  number: instrument.number ?? authority,
  authority,
  isOwn,
});
