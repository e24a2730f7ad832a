import { shippedPlans, type Plan } from '../../plan/index';
import { canTake, withOverlay } from '../../plan/overlay';
import type { PlanChoice } from './protocol';

/** The plans that come with the product, then the office's own, each followed by itself with the letters of its authority that it can take along. */
export function planChoices(own: readonly Plan[]): PlanChoice[] {
  const shipped = shippedPlans();
  const all = [...shipped, ...own];
  return all.flatMap((plan) => {
    const letters = all.filter((letter) => canTake(plan, letter));
    return [choiceOf(plan, own.includes(plan)), ...letters.map((letter) => choiceOf(withOverlay(plan, letter), false))];
  });
}

const choiceOf = ({ id, title, instrument, authority }: Plan, isOwn: boolean): PlanChoice => ({
  id,
  title,
  number: instrument.number ?? authority,
  authority,
  isOwn,
});
