import { formatDate } from '../i18n/message';
import type { Plan } from './plan';

/** A plan's document as people cite it: `90/KH-UBND, 28/4/2021`; empty when the published text gives neither number nor date. */
export const citationOf = ({ instrument: { number, date } }: Plan): string =>
  [...(number === undefined ? [] : [number]), ...(date === undefined ? [] : [formatDate(date)])].join(', ');
