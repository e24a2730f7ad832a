import { textPrint } from '../sheet/text/text-print';
import type { Plan } from './plan';

/**
 * Which version of a plan this is: eight hexadecimal digits that change with anything the plan says, what it takes over from others included.
 * A plan has no number of its own that its authors would have to remember to raise.
 */
export const planVersion = (plan: Plan): string => textPrint(JSON.stringify(plan));
