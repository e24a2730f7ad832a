import { formatDate } from '../i18n/message';
import type { ClauseReference, Plan } from './plan';

/** A plan's document as people cite it: `90/KH-UBND, 28/4/2021`; empty when the published text gives neither number nor date. */
export const citationOf = ({ instrument: { number, date } }: Plan): string =>
  [...(number === undefined ? [] : [number]), ...(date === undefined ? [] : [formatDate(date)])].join(', ');

/** Clause as people cite it: `III.2.1.1, gạch 1`. */
export const clauseText = ({ ref, dash }: ClauseReference): string =>
  dash === undefined ? ref : `${ref}, gạch ${dash}`;
